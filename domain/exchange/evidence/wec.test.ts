import { expect, test } from 'vitest'
import { readInspection } from '@/domain/evidence/cookies/wec'
import type { Observation } from '@/domain/evidence/observation'
import type { Reading } from '@/domain/evidence/reading'
import { leftOutOfWec, writeWec } from './wec'

const seen = (observation: Partial<Observation> & Pick<Observation, 'kind' | 'name'>): Observation => ({
  ways: ['stored'],
  times: 1,
  ...observation,
})

const reading: Reading = {
  format: 'scan',
  site: 'book.example.uk',
  collectedOn: '2026-11-22',
  tool: 'Privacy inventory 0.1.0',
  extent: '2 pages',
  notes: [],
  observations: [
    seen({
      kind: 'cookie',
      name: 'session_id',
      host: 'book.example.uk',
      party: 'first',
      ways: ['header'],
      lasts: 'session',
      attributes: ['http-only', 'secure', 'same-site-lax'],
      setBy: 'book.example.uk',
      page: 'book.example.uk/start',
    }),
    seen({
      kind: 'cookie',
      name: '_ga',
      host: 'book.example.uk',
      party: 'first',
      ways: ['script'],
      lasts: 'P400D',
      setBy: 'www.googletagmanager.com',
    }),
    seen({ kind: 'cookie', name: 'short', host: 'book.example.uk', party: 'first', lasts: 'PT30M' }),
    seen({
      kind: 'local-storage',
      name: 'draft',
      host: 'book.example.uk',
      party: 'first',
      lasts: 'until-removed',
    }),
    seen({
      kind: 'request',
      name: 'stats.example',
      host: 'stats.example',
      party: 'third',
      ways: ['sent', 'beacon'],
    }),
    seen({ kind: 'session-storage', name: 'step', host: 'book.example.uk', lasts: 'session' }),
  ],
}

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}

test('what is written is read back: the same cookies with their lifetimes and setters, and the same hosts', async () => {
  const back = await readInspection(bytesOf(writeWec(reading)))
  const facts = ({ kind, name, host, party, lasts, attributes, setBy }: Observation) => ({
    ...{ kind, name, host, party, lasts, attributes, setBy },
  })
  const kept = reading.observations.filter((observation) => !leftOutOfWec(reading).includes(observation))
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name)
  expect(back.observations.map(facts).sort(byName)).toEqual(kept.map(facts).sort(byName))
  expect(back).toMatchObject({ site: 'book.example.uk', collectedOn: '2026-11-22' })
})

test('what has no place in an inspection is said to be left out', () => {
  expect(leftOutOfWec(reading).map(({ name }) => name)).toEqual(['step'])
})

test('it has the keys of an inspection by version 2.1.2, and no values', () => {
  const inspection = JSON.parse(writeWec(reading))
  expect(Object.keys(inspection).sort()).toEqual(
    (
      'title task_description uri_ins uri_refs uri_dest uri_redirects secure_connection testSSLError testSSLErrorOutput ' +
      'testSSLErrorCode testSSL host script localStorage cookies beacons links unsafeForms browser browsing_history hosts ' +
      'websockets start_time end_time websocketLog'
    )
      .split(' ')
      .sort(),
  )
  for (const { value } of inspection.cookies) expect(value).toBe('')
  expect(inspection.localStorage['https://book.example.uk'].draft.value).toBe('')
})
