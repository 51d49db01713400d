import type { Values } from '@/domain/record/field'
import type { RecordView } from '../_server/record-view'
import { pageOf, questionsAbout, type Subject, stepAddress, storedOf } from './subject'

/** One part of a thing by the name of its list and its place in it, or the questions for a new one (`new`). */
export function findPart(view: RecordView, subject: Subject, name: string, index: string, first: boolean) {
  const { fields, steps } = questionsAbout(subject)
  const field = fields[name]
  const stored = storedOf(view, subject)
  const step = steps.find((candidate) => candidate.fields.includes(name))
  if (field?.input.type !== 'parts' || !stored || !step) return undefined
  const parts = (stored.values[name] ?? []) as Values[]
  const part = /^\d+$/.test(index) ? parts[Number(index)] : undefined
  if (index !== 'new' && !part) return undefined
  return {
    field,
    fields: field.input.fields,
    noun: field.input.noun,
    part,
    version: stored.version,
    back: stepAddress(pageOf(view.base, subject), step.id, first),
  }
}
