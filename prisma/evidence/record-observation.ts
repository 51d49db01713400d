import { entriesFromObservation, type TakenOver } from '@/domain/evidence/entries-from-observation'
import type { KindName } from '@/domain/record/field'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { addItems } from '../add-items'
import type { PrismaClient } from '../generated/client'
import { newId } from '../new-id'
import { recordWithin } from '../record-within'
import { inService } from '../scope'
import { lockOrganisation } from '../transaction'
import { replaceItems } from './replace-items'

/**
 * Adds an identifier to a record, pre-filled from an observation, which then says that it is this one. The value is the id of the
 * identifier; of an observation that is recorded already, that one's. Refuses an observation that is not there.
 */
export async function recordObservation(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  observationId: string,
  taken: TakenOver = {},
): Promise<Result<string>> {
  return inService(db, actor, 'create record', slug, async (tx, scope) => {
    await lockOrganisation(tx, scope.organisationId)
    const record = await recordWithin(tx, scope.id)
    const seen = record.observations.find(({ id }) => id === observationId)
    if (!seen) return refuse({ kind: 'not-found' })
    // Sent twice, it adds one.
    if (seen.decision === 'recorded' && seen.identifier) return ok(seen.identifier)
    const made = entriesFromObservation(seen, taken, record, newId)
    const asNew = (kind: KindName, entries: readonly { id: string }[]) =>
      entries.map(({ id, ...answers }) => ({ kind, id, answers }))
    const added = await addItems(tx, scope, [
      ...asNew('system', made.systems),
      ...asNew('identifier', made.identifiers),
      ...asNew('holding', made.holdings),
    ])
    if (!added.ok) return added
    const { reason: _, goesOn: __, ...rest } = seen
    const linked = { ...rest, decision: 'recorded', identifier: made.identifier }
    const replaced = await replaceItems(tx, scope, 'observation', [linked])
    return replaced.ok ? ok(made.identifier) : replaced
  })
}
