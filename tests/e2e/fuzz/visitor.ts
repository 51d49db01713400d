import { randomUUID } from 'node:crypto'
import type { Control } from './forms-on-page'
import type { Post } from './hostile-posts'

export type Answer = { status: number; location: string; html: string }

/** Longer than this, and an answer counts as one that never comes. */
const patience = 20_000

/** Opens a page with the cookies of somebody who is signed in. No redirect is followed. */
export async function open(address: string, cookie: string): Promise<Answer> {
  const headers = { cookie, accept: 'text/html' }
  return answered(
    await fetch(address, { headers, redirect: 'manual', signal: AbortSignal.timeout(patience) }),
  )
}

/** Sends a form as a browser does, byte for byte: halves of surrogate pairs too, which a browser would replace. */
export async function send(
  address: string,
  cookie: string,
  controls: readonly Control[],
  { given, extra }: Post,
): Promise<Answer> {
  const boundary = randomUUID()
  const part = (name: string, value: string, file = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n\r\n${value}\r\n`
  const file = '; filename="a.gif"\r\nContent-Type: image/gif'
  const parts = controls.flatMap(({ name, values }) => {
    const one = given.get(name) ?? { texts: values }
    return 'file' in one ? part(name, one.file, file) : one.texts.map((text) => part(name, text))
  })
  const all = [...parts, ...extra.map(([name, value]) => part(name, value)), `--${boundary}--\r\n`]
  const answer = await fetch(address, {
    method: 'POST',
    body: new Uint8Array(Buffer.concat(all.map(bytesOf))),
    headers: {
      cookie,
      accept: 'text/html',
      origin: new URL(address).origin,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  return answered(answer)
}

async function answered(response: Response): Promise<Answer> {
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    html: await response.text(),
  }
}

/** As browsers write a name (HTML, “multipart/form-data encoding algorithm”). */
const quoted = (name: string) => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** UTF-8, in which each half of a surrogate pair that stands alone is three bytes of its own. */
function bytesOf(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text)
  return Buffer.concat(
    [...text].map((character) => {
      if (character.isWellFormed()) return Buffer.from(character)
      const unit = character.charCodeAt(0)
      return Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)])
    }),
  )
}
