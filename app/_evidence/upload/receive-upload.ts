import 'server-only'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import busboy from 'busboy'
import { normaliseLineEnds } from '@/domain/record/text'
import { setting } from '@/server/settings'
import { largestText, megabyte, megabytesInWords } from './largest-upload'
import { type ReadOnce, readOnce } from './read-once'

/** What was sent with the form, read already. */
export type Upload = {
  file?: ReadOnce
  text?: ReadOnce
  circumstances: string
  /** Why it counts for nothing, in words. */
  problem?: string
}

const cutOff = 'The file did not arrive whole. Check your connection and send it again'

/** What a form has beside its file: names, boundaries and the other fields. */
const aroundFile = 2 * largestText

/**
 * Receives a form of a person with at most one file, which is read while it comes and kept nowhere. What cannot be received is told by
 * `problem`; nothing throws for what a sender did.
 */
export async function receiveUpload(request: Request, personId: string): Promise<Upload> {
  const most = setting('EVIDENCE_MEGABYTES') * megabyte
  const tooLarge = `The file must be ${megabytesInWords(most)} or smaller`
  const upload: Upload = { circumstances: '' }
  if (Number(request.headers.get('content-length') ?? 0) > most + aroundFile)
    return { ...upload, problem: tooLarge }
  const parser = parserFor(request, most)
  if (!parser || !request.body) return { ...upload, problem: 'Select a file, or paste lines of a log' }

  let file: Promise<ReadOnce | undefined> = Promise.resolve(undefined)
  let pasted = ''
  parser.on('file', (name, stream) => {
    if (name !== 'file') return stream.resume()
    stream.on('limit', () => {
      upload.problem = tooLarge
    })
    // What was cut off is told by the parser; here it only ends the reading.
    file = readOnce(stream, personId).catch((error) => {
      if (!stream.errored) throw error
      return undefined
    })
    // Looked at below, when all has come.
    file.catch(() => {})
  })
  parser.on('field', (name, value, { valueTruncated }) => {
    if (name === 'circumstances') upload.circumstances = normaliseLineEnds(value).trim()
    if (name === 'text') pasted = value.trim() && value
    if (valueTruncated) upload.problem = 'What you pasted is too long. Add it as a file instead'
  })
  try {
    await pipeline(Readable.fromWeb(request.body as WebStream), atMost(most + aroundFile), parser)
  } catch {
    return { ...upload, problem: upload.problem ?? cutOff }
  }
  const read = await file
  return {
    ...upload,
    ...(read && { file: read }),
    ...(pasted && !upload.problem && { text: await readOnce(bytesOf(pasted), personId) }),
  }
}

/** Undefined for what is no form with files. */
function parserFor(request: Request, most: number): busboy.Busboy | undefined {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data/i.test(type)) return undefined
  const limits = { files: 1, fileSize: most, fields: 10, fieldSize: largestText, parts: 12 }
  try {
    return busboy({ headers: { 'content-type': type }, limits })
  } catch {
    return undefined
  }
}

/** Lets so many bytes through, then fails: a sender who does not say how much there is might never end. */
function atMost(most: number): Transform {
  let length = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      length += chunk.length
      done(length > most ? new Error('More was sent than is received') : null, chunk)
    },
  })
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
