import { z } from 'zod'
import type { Marks } from './certainty'
import { type Answers, exactly, idSchema } from './field'
import { type Entry, entrySchema, type Kind, markedSchema } from './kind'
import { kinds } from './kinds'
import { organisationFields } from './kinds/organisation'
import { serviceFields } from './kinds/service'
import { schemaVersion } from './schema-version'

/** At most this many things of one kind in a record. */
export const mostOfAKind = 500

type EntryOf<K> = K extends Kind<infer F> ? Entry<F> : never
type ListOf<N extends keyof typeof kinds> = EntryOf<(typeof kinds)[N]>

export type People = ListOf<'people'>
export type Party = ListOf<'party'>
export type System = ListOf<'system'>
export type Purpose = ListOf<'purpose'>
export type Category = ListOf<'category'>
export type CategoryHolding = ListOf<'categoryHolding'>
export type Identifier = ListOf<'identifier'>
export type Holding = ListOf<'holding'>
export type Sharing = ListOf<'sharing'>
export type Choice = ListOf<'choice'>
export type Statement = ListOf<'statement'>
export type Contact = ListOf<'contact'>
export type Exception = ListOf<'exception'>
export type Evidence = ListOf<'evidence'>
/** What was observed, as the record keeps it; the same as a reader gives it is `Observation` of domain/evidence. */
export type RecordedObservation = ListOf<'observation'>

function list<N extends keyof typeof kinds>(name: N) {
  const definition = kinds[name] as unknown as Kind
  return z
    .array(entrySchema(definition) as unknown as z.ZodType<ListOf<N>>, {
      error: `${definition.plural} must be a list`,
    })
    .max(mostOfAKind, { error: `${definition.plural} must have ${mostOfAKind} entries or fewer` })
    .default([])
    .meta({ description: definition.introduction })
}

const organisation = (markedSchema(organisationFields) as unknown as z.ZodObject).extend({ id: idSchema })
const service = (markedSchema(serviceFields) as unknown as z.ZodObject).extend({ slug: idSchema })

export type Organisation = { id: string } & Answers<typeof organisationFields> & Marks
export type Service = { slug: string } & Answers<typeof serviceFields> & Marks

/**
 * All that is recorded about one service, with the organisation's part that it uses. The same shape is the
 * record file, the frozen version of a submission and what every composer, rule and export reads.
 */
export const recordSchema = exactly({
  schemaVersion: z.literal(schemaVersion, { error: `schemaVersion must be ${schemaVersion}` }),
  organisation: organisation as unknown as z.ZodType<Organisation>,
  service: service as unknown as z.ZodType<Service>,
  people: list('people'),
  parties: list('party'),
  systems: list('system'),
  purposes: list('purpose'),
  categories: list('category'),
  identifiers: list('identifier'),
  categoryHoldings: list('categoryHolding'),
  holdings: list('holding'),
  sharings: list('sharing'),
  choices: list('choice'),
  statements: list('statement'),
  contacts: list('contact'),
  dpiaAnswers: list('dpiaAnswer'),
  risks: list('risk'),
  signOffs: list('signOff'),
  exceptions: list('exception'),
  evidence: list('evidence'),
  observations: list('observation'),
})

export type ServiceRecord = z.output<typeof recordSchema>
