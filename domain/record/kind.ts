import { z } from 'zod'
import { type Marks, marksShape } from './certainty'
import { type Answers, answersSchema, type Fields, idSchema, type KindName, type Values } from './field'

/** One page of questions about a thing. */
export type Step<F extends Fields = Fields> = {
  id: string
  title: string
  fields: (keyof F & string)[]
  /** Nobody is led to it while the thing is added: it is there to be answered from the page of the thing. */
  later?: true
  /** What a file of evidence says is shown and never asked. */
  readFromEvidence?: true
}

/** A kind of thing that a record holds: its words, its questions and how they are asked. */
export type Kind<F extends Fields = Fields> = {
  name: KindName
  /** In the record file and in addresses. */
  plural: string
  /** "an identifier", for buttons and headings. */
  noun: string
  a: 'a' | 'an'
  /** Said once at the top of its first question page. */
  introduction: string
  fields: F
  steps: Step<F>[]
  /** The organisation may keep it once for all its services. */
  mayBeShared: boolean
  /** What it may be called, if not as other things are. */
  idSchema?: z.ZodType<string>
  /** The reference whose removal removes this too: a holding goes with its identifier. */
  belongsTo?: keyof F & string
  /** What people call this one. */
  title: (values: Values) => string
}

export type Entry<F extends Fields> = { id: string; shared?: boolean } & Answers<F> & Marks

export function kind<const F extends Fields>(definition: Kind<F>): Kind<F> {
  return definition
}

const sharedSchema = z
  .boolean()
  .meta({ description: 'It belongs to the organisation, and its other services may use it too' })

/** The schema of the answers to some questions, with what may stand beside each. */
export function markedSchema<F extends Fields>(fields: F): z.ZodType<Answers<F> & Marks> {
  const answers = answersSchema(fields) as unknown as z.ZodObject
  return answers.extend(marksShape(fields)) as unknown as z.ZodType<Answers<F> & Marks>
}

/** The schema of one thing in a record: its answers with what stands beside them, its id and whether it belongs to the organisation. */
export function entrySchema<F extends Fields>(
  definition: Pick<Kind<F>, 'fields' | 'mayBeShared' | 'idSchema'>,
  schemaOf: (fields: F) => z.ZodType = markedSchema,
): z.ZodType<Entry<F>> {
  const answers = schemaOf(definition.fields) as unknown as z.ZodObject
  const id = definition.idSchema ?? idSchema
  const own = definition.mayBeShared ? { id, shared: sharedSchema.optional() } : { id }
  return answers.extend(own) as unknown as z.ZodType<Entry<F>>
}

/** Whether people add things of a kind by answering questions; the others come from evidence that is read. */
export function isAsked({ steps }: Pick<Kind, 'steps'>): boolean {
  return !steps[0]?.readFromEvidence
}
