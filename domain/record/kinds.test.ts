import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryRecord } from './arbitrary'
import { answersOf } from './condition'
import { answersSchema, type Fields } from './field'
import { kindNames, kindOf } from './kinds'
import { organisationFields, organisationSteps } from './kinds/organisation'
import { serviceFields, serviceSteps } from './kinds/service'
import { recordSchema } from './record'
import { entriesOf } from './references'
import { sectionOf, sections } from './sections'

type Asked = {
  name: string
  fields: Fields
  steps: readonly { id: string; title: string; fields: readonly string[] }[]
}

const asked: [string, Asked][] = [
  { name: 'service', fields: serviceFields, steps: serviceSteps },
  { name: 'organisation', fields: organisationFields, steps: organisationSteps },
  ...kindNames.map((name) => kindOf(name)),
].map((one) => [one.name, one])

describe.each(asked)('the questions of %s', (_, { fields, steps }) => {
  test('each stand on exactly one page', () => {
    expect(steps.flatMap((step) => step.fields).sort()).toEqual(Object.keys(fields).sort())
  })

  test('stand on pages with addresses of their own', () => {
    const ids = steps.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(ids).not.toContain('remove')
  })

  test('that are required to save stand on the first page', () => {
    const required = Object.keys(fields).filter((field) => fields[field]?.required)
    expect(steps[0]?.fields).toEqual(expect.arrayContaining(required))
  })

  test('depend only on questions of the same page or an earlier one', () => {
    const pageOf = (field: string) => steps.findIndex((step) => step.fields.includes(field))
    for (const [field, { when }] of Object.entries(fields))
      for (const other of answersOf(when)) {
        expect(pageOf(other), `${field} depends on ${other}`).toBeGreaterThanOrEqual(0)
        expect(pageOf(other), `${field} depends on ${other}`).toBeLessThanOrEqual(pageOf(field))
      }
  })

  test('that are required to save say so in their own words when left out', () => {
    for (const [inside, questions] of questionLists(fields)) {
      const required = Object.values(questions).flatMap((question) => question.required ?? [])
      const problems = answersSchema(questions).safeParse({}).error?.issues ?? []
      expect(problems.map(({ message }) => message).sort(), inside).toEqual(required.sort())
    }
  })
})

const records = fc.sample(arbitraryRecord(), { numRuns: 60, seed: 1 })

/** The questions about a thing, and those about each of its parts. */
function questionLists(fields: Fields): [string, Fields][] {
  const parts = Object.entries(fields).flatMap(([field, { input }]): [string, Fields][] =>
    input.type === 'parts' ? [[field, input.fields]] : [],
  )
  return [['itself', fields], ...parts]
}

describe.each(asked)('the words of %s', (_, { fields, steps }) => {
  const questions = questionLists(fields).flatMap(([, list]) => Object.values(list))
  const shown = questions.flatMap(({ label, hint, needed, required, input }) => [
    label,
    ...(hint ? [hint] : []),
    ...(needed ? [needed] : []),
    ...(required ? [required] : []),
    ...('options' in input ? Object.values(input.options) : []),
  ])

  test('start with a capital, do not end with a full stop, and use neither straight quotes nor Latin', () => {
    for (const words of [...shown, ...steps.map(({ title }) => title)]) {
      expect(words).toMatch(/^[A-Z]/)
      expect(words).not.toMatch(/[.:;,]$/)
      expect(words).not.toMatch(/["']|\be\.?g\.|\bi\.?e\.|\betc\b|\bplease\b|\binvalid\b/i)
      expect(words).toBe(words.trim())
    }
  })

  test('tell what to do where an answer is missing', () => {
    for (const { needed, required } of questions)
      for (const words of [needed, required])
        if (words) expect(words).toMatch(/^(Enter|Select|Say|Add|Describe|Give) [^?]+$/)
  })

  test('offer no two options that read alike', () => {
    for (const { input } of questions)
      if ('options' in input)
        expect(new Set(Object.values(input.options)).size).toBe(Object.keys(input.options).length)
  })

  test('name each part so that “a” goes before it', () => {
    for (const { input } of questions)
      if (input.type === 'parts') expect(input.noun).toMatch(/^[b-df-hj-np-tv-z]/)
  })
})

describe.each(kindNames)('%s', (name) => {
  const definition = kindOf(name)

  test('is called the same everywhere', () => {
    expect(definition.name).toBe(name)
    expect(definition.a).toBe(/^[aeio]/.test(definition.noun) ? 'an' : 'a')
    expect(definition.introduction).toMatch(/^[A-Z].*\.$/)
  })

  test('is listed in the record under its plural and in one task', () => {
    expect(Object.keys((recordSchema as unknown as { shape: object }).shape)).toContain(definition.plural)
    expect(sections.filter(({ kinds }) => (kinds as readonly string[]).includes(name))).toHaveLength(1)
    expect(sectionOf(name)).toBe(
      sections.find(({ kinds }) => (kinds as readonly string[]).includes(name))?.id,
    )
  })

  test('has a title whatever has been answered, even nothing', () => {
    expect(definition.title({})).not.toMatch(/^$|undefined|null/)
    for (const record of records)
      for (const entry of entriesOf(record, name)) expect(definition.title(entry).trim()).not.toBe('')
  })
})

test('the plurals are the lists of a record, in its order', () => {
  const keys = Object.keys((recordSchema as unknown as { shape: object }).shape)
  expect(kindNames.map((name) => kindOf(name).plural)).toEqual(keys.slice(3))
})
