import 'server-only'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { FormValues } from '@/domain/record/form'
import { problemsOf } from '@/domain/record/parse'
import type { Refusal } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { answerPost } from '@/prisma/database/form-post'
import { currentActor } from './actor'
import { formKeySchema } from './form-key'
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

const withoutKey: Refusal = {
  kind: 'problems',
  problems: [{ path: '', message: 'Check what is on this page and send it once more' }],
}

/**
 * The one way to write an action: strings in, parsed by the schema, run for whoever is signed in. Success
 * redirects, or shows what came of it; a refusal that the person can mend comes back to the form with everything that
 * was typed. Files are only in what was sent itself.
 *
 * A form that is sent twice, by a double click, a reload or a retry, is done once, and both get the same answer. The
 * same post has the same person, form and answers: a form that came back with errors is another one once it is corrected.
 */
export function formAction<S extends z.ZodType, Shown = never>(
  schema: S,
  run: (actor: Actor, input: z.output<S>, form: FormValues, sent: FormData) => Promise<Outcome<Shown>>,
) {
  // What the form showed before travels through the browser, which may send anything in its place.
  return async (previous: FormState<Shown>, data: FormData): Promise<FormState<Shown>> => {
    const sent = data instanceof FormData ? data : new FormData()
    // The key is the form's own, not an answer: schemas that take any field as an answer do not see it.
    const { formKey: key, ...values } = formValues(sent)
    const attempt = (Number(previous?.attempt) || 0) + 1
    const again = (problems: FormState['problems'], conflict?: Conflict): FormState<Shown> => ({
      attempt,
      values,
      problems,
      ...(conflict && { conflict }),
    })
    const parsed = schema.safeParse(values)
    if (!parsed.success) return again(problemsOf(parsed.error))
    const formKey = formKeySchema.safeParse(key)
    const outcome = await outcomeOf<Shown>(async () => {
      const actor = await currentActor()
      if (!actor) return { refusal: signedOut }
      if (!formKey.success) return { refusal: withoutKey }
      const post = { personId: actor.personId, formKey: formKey.data, values }
      return answerPost(post, () => run(actor, parsed.data, values, sent))
    })
    if ('to' in outcome) goTo(outcome.to)
    if ('shown' in outcome) return { attempt, problems: [], shown: outcome.shown }
    if ('filledIn' in outcome) return { attempt, problems: [], values: { ...values, ...outcome.filledIn } }
    if ('conflict' in outcome) return again([], outcome.conflict)
    const problems = problemsOfRefusal(outcome.refusal)
    return problems ? again(problems) : goTo(addressOfRefusal(outcome.refusal))
  }
}

/** Scripts keep what stands around a page, where names and counts may have changed, unless they are told to get it anew. */
function goTo(address: string): never {
  refresh()
  redirect(address)
}
