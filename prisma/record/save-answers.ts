import type { z } from 'zod'
import type { Values } from '@/domain/record/field'
import { ok, type Result, refuse } from '@/domain/result'
import { mergeAnswers, parseAnswers, sameAnswers } from './answers'
import type { Shown } from './shown'

/** What a form sends: the version that it was filled in from, the answers that it asks for, and what else the page showed. */
export type Save = { version: number; changes: Values; shown?: readonly Shown[] }

/** A row with answers: how it is read, checked and, if it still has that version, written. */
export type AnsweredRow = {
  read: () => Promise<{ version: number; answers: Values } | null>
  schema: z.ZodType<Values>
  write: (answers: Values, version: number) => Promise<{ count: number }>
}

/** The version now stored, and what changed; nothing did when it was already stored. */
export type Saved = { version: number; changed?: { before: Values; after: Values } }

/**
 * Puts changed answers into a row. Refuses what cannot be stored, and a version that is no longer the stored one,
 * unless the wanted answers are stored already: the second half of a double click is no conflict.
 */
export async function saveAnswers(row: AnsweredRow, { version, changes }: Save): Promise<Result<Saved>> {
  const stored = await row.read()
  if (!stored) return refuse({ kind: 'not-found' })
  const wanted = parseAnswers(row.schema, mergeAnswers(stored.answers, changes))
  if (!wanted.ok) return wanted
  if (sameAnswers(stored.answers, wanted.value)) return ok({ version: stored.version })
  if (stored.version !== version) return refuse({ kind: 'conflict' })
  if ((await row.write(wanted.value, version)).count === 1)
    return ok({ version: version + 1, changed: { before: stored.answers, after: wanted.value } })
  const overtaking = await row.read()
  return overtaking && sameAnswers(overtaking.answers, wanted.value)
    ? ok({ version: overtaking.version })
    : refuse({ kind: 'conflict' })
}
