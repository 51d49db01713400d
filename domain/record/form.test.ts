import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryAnswers } from './arbitrary'
import {
  choice,
  choices,
  day,
  email,
  lines,
  longText,
  period,
  places,
  references,
  telephone,
  text,
  webAddress,
  yesNo,
} from './ask'
import type { Field, Fields, KindName } from './field'
import { type FormValues, formValuesOf, readAnswers } from './form'
import { kindNames, kindOf } from './kinds'
import { organisationFields } from './kinds/organisation'
import { serviceFields } from './kinds/service'

const ids = Object.fromEntries(kindNames.map((name) => [name, ['one', 'two', 'three']])) as unknown as Record<
  KindName,
  string[]
>
const questionLists: [string, Fields][] = [
  ['service', serviceFields],
  ['organisation', organisationFields],
  ...kindNames.map((name): [string, Fields] => [name, kindOf(name).fields]),
]

test.each(questionLists)(
  'a form of %s shows answers such that posting it gives the same answers',
  (_, fields) => {
    const asked = Object.entries(fields).filter(([, { input }]) => input.type !== 'parts')
    const names = asked.map(([name]) => name)
    fc.assert(
      fc.property(arbitraryAnswers(Object.fromEntries(asked), ids, 'partly'), (answers) => {
        const read = readAnswers(fields, names, formValuesOf(fields, answers), { stored: answers })
        expect(read).toEqual({ ok: true, answers })
      }),
      { numRuns: 50 },
    )
  },
)

/** The answer to one question, or the words of its error. */
function readOne(field: Field, form: FormValues): unknown {
  const read = readAnswers({ q: field }, ['q'], form, { stored: {} })
  if (read.ok) return read.answers.q
  expect(read.problems).toHaveLength(1)
  expect(read.problems[0]?.path).toBe('q')
  return { error: read.problems[0]?.message }
}

const name = text({ label: 'Plain name', required: 'Enter a plain name', max: 10 })
const options = { yes: 'Yes, always', no: 'Never' }

describe('text', () => {
  test.each([
    ['nothing', {}, 'Enter a plain name'],
    ['only spaces', { q: '   ' }, 'Enter a plain name'],
    ['too much', { q: 'a'.repeat(11) }, 'Plain name must be 10 characters or less'],
    ['two lines', { q: 'a\r\nb' }, 'Plain name must be on one line'],
    [
      'a control character',
      { q: 'a\u0000' },
      'Plain name must not include control characters or broken characters',
    ],
    [
      'half a character',
      { q: 'a\ud83d' },
      'Plain name must not include control characters or broken characters',
    ],
  ])('%s is refused', (_, form, error) => {
    expect(readOne(name, form)).toEqual({ error })
  })

  test('keeps what was typed, with line ends as LF', () => {
    expect(readOne(longText({ label: 'Notes' }), { q: ' one\r\ntwo\rthree ' })).toBe(' one\ntwo\nthree ')
  })

  test('counts a line end once, as the person does', () => {
    expect(readOne(longText({ label: 'Notes', max: 3 }), { q: 'a\r\nb' })).toBe('a\nb')
  })

  test('an error about a question reads as a sentence', () => {
    expect(readOne(text({ label: 'Who is it?', max: 2 }), { q: 'abc' })).toEqual({
      error: 'Your answer to “Who is it?” must be 2 characters or less',
    })
  })
})

describe('addresses and numbers', () => {
  test.each([
    ['email', email({ label: 'Email address' }), ' a@b.gov.uk ', 'a@b.gov.uk'],
    ['web address', webAddress({ label: 'Link' }), ' https://www.gov.uk/ ', 'https://www.gov.uk/'],
    ['telephone number', telephone({ label: 'Telephone' }), ' 0300 123 4567 ', '0300 123 4567'],
  ])('a space pasted along with an %s is dropped', (_, field, typed, answer) => {
    expect(readOne(field, { q: typed })).toBe(answer)
  })

  test.each([
    [
      email({ label: 'Email address' }),
      'Enter an email address in the correct format, like name@example.gov.uk',
    ],
    [webAddress({ label: 'Link' }), 'Enter a full web address, starting with https:// or http://'],
    [telephone({ label: 'Telephone' }), 'Enter a telephone number, like 0300 123 4567'],
  ])('anything else is refused (%#)', (field, error) => {
    for (const typed of ['somewhere', 'javascript:alert(1)', 'a@b@c.d', 'https://', 'call us'])
      expect(readOne(field, { q: typed })).toEqual({ error })
  })
})

