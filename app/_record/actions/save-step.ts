'use server'

import { z } from 'zod'
import { readAnswers } from '@/domain/record/form'
import { formAction } from '../../_server/form-action'
import { loadPlace } from '../../_server/load'
import { today } from '../../_server/today'
import { conflictWith } from '../conflict'
import { saveSubject } from '../save-subject'
import { shownSchema } from '../shown'
import {
  countingAbout,
  namesAsked,
  nextStep,
  pageOf,
  questionsAbout,
  stepAddress,
  storedOf,
  subjectSchema,
  versionSchema,
} from '../subject'

/** What the address of a page about a part ends with: its list, and its place or that it is new. */
const toPart = z.string().regex(/^\w+\/(new|\d{1,3}(\/remove)?)$/)

const schema = z
  .object({
    step: z.string(),
    version: versionSchema,
    shown: shownSchema,
    first: z.literal('yes').optional(),
    part: toPart.optional(),
  })
  .and(subjectSchema)

const changedMeanwhile = {
  path: '',
  message: 'Somebody else changed this while you had the page open. Check what is asked now',
}

/** Saves the answers of one page of questions. It leads on to a part of it if asked, or the first time through to the next page. */
export const saveStep = formAction(schema, async (actor, subject, form) => {
  const { fields, steps } = questionsAbout(subject)
  const step = steps.find(({ id }) => id === subject.step)
  if (!step || step.readFromEvidence) return { refusal: { kind: 'not-found' } }
  const { part } = subject
  const list = part?.split('/')[0]
  if (list !== undefined && !(step.fields.includes(list) && fields[list]?.input.type === 'parts'))
    return { refusal: { kind: 'not-found' } }
  const view = await loadPlace(actor, subject.place, 'change')
  if (!view.ok) return view
  const { values: stored = {}, version } = storedOf(view.value, subject) ?? {}
  // A copy that had no row when its page was opened was not asked what it is of, whoever made its row since.
  const names = namesAsked(subject, step.fields, form.identifier !== undefined)
  const read = readAnswers(fields, names, form, { stored, today: today() })
  if (!read.ok) {
    // Another answer may have made a question go that this form still asked.
    const isOlder = version !== undefined && version !== subject.version
    return {
      refusal: { kind: 'problems', problems: [...(isOlder ? [changedMeanwhile] : []), ...read.problems] },
    }
  }
  const { toConfirm: _, ...answers } = read.answers
  // Whoever only goes on to a part has not confirmed the page.
  const saved = await saveSubject(actor, subject, subject, part ? answers : read.answers)
  if (!saved.ok)
    return saved.refusal.kind === 'conflict' ? conflictWith(actor, subject, names, read.answers) : saved
  const page = pageOf(view.value.base, subject)
  if (part) return { to: stepAddress(page, part, subject.first === 'yes') }
  const next =
    subject.first && nextStep(subject, step.id, { ...countingAbout(view.value, subject), ...read.answers })
  return { to: next ? stepAddress(page, next, true) : page }
})
