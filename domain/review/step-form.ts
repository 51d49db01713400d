import { text } from '@/domain/record/ask'
import type { Fields } from '@/domain/record/field'
import { type FormValues, readAnswers } from '@/domain/record/form'
import { ok, type Result, refuse } from '@/domain/result'
import { returnFields } from './comment'
import { approvalFields, confirmationFields, dateProblems } from './review-dates'
import type { StepOnVersion } from './workflow'

/** What each step needs to know beside its version. Days are `YYYY-MM-DD`. */
export type StepInputs = {
  recall: NothingElse
  assign: { reviewerId: string }
  /** The words of one comment more that the team must meet. */
  return: { words?: string }
  /** Published at once if the day is today, on the day if it is to come, or without one when somebody publishes it. */
  approve: { publishOn?: string; reviewOn: string }
  publish: NothingElse
  confirm: { reviewOn: string }
  retire: NothingElse
  reinstate: NothingElse
}

type NothingElse = Readonly<Record<never, never>>

const assignFields = {
  reviewerId: text({ label: 'Privacy officer', required: 'Select a privacy officer' }),
}

/** What the form of each step asks. */
export const stepFields: Readonly<Record<StepOnVersion, Fields>> = {
  recall: {},
  assign: assignFields,
  return: returnFields,
  approve: approvalFields,
  publish: {},
  confirm: confirmationFields,
  retire: {},
  reinstate: {},
}

/** Reads the form of a step that is taken today. Refuses answers that are missing, and days that cannot be. */
export function readStep<Name extends StepOnVersion>(
  step: Name,
  form: FormValues,
  today: string,
): Result<StepInputs[Name]> {
  const fields = stepFields[step]
  const read = readAnswers(fields, Object.keys(fields), form, { stored: {} })
  if (!read.ok) return refuse({ kind: 'problems', problems: read.problems })
  const problems = 'reviewOn' in fields ? dateProblems(read.answers, today) : []
  if (problems.length > 0) return refuse({ kind: 'problems', problems })
  const { publish, ...input } = read.answers
  return ok((publish === 'now' ? { ...input, publishOn: today } : input) as StepInputs[Name])
}