describe('dates', () => {
  const review = day({ label: 'Next review' })
  const on = (d: string, m: string, y: string) => ({ 'q-day': d, 'q-month': m, 'q-year': y })
  test.each([
    [on('31', '2', '2027'), 'Next review must be a real date'],
    [on('29', '2', '2027'), 'Next review must be a real date'],
    [on('1', '13', '2027'), 'Next review must be a real date'],
    [on('x', '1', '2027'), 'Next review must be a real date'],
    [on('1', '', '2027'), 'Next review must include a month'],
    [on('', '', '2027'), 'Next review must include a day and a month'],
    [on('1', '1', ''), 'Next review must include a year'],
    [on('1', '1', '27'), 'Next review must include a year of 4 numbers'],
  ])('%j is refused', (form, error) => {
    expect(readOne(review, form)).toEqual({ error })
  })

  test('one number is enough for a day and a month, and all left empty is no answer', () => {
    expect(readOne(review, on(' 1 ', '2', '2028'))).toBe('2028-02-01')
    expect(readOne(review, on('29', '2', '2028'))).toBe('2028-02-29')
    expect(readOne(review, on('', ' ', ''))).toBeUndefined()
  })
})

describe('periods', () => {
  const long = period({ label: 'How long' })
  test('are typed in words', () => {
    expect(readOne(long, { q: ' 1 year and 6 months ' })).toBe('P1Y6M')
    expect(readOne(long, { q: ' ' })).toBeUndefined()
  })

  test.each(['a while', '0 days', '-1 day', '1.5 years'])('“%s” is refused with an example', (q) => {
    const error = 'How long must be a length of time, like 90 days, 18 months or six years'
    expect(readOne(long, { q })).toEqual({ error })
  })
})

describe('places', () => {
  const where = places({ label: 'Where they are' })
  test('are typed by name, one on each line, and the same place twice counts once', () => {
    expect(readOne(where, { q: 'UK\r\n\r\n  the netherlands \nUnited Kingdom\nnot known' })).toEqual([
      'GB',
      'NL',
      'not-known',
    ])
    expect(readOne(where, { q: '\r\n' })).toBeUndefined()
  })

  test.each(['Atlantis', 'constructor', '__proto__', 'toString'])('“%s” is not one', (q) => {
    expect(readOne(where, { q: `France\n${q}` })).toEqual({
      error: `“${q}” is not a country or region that we know. Enter each on a line of its own, such as “UK”, “Ireland”, “EEA” or “worldwide”, or enter “not known”`,
    })
  })
})

describe('picking', () => {
  test('one that is picked alone is still a list', () => {
    expect(readOne(choices({ label: 'Which?', options }), { q: 'yes' })).toEqual(['yes'])
    expect(readOne(references({ label: 'Which?', to: 'people' }), { q: ['', 'visitors'] })).toEqual([
      'visitors',
    ])
    expect(readOne(choices({ label: 'Which?', options }), { q: [] })).toBeUndefined()
  })

  test('of a name that is repeated where one answer is asked, the first counts', () => {
    expect(readOne(choice({ label: 'Which?', options }), { q: ['no', 'yes'] })).toBe('no')
    expect(readOne(name, { q: ['first', 'second'] })).toBe('first')
  })

  test.each(['__proto__', 'constructor', 'maybe'])('what is not on the list is refused: %s', (q) => {
    const list = 'must be one of: yes, no'
    expect(readOne(choice({ label: 'Answer', options }), { q })).toEqual({ error: `Answer ${list}` })
    expect(readOne(choices({ label: 'Answer', options }), { q: ['yes', q] })).toMatchObject({
      error: 'Answer must be some of: yes, no',
    })
    expect(readOne(yesNo({ label: 'Is it?' }), { q })).toEqual({
      error: 'Your answer to “Is it?” must be yes or no',
    })
  })

  test('the same one twice is refused', () => {
    expect(readOne(choices({ label: 'Answer', options }), { q: ['yes', 'yes'] })).toMatchObject({
      error: expect.stringContaining('Answer must'),
    })
    expect(readOne(references({ label: 'People', to: 'people' }), { q: ['a', 'a'] })).toEqual({
      error: 'People must not repeat an answer',
    })
  })
})

test('lines are read without those that are blank, and too many are refused', () => {
  const address = lines({ label: 'Postal address', max: 2 })
  expect(readOne(address, { q: 'Room 1\r\n \r\nLondon' })).toEqual(['Room 1', 'London'])
  expect(readOne(address, { q: 'a\nb\nc' })).toEqual({ error: 'Postal address must have 2 entries or fewer' })
  const links = lines({ label: 'Web addresses', each: 'webAddress' })
  expect(readOne(links, { q: ' https://a.example \nhttps://b.example' })).toEqual([
    'https://a.example',
    'https://b.example',
  ])
})

test('each question has one error at most, and all questions have theirs at once', () => {
  const form = { name: `${'a'.repeat(20)}\n\u0000`, 'review-day': '1' }
  const fields = { name, review: day({ label: 'Next review' }) }
  const read = readAnswers(fields, ['name', 'review'], form, { stored: {} })
  expect(read).toMatchObject({ ok: false, problems: [{ path: 'review' }, { path: 'name' }] })
})

test('only the questions of the page are read, whatever else is posted', () => {
  const fields = { name, other: yesNo({ label: 'Other' }) }
  const form = JSON.parse('{"name":"x","other":"yes","__proto__":"y","constructor":"z"}') as FormValues
  expect(readAnswers(fields, ['name', '__proto__', 'constructor', 'gone'], form, { stored: {} })).toEqual({
    ok: true,
    answers: { name: 'x' },
  })
})
