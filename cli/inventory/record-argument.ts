import { createReadStream } from 'node:fs'
import { fileTooLarge, largestFile, readRecordFile } from '@/domain/exchange/record-file/read'
import type { ServiceRecord } from '@/domain/record/record'
import { couldNot, type Outcome, problemsIn, type Terminal } from './command'

/** The record in the file of this name, `-` being standard input; or the outcome that says why there is none. */
export async function recordIn(
  file: string,
  terminal: Terminal,
): Promise<{ record: ServiceRecord } | { refused: Outcome }> {
  const name = fileName(file)
  try {
    const bytes = await firstBytes(file === '-' ? terminal.stdin : createReadStream(file))
    if (!bytes) return { refused: problemsIn(name, [fileTooLarge]) }
    const parsed = readRecordFile(bytes)
    return parsed.ok ? { record: parsed.record } : { refused: problemsIn(name, parsed.problems) }
  } catch (error) {
    const why = unreadable[(error as NodeJS.ErrnoException).code ?? '']
    if (!why) throw error
    return { refused: couldNot(`${name}: ${why}`) }
  }
}

/** What messages call the file of this name. */
export function fileName(file: string): string {
  return file === '-' ? 'standard input' : file
}

const unreadable: Partial<Record<string, string>> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  ENAMETOOLONG: 'There is no such file',
  ERR_INVALID_ARG_VALUE: 'There is no such file',
  EISDIR: 'It is a folder, not a file',
  EACCES: 'This user may not read it',
  EPERM: 'This user may not read it',
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
