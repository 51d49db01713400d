import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { areArguments, canBeRead } from './action-fields'

/** The most that a form may hold, in bytes: what Next.js takes for a server action. */
const largestForm = 1024 * 1024

/** Of a body that is too large, as much is still received so that its sender comes to read the answer. */
const mostReceived = 16 * largestForm

/**
 * Receives the whole body of a form before anything is done with it, then leaves it to be read from the request.
 * Returns the status to refuse it with: 413 when it is too large, 400 when it was cut off or is no form at all.
 * Must be called before the first bytes of the body come, in the same turn as the event of the request.
 */
export async function receiveForm(request: IncomingMessage): Promise<400 | 413 | undefined> {
  const body = await collect(request)
  if (!body) return 413
  if (!(await isWellFormed(body, request.headers))) return 400
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

/** Next.js answers a form that it cannot read with 500. The scripts of a page name an action in a header instead. */
async function isWellFormed(body: Buffer, headers: IncomingHttpHeaders): Promise<boolean> {
  const { 'content-type': type = '', 'next-action': action } = headers
  if (!type.toLowerCase().startsWith('multipart/'))
    return action === undefined || areArguments(body.toString())
  const sent = new Response(new Uint8Array(body), { headers: { 'content-type': type } })
  const form = await sent.formData().catch(() => undefined)
  if (!form) return false
  return action === undefined ? canBeRead(form) : areArguments(String(form.get('0')))
}
