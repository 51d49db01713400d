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
