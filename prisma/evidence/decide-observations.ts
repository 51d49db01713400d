import type { RecordedObservation } from '@/domain/record/record'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { lockOrganisation } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { sameAnswers } from '../record/answers'
import { recordWithin } from '../record/record-within'
import { inService } from '../record/scope'
import { replaceItems } from './replace-items'
import { type ShownObservations, stillToDo } from './shown-observations'

/** What somebody decided about an observation, with the answer that it needs. */
export type ObservationDecision = Pick<RecordedObservation, 'decision' | 'identifier' | 'reason' | 'goesOn'>

/** An observation without what was decided about it, and that. */
function split({ decision, identifier, reason, goesOn, ...seen }: RecordedObservation) {
  return { seen, decided: { decision, identifier, reason, goesOn } }
}

/**
 * Keeps one decision about several observations, and says no more what was decided before. Refuses one that is not there or that
 * somebody has changed since it was shown, and then keeps nothing.
 */
export async function decideObservations(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  shown: ShownObservations,
  decision: ObservationDecision,
): Promise<Result<null>> {
  return inService(db, actor, 'change record', slug, async (tx, scope) => {
    await lockOrganisation(tx, scope.organisationId)
    const record = await recordWithin(tx, scope.id)
    if (decision.identifier && !record.identifiers.some(({ id }) => id === decision.identifier))
      return refuse({ kind: 'not-found' })
    const isDone = (entry: RecordedObservation) => sameAnswers(split(entry).decided, { ...decision })
    const open = await stillToDo(tx, scope.id, record, shown, isDone)
    if (!open.ok) return open
    const decided = open.value.map((entry) => ({ ...split(entry).seen, ...decision }))
    return decided.length === 0 ? ok(null) : replaceItems(tx, scope, 'observation', decided)
  })
}

/** The observation as it is after it was said to be this identifier. */
export function recordedAs(entry: RecordedObservation, identifier: string): RecordedObservation {
  return { ...split(entry).seen, decision: 'recorded', identifier }
}
