'use server'

import { z } from 'zod'
import { comparedIn } from '@/app/_evidence/compared'
import { decisionNames, decisions } from '@/app/_evidence/decisions'
import { suggestedFor } from '@/app/_evidence/suggested-for'
import { formAction } from '@/app/_server/form-action'
import { loadService } from '@/app/_server/load'
import type { Outcome } from '@/app/_server/outcome'
import { today } from '@/app/_server/today'
import { idSchema, type Values } from '@/domain/record/field'
import { type FormValues, readAnswers } from '@/domain/record/form'
import { observation as observationKind } from '@/domain/record/kinds/observation'
import { mostOfAKind } from '@/domain/record/record'
import { type Result, refuseWith } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/database/client'
import { decideObservations, type ObservationDecision } from '@/prisma/evidence/decide-observations'
import { recordObservations } from '@/prisma/evidence/record-observations'
import type { ShownObservations } from '@/prisma/evidence/shown-observations'
import { conflictWithDecisions } from './conflict'
import { filledInBy, takenOverFields } from './taken-over'

const schema = z.object({
  slug: idSchema,
  as: z.enum(decisionNames),
  of: z
    .string()
    .transform((ids) => [...new Set(ids.split(','))])
    .pipe(z.array(idSchema).max(mostOfAKind)),
  version: z.coerce.number().int().min(0),
  /** The place of a suggestion that is to fill in the form; nothing is kept then. */
  take: z.coerce.number().int().min(0).optional(),
})

/** Keeps what was decided about what was observed: adds it to the record, or says why it is not there. */
export const decide = formAction(
  schema,
  async (actor, { slug, as, of, version, take }, form): Promise<Outcome> => {
    if (take !== undefined) return fillIn(actor, slug, of, take, form)
    const shown: ShownObservations = { ids: of, version }
    const end = async (result: Result<null>, typed: Values, done: string): Promise<Outcome> => {
      if (result.ok) return { to: doneAt(slug, of, done) }
      return result.refusal.kind === 'conflict' ? conflictWithDecisions(actor, slug, of, typed) : result
    }
    if (as === 'record') {
      const names = of.length === 1 ? Object.keys(takenOverFields) : []
      const read = readAnswers(takenOverFields, names, form, { stored: {} })
      if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
      const taken = Object.fromEntries(
        Object.entries(read.answers).filter(([, value]) => value !== undefined),
      )
      const added = await recordObservations(await database(), actor, slug, shown, taken, today())
      return end(added, { decision: 'recorded' }, 'recorded')
    }
    const { question } = decisions[as]
    const read = readAnswers(observationKind.fields, [question], form, { stored: {} })
    if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
    const answer = read.answers[question]
    if (answer === undefined)
      return refuseWith(observationKind.fields[question].needed ?? 'Answer the question', question)
    if (question === 'goesOn' && String(answer) < today())
      return refuseWith('The day on which it will be gone must be today or in the future', question)
    const decision = { decision: as, [question]: answer } as ObservationDecision
    return end(await decideObservations(await database(), actor, slug, shown, decision), decision, 'decided')
  },
)

/** The form with what a suggestion says where nothing was typed. */
async function fillIn(
  actor: Actor,
  slug: string,
  of: readonly string[],
  take: number,
  typed: FormValues,
): Promise<Outcome> {
  const view = await loadService(actor, slug, 'create record')
  if (!view.ok) return view
  const { record } = view.value
  const only = comparedIn(view.value).found.find(({ id }) => id === of[0])
  const suggestions = only ? await suggestedFor(only.observation, record) : []
  const suggestion = suggestions[take]
  if (!only || !suggestion) return { refusal: { kind: 'not-found' } }
  return { filledIn: filledInBy(suggestion, typed, only.observation, suggestions) }
}

/** Of one, its page; of several, what is left to decide about. */
function doneAt(slug: string, [only, ...others]: readonly string[], done: string): string {
  const page = others.length === 0 ? `observations/${only}` : 'evidence'
  return `/services/${slug}/${page}?done=${done}`
}
