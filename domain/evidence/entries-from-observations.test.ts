import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { RecordedObservation } from '@/domain/record/record'
import { entriesFromObservations } from './entries-from-observations'

let number = 0
const newId = () => `new-${number++}`
const seen = (id: string, answers: Partial<RecordedObservation>): RecordedObservation => ({
  id,
  evidence: 'scan',
  kind: 'cookie',
  name: id,
  ...answers,
})
const empty = { ...completeRecord, identifiers: [], holdings: [], systems: [] }

test('a cookie of two hosts of one site is one identifier, and all share one browser', () => {
  const { identifiers, systems, holdings, identifierOf } = entriesFromObservations(
    [
      seen('one', { name: '_ga', host: 'example.gov.uk' }),
      seen('two', { name: '_ga', host: 'www.example.gov.uk' }),
      seen('three', { name: 'theme', kind: 'local-storage' }),
    ],
    {},
    empty,
    newId,
  )
  expect(identifiers.map(({ name }) => name)).toEqual(['_ga', 'theme'])
  expect([systems.length, holdings.length]).toEqual([1, 2])
  expect(identifierOf.get('two')).toBe(identifierOf.get('one'))
})

test('what was recorded meanwhile is not added again', () => {
  const record = {
    ...empty,
    identifiers: [{ id: 'known', kind: 'cookie', plainName: 'Known', name: '_ga' } as const],
  }
  const made = entriesFromObservations([seen('one', { name: '_ga' })], {}, record, newId)
  expect(made.identifiers).toEqual([])
  expect(made.identifierOf.get('one')).toBe('known')
})

test('a cookie that is written to the only log is held there too', () => {
  const systems = [{ id: 'log', name: 'Access log', kind: 'web-server-log' } as const]
  const { holdings } = entriesFromObservations(
    [seen('sid', { ways: ['logged'] })],
    {},
    { ...empty, systems },
    newId,
  )
  expect(holdings.map(({ system }) => system)).toContain('log')
  expect(holdings).toHaveLength(2)
})
