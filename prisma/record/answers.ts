import type { z } from 'zod'
import { canonicalJson } from '@/domain/record/canonical'
import type { KindName, Values } from '@/domain/record/field'
import { markedSchema } from '@/domain/record/kind'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { problemsOf } from '@/domain/record/parse'
import { ok, type Result, refuse } from '@/domain/result'

export const serviceAnswers: z.ZodType<Values> = markedSchema(serviceFields)
export const organisationAnswers: z.ZodType<Values> = markedSchema(organisationFields)

const ofKinds = new Map<KindName, z.ZodType<Values>>(
  kindNames.map((name) => [name, markedSchema(kindOf(name).fields)]),
)

/** The schema of the answers about a thing of this kind, as its row keeps them. */
export function answersOf(kind: KindName): z.ZodType<Values> {
  return ofKinds.get(kind) as z.ZodType<Values>
}

/** Answers as they may be stored. Refuses them with the problems of each. */
export function parseAnswers(schema: z.ZodType<Values>, values: Values): Result<Values> {
  const parsed = schema.safeParse(values)
  return parsed.success ? ok(parsed.data) : refuse({ kind: 'problems', problems: problemsOf(parsed.error) })
}

/** Stored answers with some changed; one that is changed to undefined is taken away. */
export function mergeAnswers(stored: Values, changes: Values): Values {
  return Object.fromEntries(
    Object.entries({ ...stored, ...changes }).filter(([, value]) => value !== undefined),
  )
}

/** The store does not keep the order of answers, so it does not count. */
export function sameAnswers(one: Values, other: Values): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/** Only those answers that are not the same before and after, as the history keeps them. */
export function differingAnswers(before: Values, after: Values): { before: Values; after: Values } {
  const differs = ([name]: [string, unknown]) => canonicalJson(before[name]) !== canonicalJson(after[name])
  return {
    before: Object.fromEntries(Object.entries(before).filter(differs)),
    after: Object.fromEntries(Object.entries(after).filter(differs)),
  }
}
