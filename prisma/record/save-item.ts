import { canonicalJson } from '@/domain/record/canonical'
import type { KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { referencesIn } from '@/domain/record/references'
import { ok, type Result } from '@/domain/result'
import type { Transaction } from '../database/transaction'
import type { Prisma } from '../generated/client'
import { writeEvent } from '../history/audit'
import { answersOf, differingAnswers } from './answers'
import { eraseReferences, writeReferences } from './references'
import { type Save, saveAnswers } from './save-answers'
import type { Scope } from './scope'

/**
 * Saves some answers of an entry. Refuses what cannot be stored, references to what is not there, and a version
 * that is not the stored one.
 */
export async function saveItem(
  tx: Transaction,
  scope: Scope,
  kind: KindName,
  id: string,
  save: Save,
): Promise<Result<{ version: number }>> {
  const saved = await saveAnswers(itemRow(tx, scope, kind, id), save)
  if (!saved.ok) return saved
  const { version, changed } = saved.value
  if (!changed) return ok({ version })
  const { before, after } = changed
  const refersTo = (answers: Values) => canonicalJson(referencesIn(kindOf(kind).fields, answers))
  if (refersTo(before) !== refersTo(after)) {
    await eraseReferences(tx, scope.id, [id])
    const referred = await writeReferences(tx, scope, [{ kind, id, answers: after }])
    if (!referred.ok) return referred
  }
  const title = kindOf(kind).title(after)
  const event = { type: 'entry-changed', kind, id, title, ...differingAnswers(before, after) } as const
  await writeEvent(tx, { ...scope, event })
  return ok({ version })
}

function itemRow(tx: Transaction, scope: Scope, kind: KindName, id: string) {
  const where = { scope: scope.id, kind, id }
  return {
    schema: answersOf(kind),
    read: async () => {
      const row = await tx.item.findFirst({ where, select: { data: true, version: true } })
      return row && { version: row.version, answers: row.data as Values }
    },
    write: (answers: Values, version: number) =>
      tx.item.updateMany({
        where: { ...where, version },
        data: { data: answers as Prisma.InputJsonObject, version: { increment: 1 } },
      }),
  }
}
