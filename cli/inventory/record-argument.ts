import { fileTooLarge, largestFile, readRecordFile } from '@/domain/exchange/record-file/read'
import type { ServiceRecord } from '@/domain/record/record'
import { couldNot, type Outcome, problemsIn, type Terminal } from './command'
import { fileName, wholeOf, whyUnreadable } from './file-argument'

/** The record in the file of this name, `-` being standard input; or the outcome that says why there is none. */
export async function recordIn(
  file: string,
  terminal: Terminal,
): Promise<{ record: ServiceRecord } | { refused: Outcome }> {
  const name = fileName(file)
  try {
    const bytes = await wholeOf(file, terminal, largestFile)
    if (!bytes) return { refused: problemsIn(name, [fileTooLarge]) }
    const parsed = readRecordFile(bytes)
    return parsed.ok ? { record: parsed.record } : { refused: problemsIn(name, parsed.problems) }
  } catch (error) {
    const why = whyUnreadable(error)
    if (!why) throw error
    return { refused: couldNot(`${name}: ${why}`) }
  }
}
