import { ok, type Result, refuse, refuseWith } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { exceptionHindrance, exceptionHindranceInWords } from '@/domain/review/exception'
import { versionNumber } from '@/domain/review/workflow'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { rowChanged } from '../history/guarded/row-change'
import { inService } from '../record/scope'
import { authorshipOf } from './authorship'
import { type At, named } from './move-version'
import { officersIn } from './reviewers'

/**
 * Records, as an administrator and with a reason, that whoever had a hand in a version may approve it. Refuses it while a privacy
 * officer is there who had none, when the only officer is who records it, and a second one.
 */
export function exceptVersion(
  db: PrismaClient,
  actor: Actor,
  { slug, number }: At,
  reason: string,
): Promise<Result<null>> {
  return inService(db, actor, 'except version', slug, async (tx, { id: serviceId, organisationId }) => {
    const version = await tx.version.findUnique({
      where: { serviceId_number: { serviceId, number: versionNumber.parse(number) } },
      omit: { record: true },
    })
    if (!version) return refuse({ kind: 'not-found' })
    const { id, state } = version
    const why = exceptionHindrance(actor.personId, {
      state,
      authorship: await authorshipOf(tx, organisationId, version),
      officerIds: (await officersIn(tx, organisationId)).map((officer) => officer.id),
    })
    if (why) return refuseWith(exceptionHindranceInWords[why])
    const exception = { exceptionById: actor.personId, exceptionAt: new Date(), exceptionReason: reason }
    const { count } = await tx.version.updateMany({
      where: { id, state, exceptionById: null },
      data: exception,
    })
    if (count !== 1) return refuse({ kind: 'conflict' })
    const event = { type: 'version-excepted', ...named(version), reason } as const
    const rows = [rowChanged('Version', id, exception)]
    await writeEvent(tx, { actor, organisationId, serviceId, event, rows })
    return ok(null)
  })
}
