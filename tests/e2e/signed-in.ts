import type { APIRequestContext } from '@playwright/test'
import { expect } from '../support/browser-test'

/** The people of the demonstration, as the sign-in page calls them. */
export const roles = [
  'service team editor',
  'service team viewer',
  'privacy officer',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Signs in, with the form of the sign-in page, everything that shares its cookies with the request context. */
export async function signInAs(role: Role, request: APIRequestContext, site = ''): Promise<void> {
  const signIn = await request.get(`${site}/sign-in`)
  const forms = (await signIn.text()).split('<form')
  const form = forms.find((one) => one.includes(`Sign in as ${role}`)) ?? ''
  const person = /name="person" value="([^"]+)"/.exec(form)?.[1] ?? ''
  const headers = { Origin: new URL(signIn.url()).origin }
  const answer = await request.post(`${site}/api/auth/callback/demo`, {
    headers,
    form: { person, next: '/' },
    maxRedirects: 0,
  })
  expect(answer.headers().location, `signed in as ${role}`).toBe('/')
}
