import { ok, type Result, refuse, refuseWith } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { confirmationHindrance } from '@/domain/review/authorship'
import { newId } from '../database/new-id'
import { lockOrganisation } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { rowAdded } from '../history/guarded/row-change'
import { inOrganisation } from '../record/scope'
import { sharedStates } from './shared-changes'
import { keyOf } from './shared-events'

/** Something shared as a page showed it: `hash` is of what it said. */
export type ShownChange = { kind: string; id: string; hash: string }

/**
 * Records that a privacy officer has looked at something that the organisation shares, as it was shown. Refuses whoever alone
 * changed it. When it has changed since it was shown, that is a conflict. Twice is the same as once.
 */
export function confirmSharedChange(
  db: PrismaClient,
  actor: Actor,
  { kind, id, hash }: ShownChange,
): Promise<Result<null>> {
  return inOrganisation(db, actor, 'confirm sharedChange', async (tx, { organisationId }) => {
    await lockOrganisation(tx, organisationId)
    const states = await sharedStates(tx, organisationId)
    const state = states.find(({ change }) => keyOf(change) === keyOf({ kind, id }))
    if (!state) return refuse({ kind: 'not-found' })
    if (state.change.hash !== hash) return refuse({ kind: 'conflict' })
    const why = confirmationHindrance(actor.personId, state.change, state.confirmations)
    if (why === 'confirmed before') return ok(null)
    if (why) return refuseWith('You made this change, so another privacy officer must confirm it')
    const confirmationId = newId()
    const { personId } = actor
    const row = { id: confirmationId, organisationId, kind, thingId: id, hash, personId, at: new Date() }
    await tx.sharedConfirmation.create({ data: row })
    const event = {
      type: 'shared-change-confirmed',
      confirmationId,
      kind,
      id,
      title: state.title,
      hash,
    } as const
    const rows = [rowAdded('SharedConfirmation', row)]
    await writeEvent(tx, { actor, organisationId, event, rows })
    return ok(null)
  })
}
