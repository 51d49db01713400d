import { readFileSync } from 'node:fs'
import { questionFields } from '../posted-form'
import type { Address } from './addresses'
import type { Visitor } from './setting'
import type { Verdict } from './verdict'

/** Every route of the build under test, as its address is written in folders. */
export function routesOfApplication(): string[] {
  const manifest = JSON.parse(readFileSync('.next-test/app-path-routes-manifest.json', 'utf8'))
  return Object.values<string>(manifest)
    .filter((route) => !route.startsWith('/_'))
    .sort()
}

/** What can be done by forms: each action of the build under test, by the name that forms have for it. */
export function actionsOfApplication(): Map<string, string> {
  const manifest = JSON.parse(readFileSync('.next-test/server/server-reference-manifest.json', 'utf8'))
  const actions: [string, { filename: string; exportedName: string }][] = Object.entries(manifest.node)
  return new Map(actions.map(([name, { filename, exportedName }]) => [name, `${filename} ${exportedName}`]))
}

/** The name of the action that the fields of a form say, as React writes it: by itself, or with what it is bound to. */
export function actionIn(fields: Readonly<Record<string, readonly string[]>>): string | undefined {
  return Object.entries(fields)
    .map(([name, [value = '']]) => {
      const [, id] = /^\$ACTION_ID_(.+)/.exec(name) ?? /"id":"([0-9a-f]+)"/.exec(value) ?? []
      return name.startsWith('$ACTION_') ? id : undefined
    })
    .find(Boolean)
}

/** The fields of a form, as they would name another action. */
export function fieldsFor(action: string, fields: Record<string, string[]>): Record<string, string[]> {
  const [name = ''] = [...actionsOfApplication()].find(([, known]) => known === action) ?? []
  const own = actionIn(fields) ?? ''
  const renamed = Object.entries(fields).map(([field, values]) => [
    field.replace(own, name),
    values.map((value) => value.replace(own, name)),
  ])
  return Object.fromEntries(renamed)
}

export type Answer = {
  status: number
  location: string
  text: () => Promise<string>
  has: (words: string) => boolean
}

/** Asks for an address as somebody. No redirect is followed. */
export async function get(site: string, path: string, { cookie }: Visitor): Promise<Answer> {
  return answered(await fetch(site + path, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' }))
}

/** Sends fields to an address, as a browser without JavaScript does; from nowhere if `origin` is null. */
export async function post(
  site: string,
  path: string,
  fields: Record<string, string | readonly string[]>,
  { cookie }: Visitor,
  origin: string | null = site,
): Promise<Answer> {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value)
  const headers = { cookie, accept: 'text/html', ...(origin !== null && { origin }) }
  return answered(await fetch(site + path, { method: 'POST', body, headers, redirect: 'manual' }))
}

/** The whole answer is read, so that its connection serves the next one. */
async function answered(response: Response): Promise<Answer> {
  const text = await response.text()
  const location = response.headers.get('location') ?? ''
  return { status: response.status, location, text: async () => text, has: (words) => text.includes(words) }
}

/** The fields of the form on a page. Throws when there is none. */
export async function fieldsAt(
  site: string,
  path: string,
  visitor: Visitor,
): Promise<Record<string, string[]>> {
  const page = await get(site, path, visitor)
  const fields = questionFields(await page.text())
  if (!fields) throw new Error(`No form at ${path} for ${visitor.name}: ${page.status} ${page.location}`)
  return fields
}

/** What an answer to opening an address means; undefined when it is none that this address may give. */
export function readOpened({ status, location }: Answer, address: Address): Verdict | undefined {
  const isRedirect = status === 303 || status === 307
  if (isRedirect && /^\/sign-in($|\?next=)/.test(location)) return 'signed out'
  if (status === (address.status ?? 200) || (isRedirect && address.leadsOn)) return 'allowed'
  if (isRedirect && address.readable) return 'led to read'
  return status === 403 ? 'forbidden' : status === 404 ? 'not found' : undefined
}

/** What an answer to a form means; undefined when it says neither that it was done nor that it is refused. */
export function readSent({ status, location, has }: Answer, shows?: string): Verdict | undefined {
  if (status === 401) return 'signed out'
  if (status === 200 && shows !== undefined && has(shows)) return 'allowed'
  if (status !== 303) return undefined
  if (location === '/refused/forbidden') return 'forbidden'
  return location === '/refused/not-found' ? 'not found' : 'allowed'
}

/** Does the work for each, a few at a time. */
export async function forEach<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}
