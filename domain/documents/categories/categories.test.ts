import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryRecord } from '@/domain/record/arbitrary'
import type { Category, Identifier } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import type { Cell } from '../blocks'
import { exampleIdentifier, exampleRecord } from '../example-record'
import { english } from '../words/en/en'
import { alike, extentOf } from './alike'
import { categoryName, identifierName, listOf, namesOf, namingFor, namingForFile, unturnedIn } from './names'
import { mergedRows, type RowAbout, withoutSameColumns } from './rows'
import { categoriesIn, subjectsOf } from './subjects'

const category = (id: string, name: string, answers: Partial<Category> = {}): Category => ({
  id,
  name,
  complete: true,
  ...answers,
})
const identifier = (
  id: string,
  of: string | undefined,
  plainName: string,
  answers: Partial<Identifier> = {},
) => exampleIdentifier(id, { plainName, category: of, people: ['bookers'], ...answers })

const visits = { group: 'Visit details' }
const record = exampleRecord({
  people: [
    { id: 'bookers', name: 'people who book' },
    { id: 'prisoners', name: 'prisoners' },
  ],
  parties: [{ id: 'one-login', name: 'GOV.UK One Login', named: 'named' }],
  categories: [
    category('booking', 'Your booking details', { ...visits, fileName: 'Booking details' }),
    category('prisoner', 'details of the person you visit', visits),
    category('log', 'Website log data'),
    category('contact', 'Your contact details', { complete: false }),
    category('empty', 'Nothing yet', visits),
    category('alone', 'Feedback that it is you', { group: 'Lonely group' }),
  ],
  identifiers: [
    identifier('email', 'booking', 'Email address'),
    identifier('phone', 'booking', 'Phone number'),
    identifier('subject', 'booking', 'GOV.UK One Login identifier'),
    identifier('prison', 'prisoner', 'Prison that the prisoner is in', {
      people: ['prisoners'],
      nameInCategory: 'the prison that they are in',
      nameAlone: 'The prison that somebody is in',
    }),
    identifier('ip', 'log', 'IP address'),
    identifier('pages', 'log', 'Pages that you ask for'),
    identifier('post', 'contact', 'Postal address'),
    identifier('fax', 'contact', 'Fax number'),
    identifier('free', undefined, 'Free text'),
    identifier('words', 'alone', 'What you write about yourself'),
  ],
})
const toYou = namingFor(record, english, ['bookers'])
const file = namingForFile(record, english)

function subjects(...ids: string[]) {
  return subjectsOf(
    record,
    record.identifiers.filter(({ id }) => ids.includes(id)),
  )
}

