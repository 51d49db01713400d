import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Cell, Doc } from './blocks'
import { exampleCookie, exampleIdentifier, exampleRecord } from './example-record'
import {
  highestGrade,
  longCategoryNames,
  mostWordsInCategoryName,
  mostWordsInSentence,
  mostWordsOf,
} from './limits'
import { readingOf } from './reading'
import { english } from './words/en/en'
import { gradeOf, sentencesOf, wordsOf } from './words/en/grade'

const made = (key: string) => ({ key, facts: [] })
const paragraph = (key: string, ...content: Cell): Block => ({ ...made(key), kind: 'paragraph', content })
const doc = (...blocks: Block[]): Doc => ({ title: 'Privacy notice', lang: 'en', date: '2026-12-01', blocks })

const every: Block[] = [
  { ...made('heading'), kind: 'heading', level: 2, text: 'Who we are' },
  paragraph(
    'said',
    'We are the ',
    { link: 'Ministry', href: 'https://example.gov.uk/a b' },
    ' – of Justice.',
  ),
  { ...made('list'), kind: 'list', items: [[{ strong: 'What:' }, ' IP address'], ['one – two']] },
  {
    ...made('table'),
    kind: 'table',
    caption: 'How long',
    head: ['What', ''],
    rows: [{ key: 'r', cells: [['Log'], []], facts: [] }],
  },
  { ...made('address'), kind: 'address', lines: ['1 Example Street', { code: 'EX1' }] },
  { ...made('callout'), kind: 'callout', content: ['Not yet.'] },
  { ...made('answers'), kind: 'definitions', rows: [{ term: 'How long', value: [['7 years']], facts: [] }] },
]

describe('The words of a document', () => {
  test('are counted as they are seen: without addresses of links, and without signs', () => {
    // 2 title, 3 heading, 6 paragraph, 5 list, 4 table, 4 address, 2 callout, 4 answers
    expect(readingOf(doc(...every), english).words).toBe(30)
  })

  test('are counted as far as a block', () => {
    expect(readingOf(doc(...every), english, 'list').words).toBe(11)
    expect(readingOf(doc(...every), english, 'not there').words).toBe(30)
  })

  test('of a document are those of its blocks together', () => {
    fc.assert(
      fc.property(fc.subarray(every), fc.subarray(every), (some, others) => {
        const count = (blocks: Block[]) => readingOf(doc(...blocks), english).words - 2
        expect(count([...some, ...others])).toBe(count(some) + count(others))
      }),
    )
  })
})

describe('A sentence', () => {
  test('is the longest by its words, without the label that leads it', () => {
    const label: Block = {
      ...made('list'),
      kind: 'list',
      items: [[{ strong: 'How it could identify you:' }, ' by name.']],
    }
    expect(readingOf(doc(label, paragraph('p', 'We keep it. We do not share it.')), english).longest).toEqual(
      {
        sentence: 'We do not share it.',
        words: 5,
      },
    )
    expect(readingOf(doc(), english)).toEqual({ words: 2, longest: undefined, grade: undefined })
  })

  test.each([
    ['One. Two! Three? Four', 4],
    ['GOV.UK One Login, e.g. its app (Article 6(1)(e)).', 1],
    ['“Yes.” ‘No.’ (Perhaps.) 3 more.', 4],
    ['… –', 0],
  ])('%s: %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })
})

describe('The school grade', () => {
  test.each([
    ['The cat sat on the mat.', -1.45],
    ['We use it to keep the service safe.', 0.805],
    ['Organisational accountability necessitates documentation.', 47.92],
  ])('of “%s” is %d', (sentence, grade) => {
    expect(gradeOf([sentence])).toBeCloseTo(grade, 1)
  })

  test('of the same sentences said again stays the same, and of no words there is none', () => {
    const sentence = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,20}$/)
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        expect(gradeOf([...sentences, ...sentences])).toBeCloseTo(gradeOf(sentences) ?? Number.NaN, 6)
      }),
    )
    expect(gradeOf(['–', ''])).toBeUndefined()
    expect(wordsOf('– 3 a')).toEqual(['3', 'a'])
  })
})

describe('At most', () => {
  const categories = ['a', 'b'].map((id) => ({ id, name: id }))
  const record = exampleRecord({
    categories: [...categories, { id: 'empty', name: 'a name that has far too many words' }],
    identifiers: [
      exampleIdentifier('ip', { category: 'a' }),
      exampleCookie('session', { category: 'b' }),
      exampleCookie('loose'),
    ],
    purposes: [
      { id: 'p', name: 'p', regime: 'uk-gdpr' },
      { id: 'q', name: 'q', regime: 'part-3' },
      { id: 'r', name: 'r' },
    ],
    dpiaAnswers: [{ id: 'd', prompt: 'achieves', words: 'It does what it should' }],
  })

  test('so many words are right for each document of a record', () => {
    expect(mostWordsOf(record, english)).toEqual({
      notice: 2 * (450 + 70 * 3 + 150),
      cookies: 250 + 30 * 2,
      dpia: 2250 + 5,
    })
    expect(mostWordsOf(exampleRecord(), english)).toEqual({ notice: 900, cookies: 250, dpia: 2250 })
  })

  test('5 words are right for the name of a category', () => {
    expect(mostWordsInCategoryName).toBe(5)
    expect(longCategoryNames(record, english)).toEqual(['a name that has far too many words'])
  })

  test('25 words and grade 8 are right for sentences', () => {
    expect([mostWordsInSentence, highestGrade]).toEqual([25, 8])
  })
})
