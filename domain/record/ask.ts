import { z } from 'zod'
import { emailSchema, telephoneSchema, webAddressSchema } from './addresses'
import {
  answersSchema,
  type Field,
  type Fields,
  type Input,
  idPattern,
  idRule,
  idSchema,
  type KindName,
  type Options,
} from './field'
import { orMeant } from './nearest'
import { isPeriod } from './period'
import { answerTo, textSchema } from './text'
import { isPlace } from './vocabulary/places'

type QuestionOptions = Pick<
  Field,
  | 'label'
  | 'hint'
  | 'needed'
  | 'neededWhen'
  | 'neededFrom'
  | 'severity'
  | 'required'
  | 'when'
  | 'askedLater'
  | 'certain'
  | 'toCome'
>

function field<const A extends QuestionOptions, S extends z.ZodType>(asked: A, input: Input, schema: S) {
  const said = [asked.label, asked.hint, forWriters(input)].filter((part) => part !== undefined)
  const description = said.reduce((before, part) => `${before}${/[.?]$/.test(before) ? '' : '.'} ${part}`)
  return { ...asked, input, schema: schema.meta({ description }) } as A & { input: Input; schema: S }
}

/** What somebody who writes a record file by hand must know beyond the question: it stands in the JSON Schema. */
function forWriters(input: Input): string | undefined {
  switch (input.type) {
    case 'choice':
    case 'choices':
      return `Answers: ${Object.entries(input.options)
        .map(([key, words]) => `${key} (${words})`)
        .join('; ')}`
    case 'reference':
      return `The id of another thing (${input.to})`
    case 'references':
      return `A list of ids of other things (${input.to})`
    case 'period':
      return 'A length of time in ISO 8601, such as P90D, P13M, P2Y or PT20M, or in words, such as “six years”'
    case 'places':
      return 'A list of codes: GB, IE and other ISO 3166 country codes, EEA, EU, worldwide, outside-UK, outside-EEA or not-known; or of names, such as “England and Wales”'
    default:
      return undefined
  }
}

/** The error of an answer that is not there at all, in the words that the question has for it. */
function missing({ required }: QuestionOptions, otherwise: string) {
  return (issue: { input?: unknown }) => (issue.input === undefined && required ? required : otherwise)
}

/** A short answer on one line. */
export function text<const A extends QuestionOptions & { max?: number; width?: 'short' }>({
  max = 200,
  width,
  ...asked
}: A) {
  return field(
    asked as Omit<A, 'max' | 'width'> & QuestionOptions,
    { type: 'text', max, width },
    textSchema(asked.label, max, 'one line', asked.required),
  )
}

/** An answer of one or more paragraphs. */
export function longText<const A extends QuestionOptions & { max?: number }>({ max = 2000, ...asked }: A) {
  return field(
    asked as Omit<A, 'max'> & QuestionOptions,
    { type: 'longText', max },
    textSchema(asked.label, max, 'several lines', asked.required),
  )
}

export function email<const A extends QuestionOptions>(asked: A) {
  return field(asked as Omit<A, never> & QuestionOptions, { type: 'email' }, emailSchema(asked.label))
}

export function webAddress<const A extends QuestionOptions>(asked: A) {
  return field(
    asked as Omit<A, never> & QuestionOptions,
    { type: 'webAddress' },
    webAddressSchema(asked.label),
  )
}

export function telephone<const A extends QuestionOptions>(asked: A) {
  return field(asked as Omit<A, never> & QuestionOptions, { type: 'telephone' }, telephoneSchema(asked.label))
}

/** Words that stand inside the sentences of a document, as options to pick from: each starts with a capital. */
export function asOptions<O extends Options>(words: O) {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, capital(text)])) as {
    readonly [K in keyof O]: string
  }
}

/** What somebody may write in the place of an option, and what they are told instead of the options that there are. */
type NotCovered = { written: RegExp; words: string }

/** One of a list. */
export function choice<const A extends QuestionOptions & { options: Options; notCovered?: NotCovered }>({
  options,
  notCovered,
  ...asked
}: A) {
  const keys = Object.keys(options) as [keyof A['options'] & string]
  const schema = z.enum(keys, {
    error: (issue) =>
      typeof issue.input === 'string' && notCovered?.written.test(issue.input)
        ? notCovered.words
        : missing(
            asked,
            `${answerTo(asked.label)} must be one of: ${keys.join(', ')}${orMeant(issue.input, options)}`,
          )(issue),
  })
  return field(
    asked as Omit<A, 'options' | 'notCovered'> & QuestionOptions,
    { type: 'choice', options },
    schema,
  )
}

