import { createReadStream } from 'node:fs'
import type { Terminal } from './command'

/** What is in the file of this name as it is read, `-` being standard input. */
export function bytesIn(file: string, { stdin }: Pick<Terminal, 'stdin'>): AsyncIterable<Uint8Array> {
  return file === '-' ? stdin : createReadStream(file)
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
