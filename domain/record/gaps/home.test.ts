import { expect, test } from 'vitest'
import { completeRecord } from '../example-record'
import type { Holding, Identifier, ServiceRecord } from '../record'
import { gaps } from './gaps'

/** What is asked of a member of a category and of the category, by fact. */
function asked(member: Partial<Identifier>, deviceAccess?: 'stored', holdings: Holding[] = []): string[] {
  const record: ServiceRecord = {
    ...completeRecord,
    categories: [{ id: 'cookies', name: 'cookies', systems: ['log'], ...(deviceAccess && { deviceAccess }) }],
    identifiers: [{ id: 'it', kind: 'cookie', plainName: 'It', category: 'cookies', ...member }],
    holdings,
  }
  return gaps(record, '2026-11-30')
    .map(({ fact }) => fact)
    .filter((fact) => /^(category|identifier)\//.test(fact))
}

test('what a category is not asked is asked of its member', () => {
  expect(asked({})).toEqual(expect.arrayContaining(['category/cookies/people', 'identifier/it/party']))
  expect(asked({}, 'stored')).toContain('category/cookies/party')
})

test('what a member says itself, it is asked the details of', () => {
  expect(asked({ obligation: 'required' })).toContain('identifier/it/withoutIt')
})

test('where an exception is held is asked of it', () => {
  const row: Holding = { id: 'row', identifier: 'it', system: 'log', notHere: true }
  expect(asked({}, 'stored', [row])).toContain('identifier/it/holdings')
  expect(asked({}, 'stored')).not.toContain('identifier/it/holdings')
})
