'use server'

import { z } from 'zod'
import { readAnswers } from '@/domain/record/form'
import { database } from '@/prisma/database/client'
import { addEntry as store } from '@/prisma/record/entries'
import { formAction } from '../../_server/form-action'
import { baseOf } from '../../_server/load'
import { today } from '../../_server/today'
import { nextStep, pageOf, questionsAbout, stepAddress, subjectSchema } from '../subject'

/** Adds a thing with the answers of its first page of questions, and leads on to the others. */
export const addEntry = formAction(z.object({}).and(subjectSchema), async (actor, subject, form) => {
  const { place, kind } = subject
  const { fields, steps } = questionsAbout(subject)
  const [first] = steps
  if (kind === 'profile' || !first || first.readFromEvidence) return { refusal: { kind: 'not-found' } }
  const read = readAnswers(fields, first.fields, form, { stored: {}, today: today() })
  if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
  const added = await store(await database(), actor, place, kind, read.answers)
  if (!added.ok) return added
  const page = pageOf(baseOf(place), { place, kind, id: added.value })
  const next = nextStep(subject, first.id, read.answers)
  return { to: next ? stepAddress(page, next, true) : page }
})
