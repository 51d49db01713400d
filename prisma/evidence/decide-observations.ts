import type { RecordedObservation } from '@/domain/record/record'
import { type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { PrismaClient } from '../generated/client'
import { recordWithin } from '../record-within'
import { inService } from '../scope'
import { lockOrganisation } from '../transaction'
import { replaceItems } from './replace-items'

/** What somebody decided about an observation, with the answer that it needs. */
export type ObservationDecision = Pick<RecordedObservation, 'decision' | 'identifier' | 'reason' | 'goesOn'>

/** An observation as a page showed it. */
export type ShownObservation = { id: string; version: number }

/**
 * Keeps one decision about several observations, and says no more what was decided before. Refuses one that is not there or that
 * somebody has changed since it was shown, and then keeps nothing.
 */
export async function decideObservations(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  shown: readonly ShownObservation[],
  decision: ObservationDecision,
): Promise<Result<null>> {
  return inService(db, actor, 'change record', slug, async (tx, scope) => {
    await lockOrganisation(tx, scope.organisationId)
    const { observations, identifiers } = await recordWithin(tx, scope.id)
    if (decision.identifier && !identifiers.some(({ id }) => id === decision.identifier))
      return refuse({ kind: 'not-found' })
    const ids = shown.map(({ id }) => id)
    const stored = await tx.item.findMany({
      where: { scope: scope.id, kind: 'observation', id: { in: ids } },
      select: { id: true, version: true },
    })
    const versions = new Map(stored.map(({ id, version }) => [id, version]))
    if (ids.some((id) => !versions.has(id))) return refuse({ kind: 'not-found' })
    if (shown.some(({ id, version }) => versions.get(id) !== version)) return refuse({ kind: 'conflict' })
    const decided = observations.flatMap((entry) => {
      if (!ids.includes(entry.id)) return []
      const { decision: _, identifier: __, reason: ___, goesOn: ____, ...seen } = entry
      return [{ ...seen, ...decision }]
    })
    return replaceItems(tx, scope, 'observation', decided)
  })
}
