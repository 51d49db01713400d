import type { WritePage } from '@/domain/exchange/published/page'
import { writerVersion } from '@/domain/exchange/published/published-documents'
import { ok, type Result, refuseWith } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { type Authorship, ownWorkIn } from '@/domain/review/authorship'
import type { StepInputs } from '@/domain/review/step-form'
import type { StepOnVersion } from '@/domain/review/workflow'
import { newId } from '../database/new-id'
import type { Transaction } from '../database/transaction'
import { writeEvent } from '../history/audit'
import { isAsApproved, publication, publishVersion } from '../publishing/publish'
import type { Scope } from '../record/scope'
import { insertComment } from './insert-comment'
import { type At, named, type VersionChange, type VersionRow } from './move-version'
import { isOfficer } from './reviewers'
import { tell, toTeam, toTeamAndOfficers } from './tell'

/** A version with which somebody takes a step on a day, `YYYY-MM-DD`. */
type Situation = {
  tx: Transaction
  scope: Scope
  actor: Actor
  at: At
  version: VersionRow
  today: string
  writePage: WritePage
}

/** What a step does beside moving its version: what clears the way for it, what else changes, and what follows from it. */
export type Effect<Input> = {
  before?: (situation: Situation, input: Input) => Promise<void>
  change: (
    situation: Situation & { authorship: Authorship },
    input: Input,
  ) => Result<VersionChange> | Promise<Result<VersionChange>>
  after?: (situation: Situation, input: Input) => Promise<Result<null>>
}

const mustBeSeenAgain =
  'The documents of this version are made otherwise since it was approved. It comes back to review within a minute: look at them and approve it again'

/** The effect of each step that people take with a version. */
export const effects: { readonly [Name in StepOnVersion]: Effect<StepInputs[Name]> } = {
  recall: {
    change: ({ version }) => ok({ event: { type: 'version-recalled', ...named(version) } }),
  },

  assign: {
    change: async ({ tx, actor, version, authorship }, { reviewerId }) => {
      if (!(await isOfficer(tx, actor.organisationId, reviewerId)))
        return refuseWith('Select a privacy officer of your organisation', 'reviewerId')
      if (ownWorkIn(authorship, reviewerId))
        return refuseWith('Select somebody who has not worked on this version', 'reviewerId')
      return ok({
        data: { reviewerId, assignedAt: new Date() },
        event: { type: 'version-assigned', ...named(version), reviewerId },
      })
    },
    after: ({ tx, at, version, scope }, { reviewerId }) =>
      tell(at, 'assigned', async () => [reviewerId])(tx, version, scope),
  },

  return: {
    before: async ({ tx, actor, version, scope: { id: serviceId, organisationId } }, { words }) => {
      if (!words) return
      const said = { about: 'service', weight: 'mustChange' } as const
      const comment = { id: newId(), words, ...said, versionId: version.id }
      const row = await insertComment(tx, { id: serviceId }, actor, comment)
      const event = { type: 'comment-added', commentId: comment.id, ...said } as const
      await writeEvent(tx, { actor, organisationId, serviceId, event, rows: [row] })
    },
    change: ({ actor, version }) =>
      ok({ data: decided(actor), event: { type: 'version-returned', ...named(version) } }),
    after: ({ tx, at, version, scope }) => tell(at, 'returned', toTeam)(tx, version, scope),
  },

  approve: {
    change: ({ actor, version }, { publishOn, reviewOn }) =>
      ok({
        data: { ...decided(actor), publishOn: publishOn ?? null, reviewOn, approvedWith: writerVersion },
        event: { type: 'version-approved', ...named(version), publishOn, reviewOn },
      }),
    after: async ({ tx, at, version, scope, today, writePage }, { publishOn }) => {
      await tell(at, 'approved', toTeam)(tx, version, scope)
      const approved = { ...version, state: 'approved' as const, approvedWith: writerVersion }
      return publishOn !== undefined && publishOn <= today
        ? publishVersion(tx, approved, scope, at.slug, today, writePage)
        : ok(null)
    },
  },

  publish: {
    change: async ({ tx, at, version, scope, today, writePage }) =>
      isAsApproved(version)
        ? ok(await publication(tx, version, scope, at.slug, today, writePage))
        : refuseWith(mustBeSeenAgain),
    after: ({ tx, at, version, scope }) => tell(at, 'published', toTeamAndOfficers)(tx, version, scope),
  },

  confirm: {
    change: ({ actor, version }, { reviewOn }) =>
      ok({
        data: { reviewOn, confirmedById: actor.personId, confirmedAt: new Date() },
        event: { type: 'version-confirmed', ...named(version), reviewOn },
      }),
  },

  retire: {
    change: ({ version }) => ok({ event: { type: 'service-retired', ...named(version) } }),
  },

  reinstate: {
    change: ({ version }) => ok({ event: { type: 'service-reinstated', ...named(version) } }),
  },
}

function decided({ personId }: Actor) {
  return { decidedById: personId, decidedAt: new Date() }
}
