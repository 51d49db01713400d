import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { auditNotice, isLacking } from './audit-notice'
import { readNotice } from './read-notice'
import { noticeFrom } from './rule-cases'

const day = '2026-11-22'

const phrase = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      'We keep your IP address for 1 year. ',
      'the controller ',
      'Article 22 ',
      '[insert ',
      '](x) ',
      '| - |\n',
    ],
    ...[
      '# Cookies\n',
      'ICO SW1A 1AA ',
      'dpo@a.example ',
      '<a href="">a</a>',
      '<table><tr><td>',
      'complain to us. ',
    ],
  ),
)

describe('whatever a notice says', () => {
  test('it is audited, the same each time, and each quote is a piece of it', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 40 }), fc.boolean(), (phrases, withRecord) => {
        const read = readNotice(new TextEncoder().encode(phrases.join('')))
        if (!read.ok) return
        const of = { day, ...(withRecord && { record: completeRecord }) }
        const audit = auditNotice(read.notice, of)
        expect(auditNotice(structuredClone(read.notice), of)).toEqual(audit)
        const { sentences, headings, links, tables } = read.notice
        const pieces = [...sentences, ...headings, ...links].map(({ text }) => text)
        const cells = tables.flatMap(({ rows }) => rows.map(([name = '']) => name))
        const quotes = [...audit.faults, ...audit.items].flatMap((one) => one.quotes)
        for (const { text } of quotes)
          expect(pieces.includes(text) || cells.some((cell) => text.includes(cell))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('of each thing the source is given, and the first three quotes with the count of all', () => {
    const { items, faults } = auditNotice(noticeFrom('[insert name] keeps it. '.repeat(7)), { day })
    for (const { citation, link, quotes, count } of [...items, ...faults]) {
      expect(citation).not.toBe('')
      expect(link).toMatch(/^https:\/\//)
      expect(quotes).toHaveLength(Math.min(3, count))
    }
  })
})

test('a notice is lacking when something is not found, wrong, or not said', () => {
  const whole = { day, format: 'text' as const, about: 'notice' as const, faults: [], items: [], unsaid: [] }
  expect(isLacking(whole)).toBe(false)
  const audit = auditNotice(noticeFrom('We keep it as long as necessary.'), { day, record: completeRecord })
  expect(isLacking({ ...whole, faults: audit.faults })).toBe(true)
  expect(isLacking({ ...whole, items: audit.items })).toBe(true)
  expect(isLacking({ ...whole, unsaid: audit.unsaid })).toBe(true)
})

test('on a day before any of it was law, nothing is asked', () => {
  expect(auditNotice(noticeFrom('Text.'), { day: '1990-01-01' })).toMatchObject({ items: [], faults: [] })
})
