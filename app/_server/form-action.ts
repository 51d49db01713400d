import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { FormValues } from '@/domain/record/form'
import { problemsOf } from '@/domain/record/parse'
import type { Refusal } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { currentActor } from './actor'
import type { Conflict, FormState } from './form-state'
import { formValues } from './form-values'
import { addressOfRefusal, type Outcome, outcomeOf, problemsOfRefusal } from './outcome'

const signedOut: Refusal = {
  kind: 'problems',
  problems: [
    {
      path: '',
      message:
        'You have been signed out. Sign in again in another tab or window, then send this form once more',
    },
  ],
}

/**
 * The one way to write an action: strings in, parsed by the schema, run for whoever is signed in. Success
 * redirects, or shows what came of it; a refusal that the person can mend comes back to the form with everything that
 * was typed. Files are only in what was sent itself.
 */
export function formAction<S extends z.ZodType, Shown = never>(
  schema: S,
  run: (actor: Actor, input: z.output<S>, form: FormValues, sent: FormData) => Promise<Outcome<Shown>>,
) {
  // What the form showed before travels through the browser, which may send anything in its place.
  return async (previous: FormState<Shown>, data: FormData): Promise<FormState<Shown>> => {
    const sent = data instanceof FormData ? data : new FormData()
    const values = formValues(sent)
    const attempt = (Number(previous?.attempt) || 0) + 1
    const again = (problems: FormState['problems'], conflict?: Conflict): FormState<Shown> => ({
      attempt,
      values,
      problems,
      ...(conflict && { conflict }),
    })
    const parsed = schema.safeParse(values)
    if (!parsed.success) return again(problemsOf(parsed.error))
    const outcome = await outcomeOf<Shown>(async () => {
      const actor = await currentActor()
      return actor ? run(actor, parsed.data, values, sent) : { refusal: signedOut }
    })
    if ('to' in outcome) redirect(outcome.to)
    if ('shown' in outcome) return { attempt, problems: [], shown: outcome.shown }
    if ('conflict' in outcome) return again([], outcome.conflict)
    const problems = problemsOfRefusal(outcome.refusal)
    return problems ? again(problems) : redirect(addressOfRefusal(outcome.refusal))
  }
}
