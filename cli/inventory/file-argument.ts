import { createReadStream } from 'node:fs'
import type { Terminal } from './command'

/** What is in the file of this name as it is read, `-` being standard input. */
export function bytesIn(file: string, { stdin }: Pick<Terminal, 'stdin'>): AsyncIterable<Uint8Array> {
  return file === '-' ? stdin : createReadStream(file)
}

/** All that is in the file; undefined when it is more than `most` bytes: it may have no end. */
export async function wholeOf(
  file: string,
  terminal: Pick<Terminal, 'stdin'>,
  most: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytesIn(file, terminal)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > most) return undefined
  }
  return Buffer.concat(chunks)
}

/** What messages call the file of this name. */
export function fileName(file: string): string {
  return file === '-' ? 'standard input' : file
}

/** Why a file cannot be read, when that is what an error says. */
export function whyUnreadable(error: unknown): string | undefined {
  return reasons[(error as NodeJS.ErrnoException).code ?? '']
}

const reasons: Partial<Record<string, string>> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  ENAMETOOLONG: 'There is no such file',
  ERR_INVALID_ARG_VALUE: 'There is no such file',
  EISDIR: 'It is a folder, not a file',
  EACCES: 'This user may not read it',
  EPERM: 'This user may not read it',
}
