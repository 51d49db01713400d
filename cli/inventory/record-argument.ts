import { fileTooLarge, largestFile, readRecordFile } from '@/domain/exchange/record-file/read'
import type { ServiceRecord } from '@/domain/record/record'
import { couldNot, type Outcome, problemsIn, type Terminal } from './command'
import { bytesIn, fileName, whyUnreadable } from './file-argument'

/** The record in the file of this name, `-` being standard input; or the outcome that says why there is none. */
export async function recordIn(
  file: string,
  terminal: Terminal,
): Promise<{ record: ServiceRecord } | { refused: Outcome }> {
  const name = fileName(file)
  try {
    const bytes = await firstBytes(bytesIn(file, terminal))
    if (!bytes) return { refused: problemsIn(name, [fileTooLarge]) }
    const parsed = readRecordFile(bytes)
    return parsed.ok ? { record: parsed.record } : { refused: problemsIn(name, parsed.problems) }
  } catch (error) {
    const why = whyUnreadable(error)
    if (!why) throw error
    return { refused: couldNot(`${name}: ${why}`) }
  }
}

/** Stops reading where the file becomes too large: it may have no end. */
async function firstBytes(source: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    length += chunk.length
    if (length > largestFile) return undefined
  }
  return Buffer.concat(chunks)
}
