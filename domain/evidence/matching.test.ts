import { expect, test } from 'vitest'
import type { Identifier } from '@/domain/record/record'
import { identifiersMatching, isSameSite, patternsAgree } from './matching'
import type { Observation } from './observation'

const item = (id: string, answers: Partial<Identifier> = {}): Identifier => ({
  id,
  kind: 'cookie',
  plainName: id,
  ...answers,
})
const seen = (answers: Partial<Observation> = {}): Observation => ({
  kind: 'cookie',
  name: '_ga',
  host: 'www.example.gov.uk',
  ways: ['sent'],
  times: 1,
  ...answers,
})
const matching = (observation: Observation, ...items: Identifier[]) =>
  identifiersMatching(observation, items).map(({ id }) => id)

test.each([
  ['_ga_*', '_ga_ABC123', true],
  ['_ga_<Google Analytics ID>', '_ga_ABC123', true],
  ['intercom-id-{app}', 'intercom-id-x1', true],
  ['_hjSessionUser_1234567', '_hjSessionUser_*', true],
  ['a*b*c', 'a-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['_ga_*', '_gat', false],
  ['_ga', '_ga_ABC123', false],
  ['*', 'anything', false],
  ['ab*ba', 'aba', false],
  ['user_settings', 'user_*', false],
  ['a*', 'a*', true],
])('%s and %s agree: %s', (recorded, observed, agree) => {
  expect(patternsAgree(recorded, observed)).toBe(agree)
})

test('a list of cookies has patterns of its own', () => {
  expect(patternsAgree('_ga_ABC123', '_ga_*')).toBe(false)
  expect(patternsAgree('_ga_ABC123', '_ga_<ID>', true)).toBe(true)
})

test.each([
  ['.example.gov.uk', 'www.example.gov.uk', true],
  ['visits.service.gov.uk', 'www.visits.service.gov.uk', true],
  ['visits.service.gov.uk', 'other.service.gov.uk', false],
  ['localhost', 'localhost', true],
  ['127.0.0.1', '127.0.0.2', false],
])('%s and %s are one site: %s', (domain, host, same) => {
  expect(isSameSite(domain, host)).toBe(same)
})

test('a cookie is the identifier of that name on that site; the very name wins over a pattern', () => {
  const here = item('here', { name: '_ga', domain: 'example.gov.uk' })
  const elsewhere = item('elsewhere', { name: '_ga', domain: 'tracker.example' })
  const pattern = item('pattern', { name: '_g*', domain: 'example.gov.uk' })
  expect(matching(seen(), here, elsewhere, pattern)).toEqual(['here'])
  expect(matching(seen(), pattern, item('anywhere', { name: '_ga' }))).toEqual(['pattern'])
  expect(matching(seen(), elsewhere)).toEqual(['elsewhere'])
})

test('of several with the name the closest host wins, and the same party where no host is recorded', () => {
  const www = item('www', { name: '_ga', domain: 'www.example.gov.uk' })
  const apps = item('apps', { name: '_ga', domain: 'apps.example.gov.uk' })
  expect(matching(seen(), www, apps)).toEqual(['www'])
  expect(matching(seen({ host: 'old.example.gov.uk' }), www, apps)).toEqual(['www', 'apps'])
  const [first, third] = (['first', 'third'] as const).map((party) => item(party, { name: '_ga', party }))
  if (first && third) expect(matching(seen({ party: 'third' }), first, third)).toEqual(['third'])
})

test('names of headers and fields are the same in any letters; names of cookies are not', () => {
  const header = item('header', { kind: 'log-field', name: 'X-Prisoner, X-Visit' })
  expect(matching(seen({ kind: 'username', name: 'x-prisoner', ways: ['sent'] }), header)).toEqual(['header'])
  expect(matching(seen(), item('other', { name: '_GA' }))).toEqual([])
})

test('what is kept otherwise is something else, but a session ID may be kept in a cookie', () => {
  expect(matching(seen(), item('storage', { kind: 'local-storage', name: '_ga' }))).toEqual([])
  expect(matching(seen(), item('log', { kind: 'log-field', name: '_ga' }))).toEqual([])
  const logged = seen({ kind: 'session-id', ways: ['logged'] })
  expect(matching(logged, item('cookie', { name: '_ga' }))).toEqual([])
  const session = item('session', { kind: 'session-id', name: '_ga', deviceAccess: 'read' })
  expect(matching(seen(), session)).toEqual(['session'])
})

test('a request is what is sent to that site from the device', () => {
  const sent = item('sent', { kind: 'usage-event', deviceAccess: 'read', domain: 'stats.example' })
  const request = seen({ kind: 'request', name: 'eu.stats.example', host: 'eu.stats.example' })
  expect(matching(request, sent, item('cookie', { domain: 'other.example' }))).toEqual(['sent'])
})

test('the address of a visitor is that, whatever a log calls it; other fields go by what they mean', () => {
  const logged = (kind: Observation['kind'], name: string) =>
    seen({ kind, name, ways: ['logged'], host: undefined })
  const ip = item('ip', { kind: 'ip-address', plainName: 'IP address' })
  const agent = item('agent', { kind: 'device-metadata', plainName: 'Browser', name: 'User-Agent' })
  const language = item('language', {
    kind: 'device-metadata',
    plainName: 'Language',
    name: 'Accept-Language',
  })
  expect(matching(logged('ip-address', 'remote_addr'), ip, agent)).toEqual(['ip'])
  expect(matching(logged('device-metadata', 'http_user_agent'), ip, agent, language)).toEqual(['agent'])
})
