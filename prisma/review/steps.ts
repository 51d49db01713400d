import { writerVersion } from '@/domain/exchange/published/published-documents'
import { ok, type Result, refuseWith } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { ownWorkIn } from '@/domain/review/authorship'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { isAsApproved, publication, publishVersion } from '../publishing/publish'
import { insertComment } from './insert-comment'
import { isOfficer } from './reviewers'
import { type At, named, takeStep } from './take-step'
import { tell, toTeam, toTeamAndOfficers } from './tell'

/** Takes a version back from review, for the team. */
export function recallVersion(db: PrismaClient, actor: Actor, at: At): Promise<Result<null>> {
  return takeStep(db, actor, at, 'recall', (version) =>
    ok({ event: { type: 'version-recalled', ...named(version) } }),
  )
}

/** Gives a version to a privacy officer to review. Refuses somebody who is none, or who worked on it. */
export function assignVersion(
  db: PrismaClient,
  actor: Actor,
  at: At,
  reviewerId: string,
): Promise<Result<null>> {
  return takeStep(
    db,
    actor,
    at,
    'assign',
    async (version, tx, _, authorship) => {
      if (!(await isOfficer(tx, actor.organisationId, reviewerId)))
        return refuseWith('Select a privacy officer of your organisation', 'reviewerId')
      if (ownWorkIn(authorship, reviewerId))
        return refuseWith('Select somebody who has not worked on this version', 'reviewerId')
      return ok({
        data: { reviewerId, assignedAt: new Date() },
        event: { type: 'version-assigned', ...named(version), reviewerId },
      })
    },
    tell(at, 'assigned', async () => [reviewerId]),
  )
}

/** Returns a version to its team, with the comments that are open and, if there is one to add, one that must be met. */
export function returnVersion(
  db: PrismaClient,
  actor: Actor,
  at: At,
  comment?: { id: string; words: string },
): Promise<Result<null>> {
  return takeStep(
    db,
    actor,
    at,
    'return',
    (version) => ok({ data: decided(actor), event: { type: 'version-returned', ...named(version) } }),
    tell(at, 'returned', toTeam),
    async (tx, { id: versionId }, { id: serviceId, organisationId }) => {
      if (!comment) return
      const said = { about: 'service', weight: 'mustChange' } as const
      const row = await insertComment(tx, { id: serviceId }, actor, { ...comment, ...said, versionId })
      const event = { type: 'comment-added', commentId: comment.id, ...said } as const
      await writeEvent(tx, { actor, organisationId, serviceId, event, rows: [row] })
    },
  )
}

/** When a version is to be published, if that is known, and reviewed again: `YYYY-MM-DD`. */
export type Dates = { publishOn?: string; reviewOn: string }

/** Approves a version. It is published at once, on its day if that is after `today`, or without one when somebody publishes it. */
export function approveVersion(
  db: PrismaClient,
  actor: Actor,
  at: At,
  { publishOn, reviewOn }: Dates,
  today: string,
): Promise<Result<null>> {
  return takeStep(
    db,
    actor,
    at,
    'approve',
    (version) =>
      ok({
        data: { ...decided(actor), publishOn: publishOn ?? null, reviewOn, approvedWith: writerVersion },
        event: { type: 'version-approved', ...named(version), publishOn, reviewOn },
      }),
    async (tx, version, scope) => {
      await tell(at, 'approved', toTeam)(tx, version, scope)
      const approved = { ...version, state: 'approved' as const, approvedWith: writerVersion }
      return publishOn !== undefined && publishOn <= today
        ? publishVersion(tx, approved, scope, at.slug, today)
        : ok(null)
    },
  )
}

const mustBeSeenAgain =
  'The documents of this version are made otherwise since it was approved. It comes back to review within a minute: look at them and approve it again'

/** Publishes an approved version before its day. Refuses one whose documents would not be those that were approved. */
export function publishNow(db: PrismaClient, actor: Actor, at: At, today: string): Promise<Result<null>> {
  return takeStep(
    db,
    actor,
    at,
    'publish',
    async (version, tx, scope) =>
      isAsApproved(version)
        ? ok(await publication(tx, version, scope, at.slug, today))
        : refuseWith(mustBeSeenAgain),
    tell(at, 'published', toTeamAndOfficers),
  )
}

/** Says, with one's name, that nothing has changed: the version stays, until another day of review. */
export function confirmVersion(
  db: PrismaClient,
  actor: Actor,
  at: At,
  reviewOn: string,
): Promise<Result<null>> {
  return takeStep(db, actor, at, 'confirm', (version) =>
    ok({
      data: { reviewOn, confirmedById: actor.personId, confirmedAt: new Date() },
      event: { type: 'version-confirmed', ...named(version), reviewOn },
    }),
  )
}

/** Retires a service: what was published last stays, and says that the service has closed. */
export function retireService(db: PrismaClient, actor: Actor, at: At): Promise<Result<null>> {
  return takeStep(db, actor, at, 'retire', (version) =>
    ok({ event: { type: 'service-retired', ...named(version) } }),
  )
}

/** Takes back that a service has closed. */
export function reinstateService(db: PrismaClient, actor: Actor, at: At): Promise<Result<null>> {
  return takeStep(db, actor, at, 'reinstate', (version) =>
    ok({ event: { type: 'service-reinstated', ...named(version) } }),
  )
}

function decided({ personId }: Actor) {
  return { decidedById: personId, decidedAt: new Date() }
}
