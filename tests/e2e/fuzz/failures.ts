import type { APIRequestContext } from '@playwright/test'
import * as fc from 'fast-check'
import { isOfAction } from './find-forms'
import { readPage } from './forms-on-page'

const bodies = ['', '[]', '[null]', '[null,null]', '[{},"$K1"]', '["$@1"]', '{', '\u0000', '[1,{"a":"$F1"}]']
const types = ['text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'application/json']

/** Which bodies make an action fail that is called as the scripts of its page would, not as its form. */
export async function failuresOfBodies(request: APIRequestContext, page: string): Promise<string[]> {
  const form = readPage(await (await request.get(page)).text()).forms.find(isOfAction)
  const reference = form?.controls.find(({ name }) => /^\$ACTION_\d+:0$/.test(name))?.values[0] ?? '{}'
  const { id } = JSON.parse(reference) as { id: string }
  const failures: string[] = []
  for (const body of bodies)
    for (const type of types) {
      const headers = { Origin: new URL(page).origin, 'Content-Type': type, 'Next-Action': id }
      const answer = await request.post(page, { data: Buffer.from(body), headers })
      if (answer.status() >= 500) failures.push(`${JSON.stringify(body)} as ${type}: ${answer.status()}`)
    }
  return failures
}

const asked = 'search page done date problem next first team because identifier from to'.split(' ')

/** Which texts in queries, and in the forms that sign in, are answered with a failure. */
export async function failuresOfQueries(
  request: APIRequestContext,
  site: string,
  service: string,
  seed: number,
): Promise<string[]> {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 20 }), { numRuns: 8, seed })
  const failures: string[] = []
  const note = (what: string, text: string, status: number) => {
    if (status >= 500) failures.push(`${what} ${JSON.stringify(text)}: ${status}`)
  }
  const headers = { Origin: site, 'Content-Type': 'application/x-www-form-urlencoded' }
  for (const text of ['__proto__', '<script>', '\u0000', '-1', '1e400', ...texts]) {
    const form = new URLSearchParams({ person: text, next: text, [text]: text }).toString()
    for (const step of ['callback/demo', 'signin/oidc', 'callback/oidc', '__proto__']) {
      const answer = await request.post(`${site}/api/auth/${step}`, { data: form, headers })
      note(step, text, answer.status())
    }
    const query = asked.map((name) => `${name}=${encodeURIComponent(text)}`).join('&')
    const pages = ['documents/notice', 'documents/cookies', 'holdings/new', 'history', 'catalogue']
    for (const path of [
      '/services',
      '/sign-in',
      '/people',
      '/rules',
      ...pages.map((page) => `${service}/${page}`),
    ])
      note(path, text, (await request.get(`${site}${path}?${query}`)).status())
  }
  return failures
}
