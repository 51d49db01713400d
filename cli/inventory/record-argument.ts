import { fileTooLarge, largestFile, readFileAsWritten } from '@/domain/exchange/record-file/read'
import { couldNot, type Outcome, problemsIn, type Terminal } from './command'
import { fileName, wholeOf, whyUnreadable } from './file-argument'

type Read = Extract<ReturnType<typeof readFileAsWritten>, { ok: true }>

/**
 * The record in the file of this name, `-` being standard input, and what the file is; or the outcome that says why there
 * is none.
 */
export async function recordIn(file: string, terminal: Terminal): Promise<Read | { refused: Outcome }> {
  const name = fileName(file)
  try {
    const bytes = await wholeOf(file, terminal, largestFile)
    if (!bytes) return { refused: problemsIn(name, [fileTooLarge]) }
    const read = readFileAsWritten(bytes)
    return read.ok ? read : { refused: problemsIn(name, read.problems) }
  } catch (error) {
    const why = whyUnreadable(error)
    if (!why) throw error
    return { refused: couldNot(`${name}: ${why}`) }
  }
}
