'use server'

import { z } from 'zod'
import { writePage } from '@/components/published-page/write-page'
import { idSchema } from '@/domain/record/field'
import { readAnswers } from '@/domain/record/form'
import { refuse } from '@/domain/result'
import { exceptionFields } from '@/domain/review/exception'
import { readStep } from '@/domain/review/step-form'
import { stepsOnVersion, versionNumber } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { confirmSharedChange } from '@/prisma/review/confirm-shared-change'
import { exceptVersion } from '@/prisma/review/except-version'
import { takeStep } from '@/prisma/review/take-step'
import { formAction } from '../_server/form-action'
import { today } from '../_server/today'

const at = z.object({ slug: idSchema, number: versionNumber })

/** Takes a step of the workflow with a version. */
export const step = formAction(
  at.extend({ step: z.enum(stepsOnVersion) }),
  async (actor, { step, ...at }, form) => {
    const read = readStep(step, form, today())
    if (!read.ok) return read
    const done = await takeStep(await database(), actor, at, step, read.value, today(), writePage)
    return done.ok ? { to: `/services/${at.slug}/versions/${at.number}?done=${step}` } : done
  },
)

/** Records that whoever had a hand in a version may approve it, and why. */
export const except = formAction(at, async (actor, at, form) => {
  const read = readAnswers(exceptionFields, ['reason'], form, { stored: {} })
  if (!read.ok) return refuse({ kind: 'problems', problems: read.problems })
  const { reason } = read.answers as { reason: string }
  const done = await exceptVersion(await database(), actor, at, reason)
  return done.ok ? { to: `/services/${at.slug}/versions/${at.number}?done=exception` } : done
})

const shown = z.object({ kind: z.string().max(64), id: idSchema, hash: z.string().max(64) })

/** Records that somebody has looked at a change to what their organisation shares. */
export const confirmChange = formAction(shown, async (actor, change) => {
  const done = await confirmSharedChange(await database(), actor, change)
  return done.ok ? { to: '/organisation/changes?done=confirmed' } : done
})
