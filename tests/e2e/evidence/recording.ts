/** What stands for the values in the files of these tests: none of it may be found anywhere afterwards. */
export const secret = (name: string) => `Zq7SECRET${name}9xK`

type Cookie = { name: string; maxAge?: number }

const host = 'visits.prisons.example.gov.uk'

/** A browser recording of the service of the demonstration, in which the server sets these cookies and a page asks these hosts. */
export function recording(cookies: readonly Cookie[], hosts: readonly string[] = []): Buffer {
  const entries = [
    entry(
      `https://${host}/visits`,
      cookies.map(({ name, maxAge }) => ({
        name: 'Set-Cookie',
        value: `${name}=${secret(name)}; Path=/; Secure${maxAge ? `; Max-Age=${maxAge}` : ''}`,
      })),
    ),
    ...hosts.map((one) => entry(`https://${one}/collect`, [])),
  ]
  const pages = [{ id: 'page_1', startedDateTime, title: secret('title'), pageTimings: {} }]
  return Buffer.from(
    JSON.stringify({
      log: { version: '1.2', creator: { name: 'Recorder', version: '1.0' }, pages, entries },
    }),
  )
}

const startedDateTime = '2026-11-20T10:00:00.000Z'

function entry(url: string, answerHeaders: { name: string; value: string }[]) {
  const nothing = { headersSize: -1, bodySize: 0 }
  return {
    pageref: 'page_1',
    startedDateTime,
    time: 12,
    request: {
      method: 'GET',
      url,
      httpVersion: 'HTTP/2',
      headers: [{ name: 'Accept', value: 'text/html' }],
      queryString: [],
      cookies: [],
      ...nothing,
    },
    response: {
      status: 200,
      statusText: 'OK',
      httpVersion: 'HTTP/2',
      headers: answerHeaders,
      cookies: [],
      content: { size: 3, mimeType: 'text/html', text: secret('body') },
      redirectURL: '',
      ...nothing,
    },
    cache: {},
    timings: { send: 1, wait: 10, receive: 1 },
  }
}
