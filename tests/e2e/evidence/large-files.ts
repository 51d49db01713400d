import { createGzip } from 'node:zlib'

/** A recording of so many megabytes, in pieces. */
export function* largeRecording(megabytes: number): Generator<Buffer> {
  yield Buffer.from(
    '{"log":{"version":"1.2","creator":{"name":"Recorder","version":"1"},"pages":[],"entries":[',
  )
  const text = 'x'.repeat(20_000)
  const count = Math.ceil((megabytes * 1_000_000) / 20_500)
  for (let at = 0; at < count; at++) {
    const entry = {
      startedDateTime: '2026-11-20T10:00:00Z',
      request: {
        method: 'GET',
        url: `https://visits.example.gov.uk/${at}`,
        headers: [],
        cookies: [],
        queryString: [],
      },
      response: {
        status: 200,
        headers: [{ name: 'Set-Cookie', value: `large_${at % 7}=${at}; Max-Age=3600` }],
        cookies: [],
        content: { size: text.length, mimeType: 'text/plain', text },
      },
      timings: {},
    }
    yield Buffer.from(`${at ? ',' : ''}${JSON.stringify(entry)}`)
  }
  yield Buffer.from(']}}')
}

/** What begins as a recording and, unpacked, is a name of so many megabytes. */
export async function* zipped(megabytes: number): AsyncGenerator<Buffer> {
  const gzip = createGzip()
  const write = async () => {
    gzip.write('{"log":{"version":"1.2","creator":{"name":"')
    const megabyte = Buffer.alloc(1_000_000, 'x')
    for (let at = 0; at < megabytes; at++)
      if (!gzip.write(megabyte)) await new Promise((resolve) => gzip.once('drain', resolve))
    gzip.end('"}}}')
  }
  const writing = write()
  yield* gzip as AsyncIterable<Buffer>
  await writing
}
