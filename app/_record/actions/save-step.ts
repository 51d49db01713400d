'use server'

import { z } from 'zod'
import { readAnswers } from '@/domain/record/form'
import { formAction } from '../../_server/form-action'
import { loadPlace } from '../../_server/load'
import { conflictWith } from '../conflict'
import { saveTo } from '../keep'
import { nextStep, pageOf, questionsAbout, stepAddress, storedOf, subjectSchema } from '../subject'

const schema = z
  .object({ step: z.string(), version: z.coerce.number().int().min(0), first: z.literal('yes').optional() })
  .and(subjectSchema)

/** Saves the answers of one page of questions. The first time through it leads on to the next page. */
export const saveStep = formAction(schema, async (actor, subject, form) => {
  const { fields, steps } = questionsAbout(subject)
  const step = steps.find(({ id }) => id === subject.step)
  if (!step || step.readFromEvidence) return { refusal: { kind: 'not-found' } }
  const names = step.fields.filter((name) => fields[name]?.input.type !== 'parts')
  const read = readAnswers(fields, names, form)
  if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
  const saved = await saveTo(actor, subject, subject.version, read.answers)
  if (!saved.ok)
    return saved.refusal.kind === 'conflict' ? conflictWith(actor, subject, names, read.answers) : saved
  const loaded = await loadPlace(actor, subject.place)
  if (!loaded.ok) return loaded
  const page = pageOf(loaded.value.base, subject)
  const next = subject.first && nextStep(subject, step.id, storedOf(loaded.value, subject)?.values ?? {})
  return { to: next ? stepAddress(page, next, true) : page }
})
