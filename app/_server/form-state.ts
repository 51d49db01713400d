import type { FormValues } from '@/domain/record/form'
import type { Problem } from '@/domain/record/parse'

/** What the page of a form shows after a post that did not go through. It is sent to the browser. */
export type FormState<Shown = never> = {
  /** How often the form was posted: new problems take the focus again. */
  attempt: number
  /** What was typed; undefined before the first post. */
  values?: FormValues
  problems: Problem[]
  conflict?: Conflict
  /** What came of the post, where that is shown and not stored. */
  shown?: Shown
}

/** What somebody else saved meanwhile, beside what was typed, and the versions, of what else was shown too, that a second post replaces. */
export type Conflict = {
  version: number
  shown?: string
  rows: { label: string; saved: string[]; typed: string[] }[]
}

export const untouched: FormState<never> = { attempt: 0, problems: [] }
