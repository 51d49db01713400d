import { canonicalJson } from '@/domain/record/canonical'
import type { KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { referencesIn } from '@/domain/record/references'
import { ok, type Result, refuse } from '@/domain/result'
import { lockOrganisation, type Transaction } from '../database/transaction'
import type { Prisma } from '../generated/client'
import { writeEvent } from '../history/audit'
import { addItem } from './add-items'
import { answersOf, differingAnswers, mergeAnswers, sameAnswers } from './answers'
import { decidesCopies, followedBy, refusedCopies } from './copies'
import { eraseReferences, writeReferences } from './references'
import { type Save, saveAnswers } from './save-answers'
import type { Scope } from './scope'
import { hasChangedSince, noRow } from './shown'

/**
 * Saves some answers of an entry; of a copy that follows from a category and has no row, as a row with the id of the copy. Refuses what
 * cannot be stored, references to what is not there, copies that there may not be, and a version that is not the stored one, of the entry or
 * of what else the page showed.
 */
export async function saveItem(
  tx: Transaction,
  scope: Scope,
  kind: KindName,
  id: string,
  save: Save,
): Promise<Result<{ version: number }>> {
  if (decidesCopies(kind, save.changes) || save.version === noRow)
    await lockOrganisation(tx, scope.organisationId)
  if (await hasChangedSince(tx, scope, save.shown)) return refuse({ kind: 'conflict' })
  const row = itemRow(tx, scope, kind, id)
  if (kind === 'holding' && !(await row.read())) return firstRow(tx, scope, id, save)
  const saved = await saveAnswers(row, save)
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
  const differing = differingAnswers(before, after)
  if (decidesCopies(kind, { ...differing.before, ...differing.after })) {
    const refused = await refusedCopies(tx, scope, [{ kind, id, answers: after }])
    if (refused) return refused
  }
  const title = kindOf(kind).title(after)
  const event = { type: 'entry-changed', kind, id, title, ...differing } as const
  await writeEvent(tx, { ...scope, event })
  return ok({ version })
}

/** Makes the row of a copy that has none; without an answer there is nothing to keep. One whose row was removed meanwhile is a conflict. */
async function firstRow(
  tx: Transaction,
  scope: Scope,
  id: string,
  { version, changes }: Save,
): Promise<Result<{ version: number }>> {
  const place = await followedBy(tx, scope, id)
  if (!place) return refuse({ kind: 'not-found' })
  if (version !== noRow) return refuse({ kind: 'conflict' })
  const answers = mergeAnswers(place, changes)
  if (sameAnswers(answers, place)) return ok({ version: noRow })
  const added = await addItem(tx, scope, { kind: 'holding', id, answers })
  return added.ok ? ok({ version: 0 }) : added
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
