import type { Observation } from '../observation'
import type { Reading } from '../reading'
import { readHar } from './har'

/** Parts of recordings for tests, each with what makes it what it is and nothing else. */
type Parts = {
  url?: string
  method?: string
  type?: string
  pageref?: string
  time?: number
  startedDateTime?: string
  headers?: Record<string, string>
  cookies?: object[]
  postData?: object
  bodySize?: number
  status?: number
  answer?: [string, string][]
  answerCookies?: object[]
  redirectURL?: string
  content?: object
  messages?: object[]
}

/** One entry of a recording; a request to the service when nothing else is said. */
export function entryOf(parts: Parts): object {
  return {
    startedDateTime: parts.startedDateTime ?? '2026-11-22T12:00:00.000Z',
    time: parts.time ?? 0,
    pageref: parts.pageref,
    _resourceType: parts.type,
    _webSocketMessages: parts.messages,
    serverIPAddress: '192.0.2.80',
    request: {
      method: parts.method ?? 'GET',
      url: parts.url ?? 'https://service.example/start',
      headers: Object.entries(parts.headers ?? {}).map(([name, value]) => ({ name, value })),
      cookies: parts.cookies ?? [],
      postData: parts.postData,
      bodySize: parts.bodySize ?? -1,
    },
    response: {
      status: parts.status ?? 200,
      headers: (parts.answer ?? []).map(([name, value]) => ({ name, value })),
      cookies: parts.answerCookies ?? [],
      redirectURL: parts.redirectURL ?? '',
      content: parts.content ?? { size: 5000, mimeType: 'application/json' },
    },
  }
}

/** A recording whose first page is the service’s, unless others are given. */
export function harOf(
  entries: object[],
  pages: object[] = [{ id: 'page_1', title: 'https://service.example/start?from=SECRET' }],
) {
  return { log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, pages, entries } }
}

export async function* inChunks(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

/** What is read from a recording of these requests. */
export function read(...entries: object[]): Promise<Reading> {
  return readHar(inChunks(JSON.stringify(harOf(entries))))
}

/** The observation of that name in a recording of these requests. */
export async function observed(
  name: string,
  ...entries: object[]
): Promise<Partial<Observation> | undefined> {
  return (await read(...entries)).observations.find((observation) => observation.name === name)
}

/** When an answer says that it was made. */
export const date: [string, string] = ['Date', 'Sun, 22 Nov 2026 12:00:00 GMT']

/** A request whose answer sets these cookies, on 22 November 2026. */
export const setting = (...cookies: string[]) =>
  entryOf({ answer: [date, ...cookies.map((cookie): [string, string] => ['Set-Cookie', cookie])] })