/** Any number of a list. */
export function choices<const A extends QuestionOptions & { options: Options }>({ options, ...asked }: A) {
  const keys = Object.keys(options) as [keyof A['options'] & string]
  const schema = distinct(
    z.enum(keys, {
      error: (issue) =>
        `${answerTo(asked.label)} must be some of: ${keys.join(', ')}${orMeant(issue.input, options)}`,
    }),
    keys.length,
    asked.label,
  )
  return field(asked as Omit<A, 'options'> & QuestionOptions, { type: 'choices', options }, schema)
}

export function yesNo<const A extends QuestionOptions>(asked: A) {
  return field(
    asked as Omit<A, never> & QuestionOptions,
    { type: 'yesNo' },
    z.boolean({ error: `${answerTo(asked.label)} must be true or false` }),
  )
}

/** A calendar day, `YYYY-MM-DD`. */
export function day<const A extends QuestionOptions>(asked: A) {
  const schema = z.iso.date({ error: missing(asked, `${answerTo(asked.label)} must be a real date`) })
  return field(asked as Omit<A, never> & QuestionOptions, { type: 'day' }, schema)
}

/** A length of time in ISO 8601, such as `P90D`, `P13M` or `PT20M`; never negative or nothing. */
export function period<const A extends QuestionOptions>(asked: A) {
  const error = `${answerTo(asked.label)} must be a length of time, such as P90D, PT20M or “six years”`
  const schema = z.string({ error }).refine(isPeriod, { error })
  return field(asked as Omit<A, never> & QuestionOptions, { type: 'period' }, schema)
}

/** Several short answers, one per line. */
export function lines<const A extends QuestionOptions & { max?: number; each?: 'text' | 'webAddress' }>({
  max = 20,
  each = 'text',
  ...asked
}: A) {
  const one = each === 'webAddress' ? webAddressSchema(asked.label) : textSchema(asked.label, 200, 'one line')
  const schema = listOf(one, max, asked.label)
  return field(asked as Omit<A, 'max' | 'each'> & QuestionOptions, { type: 'lines', max, each }, schema)
}

/** Countries and regions by code; see vocabulary/places. */
export function places<const A extends QuestionOptions>(asked: A) {
  const error = `${answerTo(asked.label)} must be countries or regions by name or code, such as UK, IE or EEA`
  const one = z.string({ error }).refine(isPlace, { error })
  return field(asked as Omit<A, never> & QuestionOptions, { type: 'places' }, distinct(one, 60, asked.label))
}

function requiredId(asked: QuestionOptions) {
  return z.string({ error: missing(asked, idRule) }).regex(idPattern, { error: idRule })
}

/** The id of another thing of the record. */
export function reference<const A extends QuestionOptions & { to: KindName }>({ to, ...asked }: A) {
  return field(asked as Omit<A, 'to'> & QuestionOptions, { type: 'reference', to }, requiredId(asked))
}

/** The ids of other things of the record. */
export function references<const A extends QuestionOptions & { to: KindName }>({ to, ...asked }: A) {
  return field(
    asked as Omit<A, 'to'> & QuestionOptions,
    { type: 'references', to },
    distinct(idSchema, 200, asked.label),
  )
}

/** A list of smaller things inside this one: the stages of a retention, the bases of a purpose. */
export function parts<const A extends QuestionOptions & { fields: Fields; max?: number; noun: string }>({
  fields,
  max = 30,
  noun,
  ...asked
}: A) {
  const schema = listOf(answersSchema(fields as A['fields']), max, asked.label)
  return field(
    asked as Omit<A, 'fields' | 'max' | 'noun'> & QuestionOptions,
    { type: 'parts', fields, max, noun },
    schema,
  )
}

function listOf<S extends z.ZodType>(one: S, max: number, label: string) {
  const answer = answerTo(label)
  return z
    .array(one, { error: `${answer} must be a list` })
    .min(1, { error: `${answer} must not be empty; leave it out instead` })
    .max(max, { error: `${answer} must have ${max} entries or fewer` })
}

function distinct<S extends z.ZodType>(one: S, max: number, label: string) {
  return listOf(one, max, label).refine((values) => new Set(values).size === values.length, {
    error: `${answerTo(label)} must not repeat an answer`,
  })
}
