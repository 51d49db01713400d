import type { KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { ok, type Result, refuse } from '@/domain/result'
import type { Transaction } from '../database/transaction'
import { writeEvents } from '../history/audit'
import { differingAnswers, sameAnswers } from '../record/answers'
import { eraseReferences, writeReferences } from '../record/references'
import type { Scope } from '../record/scope'

/**
 * Gives entries that are there other answers, many at once. The caller has made the answers from a record that it read in the same
 * transaction, and they can be stored. Refuses when somebody else has changed one meanwhile.
 */
export async function replaceItems(
  tx: Transaction,
  scope: Scope,
  kind: KindName,
  entries: readonly ({ id: string } & Values)[],
): Promise<Result<null>> {
  const wanted = new Map(entries.map(({ id, ...answers }) => [id, answers]))
  const where = { scope: scope.id, kind, id: { in: [...wanted.keys()] } }
  const stored = await tx.item.findMany({ where, orderBy: { position: 'asc' } })
  const changed = stored.flatMap(({ id, data, version }) => {
    const before = data as Values
    const after = wanted.get(id) ?? before
    return sameAnswers(before, after) ? [] : [{ id, before, after, version }]
  })
  const updates = changed.map(({ id, after, version }) => ({ id, version, data: after }))
  const count = await tx.$executeRaw`
    update "Item" set data = new.data, version = "Item".version + 1
    from jsonb_to_recordset(${JSON.stringify(updates)}::text::jsonb) as new (id text, version int, data jsonb)
    where "Item".scope = ${scope.id} and "Item".id = new.id and "Item".version = new.version`
  if (count !== changed.length) return refuse({ kind: 'conflict' })
  await eraseReferences(
    tx,
    scope.id,
    changed.map(({ id }) => id),
  )
  const referred = await writeReferences(
    tx,
    scope,
    changed.map(({ id, after }) => ({ kind, id, answers: after })),
  )
  if (!referred.ok) return referred
  await writeEvents(
    tx,
    changed.map(({ id, before, after }) => ({
      ...scope,
      event: {
        type: 'entry-changed' as const,
        kind,
        id,
        title: kindOf(kind).title(after),
        ...differingAnswers(before, after),
      },
    })),
  )
  return ok(null)
}
