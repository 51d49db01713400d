import type { IncomingMessage, ServerResponse } from 'node:http'
import onHeaders from 'on-headers'

/** A request, its answer, and what is learnt while it is answered. */
export type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Whether something failed because the database is not available, and not by a bug. */
  databaseIsAway: boolean
}

/** With what a request is refused. */
export type Refusal = { status: number; headers?: Record<string, string> }

/** Looks at a request before Next.js does: refuses it, answers it, or lets it go on to the next handler. */
export type RequestHandler = (exchange: Exchange) => Verdict | Promise<Verdict>
type Verdict = Refusal | 'answered' | undefined

/** Given the whole body of an answer, gives the one to send instead. */
export type BodyEdit = (body: string) => string

/**
 * Looks at an answer whose head is about to be sent: its status and headers, which stand in the response and may be
 * changed there. An edit of the body that it returns takes the place of an earlier handler's.
 */
export type AnswerHandler = (exchange: Exchange) => BodyEdit | undefined

/** The first verdict of the handlers, in their order. Those that need no time take none: a body may come meanwhile. */
export async function verdictOf(handlers: readonly RequestHandler[], exchange: Exchange): Promise<Verdict> {
  for (const handle of handlers) {
    const given = handle(exchange)
    const verdict = given instanceof Promise ? await given : given
    if (verdict) return verdict
  }
}

/** Lets the handlers say, in their order, what the head and the body of an answer become. The one place where a response is wrapped. */
export function editAnswer(handlers: readonly AnswerHandler[], exchange: Exchange): void {
  const { response } = exchange
  const { write, end } = response
  const held: Buffer[] = []
  let edit: BodyEdit | undefined
  onHeaders(response, () => {
    for (const handle of handlers) edit = handle(exchange) ?? edit
    if (edit) response.removeHeader('Content-Length')
  })
  const sendHead = () => response.headersSent || response.writeHead(response.statusCode)
  response.write = ((...chunk: Parameters<typeof write>) => {
    sendHead()
    if (!edit) return write.apply(response, chunk)
    held.push(bytesIn(chunk))
    return true
  }) as typeof write
  response.end = ((...chunk: Parameters<typeof end>) => {
    const bytes = bytesIn(chunk)
    // What is whole already says so: little is not worth compressing.
    if (bytes.length > 0 && !response.headersSent && !response.hasHeader('Content-Length'))
      response.setHeader('Content-Length', bytes.length)
    sendHead()
    if (!edit) return end.apply(response, chunk)
    held.push(bytes)
    return end.call(response, edit(Buffer.concat(held).toString()), 'utf8')
  }) as typeof end
}

/** The bytes among the arguments of `write` and `end`, which may all be left out. */
function bytesIn([chunk, encoding]: readonly unknown[]): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
  if (typeof chunk !== 'string') return Buffer.alloc(0)
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
}

/** Answers with a status alone; what it says to people is added as for every answer without words. */
export function refuse(response: ServerResponse, { status, headers }: Refusal): void {
  response.statusCode = status
  for (const [name, value] of Object.entries({ ...headers, Connection: 'close' }))
    response.setHeader(name, value)
  response.setHeader('Content-Type', 'text/plain').end(`${status}\n`)
}
