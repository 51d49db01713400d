import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { RequestHandler } from './exchange'
import { canBeRead } from './next-protocol'
import { isUpload } from './timeouts'

/** The most that a form may hold, in bytes: what Next.js takes for a server action. */
const largestForm = 1024 * 1024

/** Of a body that is too large, as much is still received so that its sender comes to read the answer. */
const mostReceived = 16 * largestForm

/** A file of evidence may be far larger than a form: its route reads it as it comes, and looks itself where it comes from. */
export const isForm = (request: IncomingMessage) => request.method === 'POST' && !isUpload(request)

/**
 * Receives the whole body of a form before anything is done with it, also before it is refused: an answer in the middle of it might
 * never be read. Then leaves it to be read from the request. Refuses it with 413 when it is too large, with 400 when it was cut off
 * or is no form at all. Must be called before the first bytes of the body come, in the same turn as the event of the request.
 */
export const receiveForm: RequestHandler = ({ request }) => (isForm(request) ? receive(request) : undefined)

async function receive(request: IncomingMessage): Promise<{ status: 400 | 413 } | undefined> {
  const body = await collect(request)
  if (!body) return { status: 413 }
  if (!(await isWellFormed(body, request.headers))) return { status: 400 }
  request.push(body)
  request.push(null)
}

/** Node.js hands the bytes that come to `push`; they are kept instead, and undefined stands for too many. */
function collect(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const { push } = request
    const chunks: Buffer[] = []
    let length = 0
    request.push = (chunk: Buffer | null) => {
      length += chunk?.length ?? 0
      if (chunk && length <= largestForm) chunks.push(chunk)
      if (chunk === null || length > mostReceived) {
        request.push = push
        resolve(length > largestForm ? undefined : Buffer.concat(chunks))
      }
      return true
    }
  })
}

async function isWellFormed(body: Buffer, headers: IncomingHttpHeaders): Promise<boolean> {
  const type = headers['content-type'] ?? ''
  if (!type.toLowerCase().startsWith('multipart/')) return canBeRead(headers, body.toString())
  const sent = new Response(new Uint8Array(body), { headers: { 'content-type': type } })
  const form = await sent.formData().catch(() => undefined)
  return form !== undefined && canBeRead(headers, form)
}
