'use server'

import { z } from 'zod'
import { marksOnceAnswered } from '@/domain/record/certainty'
import type { Values } from '@/domain/record/field'
import { formAction } from '../../_server/form-action'
import { loadPlace } from '../../_server/load'
import { saveSubject } from '../save-subject'
import { shownSchema } from '../shown'
import { pageOf, questionsAbout, stepAddress, storedOf, subjectSchema, versionSchema } from '../subject'

const schema = z
  .object({
    field: z.string(),
    index: z.coerce.number().int().min(0),
    version: versionSchema,
    shown: shownSchema,
    first: z.literal('yes').optional(),
    confirm: z.enum(['yes', 'no'], { error: 'Select yes if you want to remove it' }),
  })
  .and(subjectSchema)

/** Removes one part of a thing after it was confirmed. */
export const removePart = formAction(schema, async (actor, subject) => {
  const { fields, steps } = questionsAbout(subject)
  const view = await loadPlace(actor, subject.place, 'change')
  if (!view.ok) return view
  const stored = storedOf(view.value, subject)
  const step = steps.find((candidate) => candidate.fields.includes(subject.field))
  if (fields[subject.field]?.input.type !== 'parts' || !stored || !step)
    return { refusal: { kind: 'not-found' } }
  const back = stepAddress(pageOf(view.value.base, subject), step.id, subject.first === 'yes')
  if (subject.confirm === 'no') return { to: back }
  const parts = (stored.values[subject.field] as Values[] | undefined)?.filter(
    (_, index) => index !== subject.index,
  )
  const saved = await saveSubject(actor, subject, subject, {
    [subject.field]: parts?.length ? parts : undefined,
    ...marksOnceAnswered(stored.values, subject.field),
  })
  return saved.ok ? { to: back } : saved
})
