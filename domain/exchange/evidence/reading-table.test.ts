import { expect, it } from 'vitest'
import type { Observation } from '@/domain/evidence/observation'
import { writeReadingTable } from './reading-table'

it('says what an observation is and how it was seen, and of a field that it never had a value', () => {
  const observations: Observation[] = [
    {
      kind: 'cookie',
      name: 'session',
      host: 'a.example',
      party: 'first',
      ways: ['header'],
      lasts: 'PT20M',
      times: 3,
    },
    { kind: 'device-id', name: 'visitorId', ways: ['beacon'], empty: true, times: 1 },
  ]
  const lines = writeReadingTable({ format: 'har', extent: '2 requests', notes: [], observations }).split(
    '\n',
  )
  expect(lines.find((line) => line.includes('session'))).toMatch(
    /Cookie +session +a\.example +first +Set by the answer of a server +for 20 minutes/,
  )
  expect(lines.find((line) => line.includes('visitorId'))).toContain(
    'Sent by a beacon, Always without a value',
  )
  expect(lines.filter((line) => line.includes('Always without a value'))).toHaveLength(1)
})
