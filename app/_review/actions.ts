'use server'

import { z } from 'zod'
import { type Fields, idSchema, type Values } from '@/domain/record/field'
import { type FormValues, readAnswers } from '@/domain/record/form'
import { ok, type Result, refuse } from '@/domain/result'
import { returnFields } from '@/domain/review/comment'
import { exceptionFields } from '@/domain/review/exception'
import { approvalFields, confirmationFields, dateProblems } from '@/domain/review/review-dates'
import { versionNumber } from '@/domain/review/version-number'
import type { StepName } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { newId } from '@/prisma/database/new-id'
import { confirmSharedChange } from '@/prisma/review/confirm-shared-change'
import { exceptVersion } from '@/prisma/review/except-version'
import {
  approveVersion,
  assignVersion,
  confirmVersion,
  publishNow,
  recallVersion,
  reinstateService,
  retireService,
  returnVersion,
} from '@/prisma/review/steps'
import type { At } from '@/prisma/review/take-step'
import { formAction } from '../_server/form-action'
import type { Outcome } from '../_server/outcome'
import { today } from '../_server/today'

const at = z.object({ slug: idSchema, number: versionNumber })
const reviewer = { error: 'Select a privacy officer' }

/** Gives a version to a privacy officer. */
export const assign = formAction(
  at.extend({ reviewerId: z.string(reviewer).min(1, reviewer).max(64) }),
  async (actor, { reviewerId, ...at }) =>
    led(at, 'assign', await assignVersion(await database(), actor, at, reviewerId)),
)

/** Returns a version to its team, with one comment more if there is one. */
export const returnToTeam = formAction(at, async (actor, at, form) => {
  const read = answersTo(returnFields, form)
  if (!read.ok) return read
  const { words } = read.value as { words?: string }
  const comment = words ? { id: newId(), words } : undefined
  return led(at, 'return', await returnVersion(await database(), actor, at, comment))
})

/** Approves a version, to be published now, on a day or later. */
export const approve = formAction(at, async (actor, at, form) => {
  const read = datesIn(approvalFields, form)
  if (!read.ok) return read
  const { publish, reviewOn = '' } = read.value
  const publishOn = publish === 'now' ? today() : read.value.publishOn
  const dates = { reviewOn, ...(publishOn && { publishOn }) }
  return led(at, 'approve', await approveVersion(await database(), actor, at, dates, today()))
})

/** Says that nothing has changed, until another review. */
export const confirmUnchanged = formAction(at, async (actor, at, form) => {
  const read = datesIn(confirmationFields, form)
  if (!read.ok) return read
  return led(at, 'confirm', await confirmVersion(await database(), actor, at, read.value.reviewOn ?? ''))
})

/** Publishes an approved version before its day. */
export const publish = formAction(at, async (actor, at) =>
  led(at, 'publish', await publishNow(await database(), actor, at, today())),
)

/** Records that whoever had a hand in a version may approve it, and why. */
export const except = formAction(at, async (actor, at, form) => {
  const read = answersTo(exceptionFields, form)
  if (!read.ok) return read
  const { reason } = read.value as { reason: string }
  const done = await exceptVersion(await database(), actor, at, reason)
  return done.ok ? { to: `/services/${at.slug}/versions/${at.number}?done=exception` } : done
})

const shown = z.object({ kind: z.string().max(64), id: idSchema, hash: z.string().max(64) })

/** Records that somebody has looked at a change to what their organisation shares. */
export const confirmChange = formAction(shown, async (actor, change) => {
  const done = await confirmSharedChange(await database(), actor, change)
  return done.ok ? { to: '/organisation/changes?done=confirmed' } : done
})

/** Takes a version back for the team. */
export const recall = formAction(at, async (actor, at) =>
  led(at, 'recall', await recallVersion(await database(), actor, at)),
)

/** Says that a service has closed. */
export const retire = formAction(at, async (actor, at) =>
  led(at, 'retire', await retireService(await database(), actor, at)),
)

/** Takes that back. */
export const reinstate = formAction(at, async (actor, at) =>
  led(at, 'reinstate', await reinstateService(await database(), actor, at)),
)

function led({ slug, number }: At, step: StepName, done: Result<null>): Outcome {
  return done.ok ? { to: `/services/${slug}/versions/${number}?done=${step}` } : done
}

function answersTo(fields: Fields, form: FormValues): Result<Values> {
  const read = readAnswers(fields, Object.keys(fields), form, { stored: {} })
  return read.ok ? ok(read.answers) : refuse({ kind: 'problems', problems: read.problems })
}

function datesIn(
  fields: Fields,
  form: FormValues,
): Result<{ publish?: string; publishOn?: string; reviewOn?: string }> {
  const read = answersTo(fields, form)
  const problems = read.ok ? dateProblems(read.value, today()) : []
  return problems.length > 0 ? refuse({ kind: 'problems', problems }) : read
}
