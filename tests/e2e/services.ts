import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { expect } from '../support/browser-test'
import { openForm } from './posted-form'

/** A name that no other test has given to a service. */
export const newName = (words: string) => `${words} ${randomUUID().slice(0, 8)}`

/** Adds a service of the prison visits team and gives its address. */
export async function addService(
  request: APIRequestContext,
  name = newName('Book a place'),
): Promise<string> {
  const form = await openForm(request, '/services/new')
  const answer = await form.send({ name, teamId: 'prison-visits-team' })
  expect(answer.status()).toBe(303)
  return (answer.headers().location ?? '').replace('/describe/about?first=yes', '')
}

/** Adds a thing with the answers of its first page, and gives its address. */
export async function addEntry(
  request: APIRequestContext,
  service: string,
  list: string,
  answers: Record<string, string>,
): Promise<string> {
  const form = await openForm(request, `${service}/${list}/new`)
  const answer = await form.send(answers)
  expect(answer.status()).toBe(303)
  return (answer.headers().location ?? '').split('/').slice(0, 5).join('/')
}

/** What the history of a service says was done, the newest first. */
export async function historyOf(request: APIRequestContext, service: string): Promise<string[]> {
  const page = await (await request.get(`${service}/history`)).text()
  return [...page.matchAll(/moj-timeline__title">([^<]+)/g)].map(([, title = '']) => title)
}
