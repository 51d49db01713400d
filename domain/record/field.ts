import { z } from 'zod'
import type { Condition } from './condition'
import { withNearest } from './nearest'
import type { Severity } from './severity'

/**
 * One question about one thing. From the list of its fields a kind gets its schema, its form pages, its
 * check-answers rows, its gaps and the words of its history: adding a field to the record is adding it here.
 */
export type Field<S extends z.ZodType = z.ZodType> = {
  input: Input
  label: string
  hint?: string
  /** The words of the gap when a complete record must answer this and does not. */
  needed?: string
  /** Which other answers must be there, or not, for it to be needed; whenever it is asked unless given. */
  neededWhen?: Condition
  /** The day, `YYYY-MM-DD`, from which it must: until then, that it has no answer is advice. It always must unless given. */
  neededFrom?: string
  /** How much it matters that it is needed and has no answer; `should` unless given. */
  severity?: Severity
  /** The words of the error when the thing cannot even be saved without it. */
  required?: string
  /** A rule, or what else is recorded, can ask for it later. */
  askedLater?: true
  /** What is so only sometimes, perhaps, or as far as nobody knows, can be said beside the answer; see certainty.ts. */
  certain?: true
  /** A day that is typed must not have passed. */
  toCome?: true
  /** Whether the question applies, given the other answers. Answers to questions that do not apply are kept but not used. */
  when?: Condition
  schema: S
}

export type Input =
  | { type: 'text'; max: number; width?: 'short' }
  | { type: 'longText'; max: number }
  | { type: 'email' | 'webAddress' | 'telephone' }
  | { type: 'choice'; options: Options }
  | { type: 'choices'; options: Options }
  | { type: 'yesNo' }
  | { type: 'day' }
  | { type: 'period' }
  | { type: 'lines'; max: number; each: 'text' | 'webAddress' }
  | { type: 'places' }
  | { type: 'reference'; to: KindName }
  | { type: 'references'; to: KindName }
  | { type: 'parts'; fields: Fields; max: number; noun: string }

export type KindName =
  | 'people'
  | 'party'
  | 'system'
  | 'purpose'
  | 'category'
  | 'identifier'
  | 'categoryHolding'
  | 'holding'
  | 'sharing'
  | 'choice'
  | 'statement'
  | 'contact'
  | 'dpiaAnswer'
  | 'risk'
  | 'signOff'
  | 'exception'
  | 'evidence'
  | 'observation'

/** What a person may pick, in the order shown: stored value → words. */
export type Options = Readonly<Record<string, string>>
export type Fields = Readonly<Record<string, Field>>
export type Values = Readonly<Record<string, unknown>>

/** The saved shape: unfinished is allowed, so only fields that are required to save are always there. */
export type Answers<F extends Fields> = {
  [K in keyof F as F[K] extends { required: string } ? K : never]: z.output<F[K]['schema']>
} & {
  [K in keyof F as F[K] extends { required: string } ? never : K]?: z.output<F[K]['schema']>
}

/** Whether nothing ever asks for the answer, so that the question may be called optional. */
export function isOptional({ needed, required, askedLater }: Field): boolean {
  return !needed && !required && !askedLater
}

// `new` is the address of the page that makes one.
export const idPattern = /^(?!new$)[a-z0-9][a-z0-9-]{0,63}$/
export const idRule = 'An id must be 1 to 64 lower-case letters, digits and hyphens, and not “new”'

/** At most so much of a state stands in the id of a copy. */
export const longestState = 100
const copyIdPattern = new RegExp(
  `^(?!new$)[a-z0-9][a-z0-9-]{0,63}(\\.[a-z0-9][a-z0-9-]{0,63}(\\.[a-z0-9-]{1,${longestState}})?)?$`,
)

/** What a thing is called inside its record: a UUIDv7 when made in the web application, any short name in a record file. */
export const idSchema = z.string({ error: idRule }).regex(idPattern, { error: idRule }).meta({
  description: 'Your own name for it, by which other things refer to it. Used once in the whole file',
})

/** The same for a copy of an identifier: it may also be called by the identifier, the system and the state. */
export const copyIdSchema = z.string({ error: idRule }).regex(copyIdPattern, { error: idRule }).meta({
  description: 'Your own name for it, or the ids of its identifier and its system with a dot between',
})

/** An object with these members and no others: unknown names are refused, so that a mistyped one is not lost. */
export function exactly<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownNames(issue as unknown as { keys: string[]; inst: z.ZodObject })
        : 'This must be an object with named fields',
  })
}

/** More unknown names than these in one place are counted. */
const mostNamed = 5

/** The error of names that are not known; the object that refuses them may have more fields than it began with. */
function unknownNames({ keys, inst }: { keys: string[]; inst: z.ZodObject }): string {
  const known = Object.keys(inst.shape)
  const named = keys.slice(0, mostNamed).map((key) => withNearest(key, known))
  const more = keys.length - named.length
  return `There is no field called ${named.join(' or ')}${more > 0 ? `, and ${more} more are not known` : ''}`
}

/** The schema of what may be saved. */
export function answersSchema<F extends Fields>(fields: F): z.ZodType<Answers<F>, Answers<F>> {
  const shape: Record<string, z.ZodType> = {}
  for (const [name, { schema, required }] of Object.entries(fields))
    shape[name] = required ? schema : schema.optional()
  return exactly(shape) as unknown as z.ZodType<Answers<F>, Answers<F>>
}

/** The answers that a field offers, with their words. Throws if people do not pick its answer from a list. */
export function optionsOf(field: { input: { type: string } }): Options {
  if ('options' in field.input) return field.input.options as Options
  throw new Error('Only a choice has options')
}
