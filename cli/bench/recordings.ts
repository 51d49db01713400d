/** Entries of a recording as Chrome writes them: cookies, a query, a posted event and an answer of a few thousand bytes. */
function entry(number: number): string {
  const host = `host-${number % 40}.example`
  const id = (number * 2_654_435_761) % 4_294_967_296
  const headers = (pairs: Record<string, string>) =>
    Object.entries(pairs).map(([name, value]) => ({ name, value }))
  const posted = { event: 'page_view', visitorId: `visitor-${id}`, path: '/apply', dwellTime: number % 900 }
  return JSON.stringify(
    {
      _initiator: { type: 'script', stack: { callFrames: callFrames(number) } },
      _priority: 'High',
      _resourceType: number % 10 === 0 ? 'ping' : 'fetch',
      cache: {},
      connection: String(id),
      pageref: 'page_1',
      request: {
        method: 'POST',
        url: `https://${host}/collect/${number}?cid=${id}&dl=https%3A%2F%2Fservice.example%2Fapply&ul=en-gb&sr=1920x1080`,
        httpVersion: 'http/2.0',
        headers: headers({
          ':authority': host,
          ':method': 'POST',
          accept: '*/*',
          'accept-encoding': 'gzip, deflate, br, zstd',
          'accept-language': 'en-GB,en;q=0.9',
          'content-type': 'application/json',
          cookie: `_ga=GA1.1.${id}.1700000000; session=${id.toString(36)}abcdef0123456789`,
          origin: 'https://service.example',
          referer: 'https://service.example/apply',
          'sec-ch-ua': '"Chromium";v="140", "Not=A?Brand";v="24"',
          'sec-ch-ua-mobile': '?0',
          'sec-ch-ua-platform': '"Windows"',
          'user-agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
        }),
        queryString: headers({
          cid: String(id),
          dl: 'https://service.example/apply',
          ul: 'en-gb',
          sr: '1920x1080',
        }),
        cookies: headers({ _ga: `GA1.1.${id}.1700000000`, session: `${id.toString(36)}abcdef0123456789` }),
        headersSize: -1,
        bodySize: 90,
        postData: { mimeType: 'application/json', text: JSON.stringify(posted) },
      },
      response: {
        status: 200,
        statusText: '',
        httpVersion: 'http/2.0',
        headers: headers({
          'content-type': 'text/html; charset=utf-8',
          date: 'Sun, 22 Nov 2026 12:00:00 GMT',
          'set-cookie': `session=${id.toString(36)}; Path=/; Max-Age=3600; Secure; HttpOnly; SameSite=Lax`,
        }),
        cookies: [],
        content: { size: 4000, mimeType: 'text/html', text: page },
        redirectURL: '',
        headersSize: -1,
        bodySize: 4000,
      },
      serverIPAddress: '192.0.2.1',
      startedDateTime: '2026-11-22T12:00:00.000Z',
      time: 120.5,
      timings: { blocked: 1.2, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 110, receive: 9.2 },
    },
    null,
    2,
  )
}

const page = '<p class="govuk-body">You can save your application and come back to it later.</p>\n'.repeat(48)

function callFrames(number: number): object[] {
  return Array.from({ length: 4 }, (_, index) => ({
    functionName: `send${index}`,
    scriptId: String(number),
    url: 'https://service.example/assets/application.js',
    lineNumber: 21 + index,
    columnNumber: 529,
  }))
}

/** A recording of the network of about so many bytes, in chunks; the same whenever it is made. */
export function* recording(bytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const creator = '"creator":{"name":"WebInspector","version":"537.36"}'
  yield encoder.encode(
    `{"log":{"version":"1.2",${creator},"pages":[{"id":"page_1","title":"https://service.example/"}],"entries":[`,
  )
  let [written, number] = [0, 0]
  while (written < bytes) {
    const chunk = encoder.encode(`${number > 0 ? ',\n' : ''}${entry(number)}`)
    yield chunk
    written += chunk.length
    number += 1
  }
  yield encoder.encode(']}}')
}
