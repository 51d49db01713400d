import { expect, test } from 'vitest'
import { listedRules } from './listed-rules'
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
