'use server'

import { z } from 'zod'
import { refuse } from '@/domain/result'
import { database } from '@/prisma/database/client'
import { confirmAnswers as confirm } from '@/prisma/record/confirm-answers'
import { formAction } from '../../_server/form-action'
import { baseOf } from '../../_server/load'
import { shownSchema } from '../shown'
import { pageOf, subjectSchema } from '../subject'

const schema = z.object({ things: shownSchema, shown: shownSchema }).and(subjectSchema)

/** Confirms what was proposed about a thing, and about what belongs to it, as the page showed it. */
export const confirmAnswers = formAction(schema, async (actor, { things, shown, ...subject }) => {
  const { place, kind, id } = subject
  const isShown = kind === 'profile' || things.some((one) => one.kind === kind && one.id === id)
  if (!isShown) return refuse({ kind: 'not-found' })
  const confirmed = await confirm(await database(), actor, place, things, shown)
  return confirmed.ok ? { to: `${pageOf(baseOf(place), subject)}?done=confirmed` } : confirmed
})
