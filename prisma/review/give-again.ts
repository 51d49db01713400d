import { ownWorkIn } from '@/domain/review/authorship'
import { reviewedStates } from '@/domain/review/workflow'
import type { Transaction } from '../database/transaction'
import { writeEvent } from '../history/audit'
import { rowChanged } from '../history/guarded/row-change'
import type { Scope } from '../record/scope'
import { authorshipOf } from './authorship'
import { isOfficer } from './reviewers'
import { tell } from './tell'

type Submitted = { id: string; number: number; slug: string }

/**
 * Gives a version that was just submitted to whoever reviewed the one before it, if that was returned: they know what they asked
 * for. The value is who that is; undefined, and the version waits, when there is nobody or they may not review it any more.
 */
export async function giveAgain(
  tx: Transaction,
  scope: Scope,
  { id, number, slug }: Submitted,
): Promise<string | undefined> {
  const { id: serviceId, organisationId, actor } = scope
  const before = await tx.version.findFirst({
    where: { serviceId, number: { lt: number }, state: { in: [...reviewedStates] } },
    orderBy: { number: 'desc' },
    select: { state: true, reviewerId: true },
  })
  const reviewerId = before?.state === 'changesRequested' ? before.reviewerId : null
  if (!reviewerId || !(await isOfficer(tx, organisationId, reviewerId))) return undefined
  const version = await tx.version.findUniqueOrThrow({ where: { id }, omit: { record: true } })
  if (ownWorkIn(await authorshipOf(tx, organisationId, version), reviewerId)) return undefined
  const given = { state: 'inReview', reviewerId, assignedAt: new Date() } as const
  await tx.version.update({ where: { id }, data: given })
  const event = { type: 'version-assigned', versionId: id, number, reviewerId, again: true } as const
  const rows = [rowChanged('Version', id, given)]
  await writeEvent(tx, { actor, organisationId, serviceId, event, rows })
  await tell({ slug }, 'assigned', async () => [reviewerId])(tx, { number }, scope)
  return reviewerId
}
