'use server'

import { z } from 'zod'
import { decisionNames, decisions } from '@/app/_evidence/decisions'
import { formAction } from '@/app/_server/form-action'
import type { Outcome } from '@/app/_server/outcome'
import { idSchema, type Values } from '@/domain/record/field'
import { readAnswers } from '@/domain/record/form'
import { observation as observationKind } from '@/domain/record/kinds/observation'
import { refuseWith } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/client'
import {
  decideObservations,
  type ObservationDecision,
  type ShownObservation,
} from '@/prisma/evidence/decide-observations'
import { recordObservation } from '@/prisma/evidence/record-observation'
import { takenOverFields } from './taken-over'

/** Each by its id and the version that was shown. */
const shownSchema = z
  .string()
  .regex(/^[a-z0-9-]+ \d{1,9}(,[a-z0-9-]+ \d{1,9})*$/, { error: 'Select what to decide about' })
  .transform((text) =>
    text.split(',').map((one): ShownObservation => {
      const [id = '', version = ''] = one.split(' ')
      return { id, version: Number(version) }
    }),
  )

const schema = z.object({ slug: idSchema, as: z.enum(decisionNames), of: shownSchema })

/** Keeps what was decided about what was observed: adds it to the record, or says why it is not there. */
export const decide = formAction(schema, async (actor, { slug, as, of }, form): Promise<Outcome> => {
  if (as === 'record') {
    const read = readAnswers(takenOverFields, of.length === 1 ? Object.keys(takenOverFields) : [], form)
    return read.ok
      ? addToRecord(actor, slug, of, read.answers)
      : { refusal: { kind: 'problems', problems: read.problems } }
  }
  const { question } = decisions[as]
  const read = readAnswers(observationKind.fields, [question], form)
  if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
  const answer = read.answers[question]
  if (answer === undefined)
    return refuseWith(observationKind.fields[question].needed ?? 'Answer the question', question)
  const decision = { decision: as, [question]: answer } as ObservationDecision
  const kept = await decideObservations(await database(), actor, slug, of, decision)
  return kept.ok ? { to: doneAt(slug, of, 'decided') } : kept
})

async function addToRecord(
  actor: Actor,
  slug: string,
  of: readonly ShownObservation[],
  taken: Values,
): Promise<Outcome> {
  const given = Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined))
  for (const { id } of of) {
    const added = await recordObservation(await database(), actor, slug, id, given)
    if (!added.ok) return added
  }
  return { to: doneAt(slug, of, 'recorded') }
}

/** Of one, its page; of several, what is left to decide about. */
function doneAt(slug: string, [only, ...others]: readonly ShownObservation[], done: string): string {
  const page = others.length === 0 ? `observations/${only?.id}` : 'evidence'
  return `/services/${slug}/${page}?done=${done}`
}
