import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

const boundary = `----${'b'.repeat(30)}`

/** What a browser sends before and after the bytes of the file of the form. */
export const around = (filename = 'file.har') => ({
  before: `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
  after: `\r\n--${boundary}--\r\n`,
})

export type Sent = { status: number; location: string; body: string }

type Sending = { headers?: Record<string, string>; wholeForm?: boolean }

/** Sends a file as the form does, in whatever pieces it comes, and waits for the answer; undefined when the connection ends without one. */
export async function sendUpload(
  address: string,
  cookie: string,
  file: AsyncIterable<Buffer> | Iterable<Buffer>,
  { headers = {}, wholeForm = true }: Sending = {},
): Promise<Sent | undefined> {
  const { origin } = new URL(address)
  const sending = ask(address, {
    method: 'POST',
    // A connection of its own: what is left unsent must not be taken for the beginning of another request.
    agent: false,
    headers: {
      ...{ origin, cookie, accept: 'text/html', 'content-type': `multipart/form-data; boundary=${boundary}` },
      ...headers,
    },
  })
  const answered = new Promise<IncomingMessage | undefined>((resolve) => {
    sending.on('response', resolve)
    sending.on('error', () => resolve(undefined))
  })
  const closed = new Promise((resolve) => sending.once('close', resolve))
  const { before, after } = around()
  sending.write(before)
  for await (const chunk of file) {
    if (sending.destroyed) break
    if (!sending.write(chunk)) await Promise.race([drained(sending), closed])
  }
  sending.end(wholeForm ? after : '')
  const answer = await answered
  if (!answer) return undefined
  const body = await text(answer).catch(() => '')
  sending.destroy()
  return {
    status: answer.statusCode ?? 0,
    location: answer.headers.location ?? '',
    body,
  }
}

const drained = (sending: ClientRequest) => new Promise((resolve) => sending.once('drain', resolve))