describe('What is true', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'of all of a group names the group',
      ['email', 'phone', 'subject', 'prison'],
      ['visit details'],
      ['visit details'],
    ],
    [
      'of all of a category names the category',
      ['email', 'phone', 'subject'],
      ['your booking details'],
      ['booking details'],
    ],
    [
      'of some names each, with one “your” for what is the reader’s',
      ['email', 'phone'],
      ['your email address', 'phone number'],
      ['email address', 'phone number'],
    ],
    [
      'of what is somebody else’s has no “your”',
      ['email', 'prison'],
      ['your email address', 'details of the person you visit'],
      ['email address', 'details of the person people visit'],
    ],
    [
      'of what says whose it is has none either',
      ['pages'],
      ['pages that you ask for'],
      ['pages that people ask for'],
    ],
    [
      'of a category that is not complete names its members too',
      ['post', 'fax'],
      ['your contact details, including postal address and fax number'],
      ['people’s contact details, including postal address and fax number'],
    ],
    ['of one of such a category names it alone', ['fax'], ['your fax number'], ['fax number']],
    [
      'of what has no category names it',
      ['free', 'ip'],
      ['your IP address', 'free text'],
      ['IP address', 'free text'],
    ],
    [
      'of a group of one category names the category',
      ['words'],
      ['feedback that it is you'],
      ['feedback that it is you'],
    ],
    ['of nothing names nothing', [], [], []],
  ])('%s', (_, ids, inNotice, inFile) => {
    expect(namesOf(subjects(...ids), 'sentence', toYou)).toEqual(inNotice)
    expect(namesOf(subjects(...ids), 'table', file)).toEqual(inFile)
  })

  test('has no “your” in a table', () => {
    expect(namesOf(subjects('email', 'phone'), 'table', toYou)).toEqual(['email address', 'phone number'])
  })

  test('is a list in a sentence where it can be one of at most 7', () => {
    expect(listOf(subjects('email', 'phone', 'ip'), 'sentence', toYou)).toEqual({
      inSentence: true,
      words: 'your email address, phone number and IP address',
    })
    expect(listOf(subjects('post', 'fax', 'ip'), 'sentence', toYou).inSentence).toBe(false)
    expect(listOf(subjects('ip', 'words'), 'sentence', toYou).inSentence).toBe(true)
    expect(listOf(subjects('ip', 'prison'), 'table', file).inSentence).toBe(true)
    const long = identifier('long', undefined, 'How long you spend on each page')
    expect(
      listOf(subjectsOf(exampleRecord({ identifiers: [long] }), [long]), 'table', toYou).inSentence,
    ).toBe(true)
    const [, other = long] = record.identifiers
    const both = subjectsOf(exampleRecord({ identifiers: [long, other] }), [long, other])
    expect(listOf(both, 'table', toYou).inSentence).toBe(false)
    const own = record.identifiers.filter(({ id }) => id === 'email' || id === 'fax')
    const apart = subjectsOf(
      record,
      own.map((one) => ({ ...one, nameAlone: undefined })),
    )
    expect(listOf([...apart, ...subjects('post', 'fax')], 'sentence', toYou)).toMatchObject({
      items: [
        'your email address',
        'your fax number',
        'your contact details, including postal address and fax number',
      ],
    })
    const many = Array.from({ length: 8 }, (_, index) =>
      identifier(`x${index}`, undefined, `Number ${index}`),
    )
    const eight = subjectsOf(exampleRecord({ identifiers: many }), many)
    expect(listOf(eight, 'table', toYou).inSentence).toBe(false)
    expect(listOf(eight.slice(1), 'table', toYou).inSentence).toBe(true)
  })

  test('of a name that cannot be turned for a file is marked for its author', () => {
    expect(unturnedIn(subjects('words', 'email', 'phone', 'subject'), file)).toEqual([
      { fact: 'category/alone/fileName', because: 'it says “it is you”' },
    ])
    expect(unturnedIn(subjects('words'), toYou)).toEqual([])
  })

  test('of all of a group speaks of people in a file too', () => {
    const grouped = (group: string) => {
      const categories = ['a', 'b'].map((id) => category(id, id, { group }))
      const identifiers = [identifier('x', 'a', 'x'), identifier('y', 'b', 'y')]
      return subjectsOf(exampleRecord({ categories, identifiers }), identifiers)
    }
    expect(namesOf(grouped('Your visits'), 'table', file)).toEqual(['people’s visits'])
    expect(unturnedIn(grouped('What you say of yourself'), file)).toEqual([
      { fact: 'category/a/group', because: 'it says “yourself” or “ourselves”' },
    ])
  })

  test('rests on the names, and on what says that they speak for the rest', () => {
    expect(subjects('fax')[0]?.facts).toEqual(['identifier/fax/nameAlone', 'identifier/fax/plainName'])
    expect(subjects('ip', 'pages')[0]?.facts).toEqual([
      'category/log/name',
      'category/log/fileName',
      'category/log/complete',
      'identifier/ip/category',
      'identifier/pages/category',
    ])
  })

  test('of any identifiers of any record names each of them once, and no incomplete category by its name alone', () => {
    fc.assert(
      fc.property(arbitraryRecord('partly', 2), fc.nat(), (any, seed) => {
        const { record: all } = resolved(any)
        const about = all.identifiers.filter((_, index) => (seed >> (index % 30)) % 2 === 1)
        const named = subjectsOf(all, about)
        const byCategory = all.identifiers.filter((one) => about.includes(one))
        expect(named.flatMap(({ identifiers }) => identifiers.map(({ id }) => id)).sort()).toEqual(
          byCategory.map(({ id }) => id).sort(),
        )
        for (const subject of named) {
          if (subject.kind === 'group')
            expect(subject.categories.every(({ complete }) => complete === true)).toBe(true)
          if (subject.kind === 'category') expect(subject.isComplete).toBe(subject.category.complete === true)
        }
        expect(namesOf(named, 'table', namingForFile(all, english))).toHaveLength(named.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('Categories', () => {
  test('are listed with their identifiers, without those that have none', () => {
    expect(categoriesIn(record).map(({ category: { id }, members }) => [id, members.length])).toEqual([
      ['booking', 3],
      ['prisoner', 1],
      ['log', 2],
      ['contact', 2],
      ['alone', 1],
    ])
  })

  test('have a name of their own for the file, or that for the public, turned', () => {
    const names = record.categories.map((one) => [
      categoryName(one, toYou).name,
      categoryName(one, file).name,
    ])
    expect(names).toEqual([
      ['your booking details', 'booking details'],
      ['details of the person you visit', 'details of the person people visit'],
      ['website log data', 'website log data'],
      ['your contact details', 'people’s contact details'],
      ['nothing yet', 'nothing yet'],
      ['feedback that it is you', 'feedback that it is you'],
    ])
  })

  test.each<[string[], ReturnType<typeof extentOf>['of']]>([
    [[], 'all'],
    [['phone'], 'all but'],
    [['phone', 'ip'], 'all but'],
    [['phone', 'ip', 'fax'], 'some'],
    [record.identifiers.map(({ id }) => id), 'none'],
  ])('without %j something is true of %s', (without, of) => {
    expect(extentOf(record.identifiers, ({ id }) => !without.includes(id)).of).toBe(of)
  })

  test('have identifiers with a name by itself, in their list and in a table of all', () => {
    const [prison] = record.identifiers.filter(({ id }) => id === 'prison')
    const names = (['alone', 'in category', 'plain'] as const).map((where) =>
      prison ? identifierName(prison, where, file).name : '',
    )
    expect(names).toEqual([
      'the prison that somebody is in',
      'the prison that they are in',
      'prison that the prisoner is in',
    ])
  })

  test('have one exception only if the others are more', () => {
    expect(extentOf(record.identifiers.slice(0, 2), ({ id }) => id === 'email').of).toBe('some')
  })

  test('fall apart by what counts about their identifiers', () => {
    const groups = alike(record.identifiers, ({ people }) => people)
    expect(groups.map(({ value, identifiers }) => [value, identifiers.length])).toEqual([
      [['bookers'], 9],
      [['prisoners'], 1],
    ])
  })
})

describe('Rows', () => {
  const row = (key: string, cells: string[], facts: string[]): RowAbout<string> => ({
    key,
    about: [key],
    cells: cells.map((cell) => [cell]),
    facts,
  })

  test('that are the same but for the first column become one, with the facts of all', () => {
    expect(
      mergedRows([row('a', ['7 years'], ['x']), row('b', ['1 day'], []), row('c', ['7 years'], ['x', 'y'])]),
    ).toEqual([
      { key: 'a', about: ['a', 'c'], cells: [['7 years']], facts: ['x', 'y'] },
      row('b', ['1 day'], []),
    ])
  })

  const anyRow = fc.record({
    key: fc.uuid(),
    about: fc.array(fc.nat(5), { maxLength: 3 }),
    cells: fc.array(fc.constantFrom<Cell[]>(['1 year'], ['MoJ'], []), { minLength: 2, maxLength: 2 }),
    facts: fc.array(fc.constantFrom('a', 'b', 'c')),
  })

  test('lose nothing when they merge, and merge once', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const merged = mergedRows<number>(rows)
        expect(mergedRows(merged)).toEqual(merged)
        expect(new Set(merged.map(({ cells }) => JSON.stringify(cells))).size).toBe(merged.length)
        for (const { about, cells, facts } of rows) {
          const one = merged.find((other) => JSON.stringify(other.cells) === JSON.stringify(cells))
          expect(about.every((thing) => one?.about.includes(thing))).toBe(true)
          expect(facts.every((fact) => one?.facts.includes(fact))).toBe(true)
        }
      }),
    )
  })

  test('leave out a column that says the same in each', () => {
    const head = ['Kept', 'Disposal']
    const rows = [row('a', ['7 years', 'Deleted'], []), row('b', ['1 day', 'Deleted'], [])]
    expect(withoutSameColumns({ head, rows })).toEqual({
      head: ['Kept'],
      rows: [row('a', ['7 years'], []), row('b', ['1 day'], [])],
      same: [{ head: 'Disposal', cell: ['Deleted'] }],
    })
    expect(withoutSameColumns({ head, rows: rows.slice(1) }).same).toEqual([])
  })
})
