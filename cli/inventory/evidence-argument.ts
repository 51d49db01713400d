import { createHash } from 'node:crypto'
import { readEvidence } from '@/domain/evidence/read'
import type { Reading } from '@/domain/evidence/reading'
import { couldNot, type Outcome, type Terminal } from './command'
import { bytesIn, fileName, whyUnreadable } from './file-argument'

/** What was read from a file of evidence, and the SHA-256 of the file. */
export type ReadFile = { reading: Reading; digest: string }

/** The evidence in the file of this name, `-` being standard input, read as it streams in; or the outcome that says why there is none. */
export async function evidenceIn(file: string, terminal: Terminal): Promise<ReadFile | { refused: Outcome }> {
  const name = fileName(file)
  const hash = createHash('sha256')
  async function* hashed() {
    for await (const chunk of bytesIn(file, terminal)) {
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    const read = await readEvidence(hashed())
    if (read.ok) return { reading: read.reading, digest: hash.digest('hex') }
    const { problem, place, remedy } = read.unreadable
    return { refused: couldNot([name, place, problem].filter(Boolean).join(': '), remedy) }
  } catch (error) {
    const why = whyUnreadable(error)
    if (!why) throw error
    return { refused: couldNot(`${name}: ${why}`) }
  }
}
