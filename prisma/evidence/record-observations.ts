import type { TakenOver } from '@/domain/evidence/entries-from-observation'
import { entriesFromObservations } from '@/domain/evidence/entries-from-observations'
import type { KindName } from '@/domain/record/field'
import { proposed } from '@/domain/record/proposed'
import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { newId } from '../database/new-id'
import { lockOrganisation } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { addItems } from '../record/add-items'
import { recordWithin } from '../record/record-within'
import { inService } from '../record/scope'
import { recordedAs } from './decide-observations'
import { replaceItems } from './replace-items'
import { type ShownObservations, stillToDo } from './shown-observations'

/**
 * Adds an identifier to a record for each observation, pre-filled from it; the observation then says that it is this one. Those that
 * are one identifier, or one that was recorded meanwhile, become that one, and what was added before is not added again. Refuses an
 * observation that is not there or that somebody has changed since it was shown, and then adds nothing. What the evidence says of it is to be
 * confirmed, as proposed on this day, but for what was taken over from a suggestion.
 */
export async function recordObservations(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  shown: ShownObservations,
  taken: TakenOver,
  day: string,
): Promise<Result<null>> {
  return inService(db, actor, 'create record', slug, async (tx, scope) => {
    await lockOrganisation(tx, scope.organisationId)
    const record = await recordWithin(tx, scope.id)
    const open = await stillToDo(tx, scope.id, record, shown, ({ decision, identifier }) =>
      Boolean(decision === 'recorded' && identifier),
    )
    if (!open.ok) return open
    if (open.value.length === 0) return ok(null)
    const { systems, identifiers, holdings, identifierOf } = entriesFromObservations(
      open.value,
      taken,
      record,
      newId,
    )
    const asNew = (kind: KindName, entries: readonly { id: string }[], chosen: string[]) =>
      entries.map(({ id, ...answers }) => ({
        ...{ kind, id },
        answers: proposed(answers, { by: 'evidence', on: day }, chosen),
      }))
    const added = await addItems(tx, scope, [
      ...asNew('system', systems, ['name']),
      ...asNew('identifier', identifiers, ['kind', 'plainName', 'name', ...Object.keys(taken)]),
      ...asNew('holding', holdings, ['identifier', 'system']),
    ])
    if (!added.ok) return added
    const linked = open.value.map((seen) => recordedAs(seen, identifierOf.get(seen.id) ?? ''))
    return replaceItems(tx, scope, 'observation', linked)
  })
}
