import { expect, test } from 'vitest'
import { resolved } from '../record/resolved/resolved'
import { catalogueEntry } from './catalogue'
import { entriesFromCatalogue } from './entries-from-catalogue'
import { isRecorded, recordedOf } from './is-recorded'
import { added, counter, emptyRecord } from './record-from-catalogue'

const known = (id: string) => catalogueEntry(id) ?? expect.fail(`no ${id} in the catalogue`)

test('only what was chosen is added', () => {
  const record = added(emptyRecord(), known('nginx-access-log'), [0, 5, 99])
  expect(record.identifiers.map(({ name }) => name)).toEqual(['remote_addr', 'http_user_agent'])
  expect(resolved(record).record.holdings).toHaveLength(2)
  expect(record.categories).toMatchObject([
    { name: 'website log data', sources: ['device'], obligation: 'automatic' },
  ])
  expect(record.holdings).toEqual([])
})

test('nothing chosen adds nothing', () => {
  expect(entriesFromCatalogue(known('google-analytics-4'), [], emptyRecord(), counter())).toEqual({
    parties: [],
    systems: [],
    categories: [],
    identifiers: [],
    holdings: [],
  })
})

test('a browser, a system and an organisation that the record has are used again', () => {
  const newId = counter()
  const once = added(emptyRecord(), known('google-analytics-4'), [0], newId)
  const twice = added(once, known('google-analytics-4'), [1], newId)
  expect(twice.systems.map(({ kind }) => kind)).toEqual(['browser', 'analytics'])
  expect(twice.parties.map(({ name }) => name)).toEqual(['Google'])
  expect(resolved(twice).record.holdings).toHaveLength(4)
  expect(twice.categories).toHaveLength(1)
})

test('a Google Analytics cookie is set by Google, held in the browser for 2 years and sent to Google', () => {
  const { identifiers, holdings, systems, parties } = resolved(
    added(emptyRecord(), known('google-analytics-4'), [0]),
  ).record
  expect(identifiers[0]).toMatchObject({ name: '_ga', setter: parties[0]?.id, pecrBasis: 'consent' })
  expect(systems.find(({ kind }) => kind === 'analytics')?.party).toBe(parties[0]?.id)
  expect(holdings.map(({ stages }) => stages?.[0]?.period)).toEqual(['P2Y', undefined])
})

test('a cookie of somebody else’s domain is set by them, whatever it is for', () => {
  const { identifiers, parties } = resolved(added(emptyRecord(), known('entra-id-cookies'), [0])).record
  expect(identifiers[0]).toMatchObject({ name: 'ESTSAUTH', party: 'third', setter: parties[0]?.id })
})

test('GOV.UK One Login is where a sign-in identifier comes from, not who runs our accounts', () => {
  const { identifiers, systems, parties } = resolved(
    added(emptyRecord(), known('govuk-one-login'), [0]),
  ).record
  expect(identifiers[0]?.sourceParties).toEqual([parties[0]?.id])
  expect(systems[0]?.party).toBeUndefined()
})

test('the purpose of the suggested category and the only group of people are filled in', () => {
  const record = emptyRecord({
    people: [{ id: 'users', name: 'people who apply' }],
    purposes: [
      { id: 'apply', name: 'handle your application', category: 'service' },
      { id: 'protect', name: 'keep the service secure', category: 'security' },
    ],
  })
  expect(resolved(added(record, known('nginx-access-log'), [0])).record.identifiers[0]).toMatchObject({
    people: ['users'],
    purposes: ['protect'],
  })
})

test('what was added can be changed without changing the catalogue', () => {
  const { systems } = entriesFromCatalogue(known('govuk-notify'), [0], emptyRecord(), counter())
  systems[0]?.places?.push('FR')
  expect(known('govuk-notify').system?.places).toEqual(['GB', 'EEA'])
})

test('what the record has is known again', () => {
  const entry = known('google-analytics-4')
  const record = added(emptyRecord(), entry, [0])
  expect(entry.identifiers.map((identifier) => isRecorded(record, entry, identifier))).toEqual([
    true,
    ...Array(entry.identifiers.length - 1).fill(false),
  ])
  expect([recordedOf(record, entry), recordedOf(emptyRecord(), entry)]).toEqual([1, 0])
})

test('a field of one log is not taken for the field of that name in another', () => {
  const record = added(emptyRecord(), known('iis-w3c-log'))
  expect(record.identifiers.map(({ name }) => name)).toContain('c-ip')
  expect(recordedOf(record, known('aspnet-core-http-log'))).toBe(0)
})
