import { expect, test } from 'vitest'
import type { Observation } from '../observation'
import type { SourcedCookie } from './sourced-cookies'
import { suggestionsFor } from './suggestions-for'

const cookie = (name: string, more: Partial<Observation> = {}): Observation => ({
  ...{ kind: 'cookie', name, ways: ['stored'], times: 1 },
  ...more,
})

const from = { name: 'Example Cookies', licence: 'Apache-2.0', on: '2026-11-22' }
const loaded: SourcedCookie[] = [
  { name: '_ex_*', kind: 'cookie', owner: 'Short', from },
  { name: '_ex_visit_*', kind: 'cookie', owner: 'Longer', from },
  { name: '_ex_visit_1', kind: 'cookie', owner: 'Exact', category: 'Necessary', lasts: 'P1Y', from },
  { name: 'connect.sid', kind: 'cookie', owner: 'Zendesk', host: '.zendesk.com', from },
]

const sources = (observation: Observation) => suggestionsFor(observation, loaded).map((one) => one.from.name)

test('the very name comes before patterns, and the longer pattern before the shorter', () => {
  expect(suggestionsFor(cookie('_ex_visit_1'), loaded)).toEqual([
    { owner: 'Exact', category: 'essential', lasts: 'P1Y', from },
    { owner: 'Longer', from },
    { owner: 'Short', from },
  ])
  expect(suggestionsFor({ ...cookie('_ex_visit_1'), kind: 'local-storage' }, loaded)).toEqual([])
})

test('a catalogue that speaks of another host comes last, and says so', () => {
  const [first, ...others] = suggestionsFor(cookie('connect.sid', { host: 'visits.example.gov.uk' }), loaded)
  expect(first?.from.name).toContain('Starter catalogue')
  expect(others.map((one) => one.from.name)).toContain('Example Cookies, of cookies of .zendesk.com')
  const [own] = suggestionsFor(cookie('connect.sid', { host: 'support.zendesk.com' }), loaded)
  expect(own).toMatchObject({ owner: 'Zendesk', from })
})

test('the starter catalogue names a cookie by its pattern, with where it comes from', () => {
  const [first] = suggestionsFor(cookie('_ga_ABC123'))
  expect(first).toMatchObject({
    plainName: 'Google Analytics session cookie',
    category: 'analytics',
    lasts: 'P2Y',
  })
  expect(first?.from).toMatchObject({ name: 'Starter catalogue: Google Analytics 4', on: '2026-11-22' })
  expect(first?.from.link).toMatch(/^https:/)
})

test('what the list that was read says comes first', () => {
  const listed = { purpose: 'Counts visits', owner: 'Us', category: 'Statistics' }
  expect(suggestionsFor(cookie('_ga', { listed, lasts: 'P1D' }))[0]).toEqual({
    ...{ description: 'Counts visits', owner: 'Us', category: 'analytics', lasts: 'P1D' },
    from: { name: 'The list that was read' },
  })
})

test('the owner of a host is known, and of the script that set a cookie of the own site', () => {
  const request: Observation = {
    kind: 'request',
    name: 'www.youtube.com',
    host: 'www.youtube.com',
    ways: ['sent'],
    times: 1,
  }
  expect(suggestionsFor(request)).toMatchObject([{ owner: 'YouTube', from: { name: 'Third Party Web' } }])
  const own = cookie('own_name', {
    host: 'visits.example.gov.uk',
    party: 'first',
    setBy: 'www.googletagmanager.com',
  })
  expect(suggestionsFor(own)[0]?.description).toMatch(
    /^It is set by www\.googletagmanager\.com, which is of Google/,
  )
  expect(suggestionsFor({ ...own, setBy: 'assets.visits.example.gov.uk' })).toEqual([])
})

test('a name that speaks for itself is a suggestion, too', () => {
  const stored = { ...cookie('user_id'), kind: 'local-storage' } as const
  expect(suggestionsFor(stored).at(-1)).toEqual({
    description: 'By its name, it may hold: account ID.',
    from: { name: 'Its name' },
  })
})

test('nothing is said of what nobody knows', () => {
  expect(sources(cookie('qzx_unheard_of', { host: 'visits.example.gov.uk', party: 'first' }))).toEqual([])
})
