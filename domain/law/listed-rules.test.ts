import { expect, test } from 'vitest'
import { datesInWords, readingInWords } from './in-words'
import { listedRules, rulesInMarkdown } from './listed-rules'
import type { Provision } from './provision'
import { provisions } from './provisions'

test('no two rules have the same id', () => {
  const ids = listedRules().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('policy and guidance never say that something must be fixed', () => {
  expect(listedRules().filter(({ source, severity }) => source !== 'law' && severity === 'must')).toEqual([])
})

test('each provision has a citation, a link and days in order', () => {
  for (const [name, provision] of Object.entries<Provision>(provisions)) {
    const { citation, link, from, until } = provision
    expect(citation.trim(), name).not.toBe('')
    expect(new URL(link).protocol, name).toBe('https:')
    expect(from, name).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(until === undefined || from <= until, name).toBe(true)
  }
})

test('each provision says whether its text was read, where and when, and the list of rules names those that were not', () => {
  const [, unread = ''] = rulesInMarkdown().split('## Texts that were not read')
  for (const [name, provision] of Object.entries<Provision>(provisions)) {
    const { text, citation } = provision
    expect(unread.includes(citation), name).toBe(text === 'not-read')
    if (text === 'not-read') continue
    expect(text.where.trim(), name).not.toBe('')
    expect(text.on, name).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(readingInWords(provision), name).toContain(text.where)
  }
})

test('a first day that the text does not give is said to be assumed', () => {
  expect(datesInWords({ from: '2020-01-01', fromAssumed: true })).toContain('assumed')
  expect(datesInWords({ from: '2026-02-05' })).not.toContain('assumed')
  const guidance = Object.values<Provision>(provisions).filter(({ source }) => source === 'policy')
  expect(guidance.filter(({ fromAssumed }) => !fromAssumed)).toEqual([])
})
