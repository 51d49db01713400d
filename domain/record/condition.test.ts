import { describe, expect, test } from 'vitest'
import { approvalFields } from '@/domain/review/review-dates'
import { askedOn } from './asked-on'
import { answersOf, applies, type Condition, optionsOf } from './condition'
import { conditionInWords } from './condition-in-words'
import type { Field, Fields } from './field'
import { kindNames, kindOf } from './kinds'
import { organisationFields } from './kinds/organisation'
import { serviceFields } from './kinds/service'

const asked: [string, Fields][] = [
  ['organisation', organisationFields],
  ['service', serviceFields],
  ['approval', approvalFields],
  ...kindNames.map((name): [string, Fields] => [name, kindOf(name).fields]),
]
/** The questions about each thing, and those about each of its parts. */
const lists = asked.flatMap(([name, fields]): [string, Fields][] => [
  [name, fields],
  ...Object.entries(fields).flatMap(([part, { input }]): [string, Fields][] =>
    input.type === 'parts' ? [[`${name}/${part}`, input.fields]] : [],
  ),
])

type Leaf = Extract<Condition, { answer: string }>
function leavesOf(condition: Condition | undefined): Leaf[] {
  if (!condition) return []
  if ('answer' in condition) return [condition]
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf)
}

/** What one may compare the answer to a question with. */
function optionsFor({ input }: Field, type: 'choice' | 'choices'): unknown[] {
  if (input.type === 'yesNo') return [true, false]
  return input.type === type && 'options' in input ? Object.keys(input.options) : []
}

describe('The conditions of questions', () => {
  test('are data, of which some kinds have many', () => {
    const conditions = lists.flatMap(([, fields]) =>
      Object.values(fields).flatMap(({ when, neededWhen }) => [when ?? [], neededWhen ?? []].flat()),
    )
    expect(conditions.length).toBeGreaterThan(60)
    expect(JSON.parse(JSON.stringify(conditions))).toEqual(conditions)
  })

  test.each(lists)('look at questions of the same thing, and at options that they have: %s', (_, fields) => {
    for (const [name, { when, neededWhen }] of Object.entries(fields))
      for (const leaf of [...leavesOf(when), ...leavesOf(neededWhen)]) {
        const other = fields[leaf.answer]
        if (!other) throw new Error(`${name} depends on ${leaf.answer}, which is not asked`)
        if ('given' in leaf) continue
        const options = optionsOf('has' in leaf ? leaf.has : 'is' in leaf ? leaf.is : leaf.isNot)
        expect(options.length, name).toBeGreaterThan(0)
        expect(new Set(options).size, name).toBe(options.length)
        expect(optionsFor(other, 'has' in leaf ? 'choices' : 'choice'), name).toEqual(
          expect.arrayContaining([...options]),
        )
      }
  })

  test.each(lists)('make no circle, and no question decides about itself: %s', (_, fields) => {
    const leadsTo = (name: string, passed: readonly string[]): void => {
      expect(passed).not.toContain(name)
      for (const other of answersOf(fields[name]?.when)) leadsTo(other, [...passed, name])
    }
    for (const name of Object.keys(fields)) leadsTo(name, [])
  })

  test.each(lists)(
    'are said in words in which no name of a question or an option is left: %s',
    (_, fields) => {
      for (const { when } of Object.values(fields)) {
        const words = when ? conditionInWords(when, fields) : '“”'
        expect(words).toMatch(/^“.*”$|answered$/)
        for (const [, quoted] of words.matchAll(/“(.*?)”/g)) if (when) expect(quoted).toMatch(/^[A-Z“]/)
      }
    },
  )
})

describe('A condition', () => {
  const a: Condition = { answer: 'a', is: 'x' }
  const yes: Condition = { answer: 'b', is: true }

  test.each<[Condition, object, boolean]>([
    [a, { a: 'x' }, true],
    [a, {}, false],
    [a, { a: ['x'] }, false],
    [{ answer: 'a', is: ['x', 'y'] }, { a: 'y' }, true],
    [{ answer: 'a', is: ['x', 'y'] }, { a: 'z' }, false],
    [{ answer: 'a', isNot: 'x' }, {}, true],
    [{ answer: 'a', isNot: ['x', 'y'] }, { a: 'y' }, false],
    [yes, { b: 'yes' }, false],
    [{ answer: 'b', is: false }, {}, false],
    [{ answer: 'a', has: 'x' }, { a: ['y', 'x'] }, true],
    [{ answer: 'a', has: ['x', 'y'] }, { a: ['z'] }, false],
    [{ answer: 'a', has: 'x' }, {}, false],
    [{ answer: 'a', has: 'x' }, { a: 'x' }, false],
    [{ answer: 'a', given: true }, { a: false }, true],
    [{ answer: 'a', given: true }, {}, false],
    [{ answer: 'a', given: false }, { a: undefined }, true],
    [{ all: [a, yes] }, { a: 'x' }, false],
    [{ all: [a, yes] }, { a: 'x', b: true }, true],
    [{ any: [a, yes] }, { b: true }, true],
    [{ any: [a, yes] }, {}, false],
  ])('%j beside %j: %s', (condition, values, holds) => {
    expect(applies(condition, { ...values })).toBe(holds)
  })

  test('looks at each answer once', () => {
    expect(answersOf({ any: [a, { all: [yes, { answer: 'a', given: true }] }] })).toEqual(['a', 'b'])
    expect(answersOf(undefined)).toEqual([])
  })

  test('is said in the words of its questions', () => {
    const { fields } = kindOf('statement')
    const words = (name: string, of = fields) => conditionInWords(of[name]?.when as Condition, of)
    expect(words('place')).toBe('“What kind of statement is it?” is “Our own words”')
    expect(words('commitmentDetail')).toBe(
      '“What kind of statement is it?” is “A commitment” and “What do you commit to?” is not “Something else, in our words”',
    )
    expect(words('words')).toBe(
      '“What kind of statement is it?” is “Our own words” or “A note about a right”, or “What do you commit to?” is “Something else, in our words”',
    )
    const { neededWhen } = kindOf('sharing').fields.what as Field
    expect(conditionInWords(neededWhen as Condition, kindOf('sharing').fields)).toBe(
      '“Which identifiers?” is not answered and “Which categories?” is not answered',
    )
    expect(words('sourceParties', kindOf('identifier').fields)).toBe(
      '“Where does it come from?” includes “Another organisation gives it”',
    )
    expect(words('policyDepartures', kindOf('holding').fields)).toBe('“Is the policy followed?” is “No”')
    expect(conditionInWords({ all: [{ any: [a, yes] }, a] }, {})).toBe(
      'either “a” is “x”, or “b” is “Yes”, and “a” is “x”',
    )
  })
})

describe('A page', () => {
  const { fields, steps } = kindOf('statement')
  const page = steps.find(({ id }) => id === 'words')?.fields ?? []

  test('asks what an answer on it can still make apply', () => {
    expect(askedOn(fields, page, { type: 'commitment' })).toEqual(
      expect.arrayContaining(['commitment', 'commitmentDetail', 'words']),
    )
  })

  test('does not ask what no answer on it can make apply any more', () => {
    expect(askedOn(fields, page, { type: 'right' })).not.toContain('commitmentDetail')
  })

  test('leads to parts only once they apply', () => {
    const [risk] = [kindOf('risk').fields]
    expect(askedOn(risk, ['overall', 'measures'], {})).toEqual(['overall'])
    expect(askedOn(risk, ['overall', 'measures'], { overall: 'high' })).toEqual(['overall', 'measures'])
  })
})
