'use server'

import { z } from 'zod'
import { marksOnceAnswered } from '@/domain/record/certainty'
import type { Values } from '@/domain/record/field'
import { readAnswers } from '@/domain/record/form'
import { formAction } from '../../_server/form-action'
import { loadPlace } from '../../_server/load'
import { today } from '../../_server/today'
import { conflictWith } from '../conflict'
import { saveSubject } from '../save-subject'
import { shownSchema } from '../shown'
import { pageOf, questionsAbout, stepAddress, storedOf, subjectSchema, versionSchema } from '../subject'

const schema = z
  .object({
    field: z.string(),
    index: z.union([z.literal('new'), z.coerce.number().int().min(0)]),
    version: versionSchema,
    shown: shownSchema,
    first: z.literal('yes').optional(),
  })
  .and(subjectSchema)

/** Adds or changes one part of a thing: a stage of retention, a role with access, a lawful basis. */
export const savePart = formAction(schema, async (actor, subject, form) => {
  const { fields, steps } = questionsAbout(subject)
  const input = fields[subject.field]?.input
  const view = await loadPlace(actor, subject.place, 'change')
  if (!view.ok) return view
  const stored = storedOf(view.value, subject)
  const step = steps.find((candidate) => candidate.fields.includes(subject.field))
  if (input?.type !== 'parts' || !stored || !step) return { refusal: { kind: 'not-found' } }
  const parts = [...((stored.values[subject.field] as Values[] | undefined) ?? [])]
  const before = { stored: (subject.index !== 'new' && parts[subject.index]) || {}, today: today() }
  const read = readAnswers(input.fields, Object.keys(input.fields), form, before)
  if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
  parts[subject.index === 'new' ? parts.length : Math.min(subject.index, parts.length)] = read.answers
  const changed = { [subject.field]: parts, ...marksOnceAnswered(stored.values, subject.field) }
  const saved = await saveSubject(actor, subject, subject, changed)
  if (!saved.ok)
    return saved.refusal.kind === 'conflict' ? conflictWith(actor, subject, [subject.field], changed) : saved
  return { to: stepAddress(pageOf(view.value.base, subject), step.id, subject.first === 'yes') }
})
