import type { Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { may, type Permission } from '@/domain/review/permissions'
import { visibleServiceAt } from '@/domain/review/visibility'
import type { PrismaClient } from '../generated/client'
import { refuseInService } from '../history/refusals'
import type { OpenComment } from '../review/open-comments'
import { nothingSubmitted, type ReviewState } from '../review/review-state'
import { currentRecord, findSnapshot, type VersionedRecord } from './record-cache'

export type StoredRecord = VersionedRecord & {
  /** The sections that the team has called completed. */
  completed: string[]
  /** What is open of what was said about it; nothing for an actor who may not see that. */
  comments: OpenComment[]
  review: ReviewState
  /** Whose the service is: what the actor may do with it follows from this. */
  owner: { serviceId: string; organisationId: string; teamId: string }
}

/**
 * All that is recorded about a service, with what it uses of what its organisation shares. Refuses a service with
 * which the actor may not do this. Throws when the rows are no record.
 */
export async function readRecord(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  permission: Permission = 'see record',
): Promise<Result<StoredRecord>> {
  const service = await findSnapshot(db, visibleServiceAt(slug, actor, permission))
  if (!service) return refuseInService(db, actor, permission, slug)
  const { completed, comments, review, stamp } = service
  const owner = { serviceId: service.id, organisationId: service.organisationId, teamId: service.teamId }
  return ok({
    ...(await currentRecord(db, service, stamp)),
    completed,
    comments: may(actor, 'see comment', owner) ? comments : [],
    review: may(actor, 'see version', owner) ? review : nothingSubmitted,
    owner,
  })
}

/** Something shared that a service could name. */
export type SharedChoice = { id: string; kind: 'system' | 'party'; title: string }

/** The systems and other organisations that are shared by the organisation of this service; none when the actor may not see it. */
export async function sharedChoices(db: PrismaClient, actor: Actor, slug: string): Promise<SharedChoice[]> {
  const rows = await db.item.findMany({
    where: {
      serviceId: null,
      kind: { in: ['system', 'party'] },
      organisation: { services: { some: visibleServiceAt(slug, actor) } },
    },
    select: { id: true, kind: true, data: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => {
    const kind = row.kind as SharedChoice['kind']
    return { id: row.id, kind, title: kindOf(kind).title(row.data as Values) }
  })
}
