import { describe, expect, test } from 'vitest'
import { gaps } from '../gaps/gaps'
import { parseRecord } from '../parse'
import type { ServiceRecord } from '../record'
import { catalogue, catalogueByGroup, catalogueEntry } from './catalogue'
import { entriesFromCatalogue } from './entries-from-catalogue'
import type { CatalogueEntry } from './entry'

const recordWith = (lists: Partial<ServiceRecord> = {}): ServiceRecord => {
  const parsed = parseRecord({
    schemaVersion: 1,
    organisation: { id: 'department', name: 'Department' },
    service: { slug: 'apply', name: 'Apply' },
    ...lists,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

const all = (entry: CatalogueEntry) => entry.identifiers.map((_, index) => index)

function counter() {
  let count = 0
  return () => `new-${++count}`
}

function add(record: ServiceRecord, entry: CatalogueEntry, chosen = all(entry), newId = counter()) {
  const added = entriesFromCatalogue(entry, chosen, record, newId)
  return recordWith({
    ...record,
    parties: [...record.parties, ...added.parties],
    systems: [...record.systems, ...added.systems],
    identifiers: [...record.identifiers, ...added.identifiers],
    holdings: [...record.holdings, ...added.holdings],
  })
}

function known(id: string): CatalogueEntry {
  const entry = catalogueEntry(id)
  if (!entry) throw new Error(`no ${id} in the catalogue`)
  return entry
}

describe.each(catalogue)('The catalogue entry “$name”', (entry) => {
  const record = add(recordWith(), entry)

  test('gives a record that can be saved, with each identifier held somewhere', () => {
    expect(record.identifiers).toHaveLength(entry.identifiers.length)
    for (const { id } of record.identifiers)
      expect(record.holdings.filter(({ identifier }) => identifier === id)).not.toEqual([])
  })

  test('leaves open only whose data it is, what it is for and what depends on the team', () => {
    const open = gaps(record)
      .filter(({ fact }) => fact.startsWith('identifier/'))
      .map(({ fact, text }) => ({ field: fact.split('/')[2], text }))
      .filter(({ field }) => !['people', 'purposes', 'sensitiveAlone'].includes(field ?? ''))
    // What needs consent needs a choice, which is the team's to offer.
    expect(
      open.filter(({ field, text }) => !(field === 'pecrBasis' && text.includes('add the choice'))),
    ).toEqual([])
  })

  test('says where it was read and when', () => {
    expect(URL.canParse(entry.source)).toBe(true)
    expect(entry.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

test('every entry has an address of its own and stands under one heading', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
  const shown = catalogueByGroup()
  expect(shown.flatMap(({ entries }) => entries)).toHaveLength(catalogue.length)
  expect(shown.every(({ entries }) => entries.length > 0)).toBe(true)
})

test('an entry that is not there is not found', () => {
  expect(catalogueEntry('no-such-thing')).toBeUndefined()
})

test('an access log offers the fields of its format by their own names', () => {
  const names = (id: string) => known(id).identifiers.map(({ name }) => name)
  expect(names('nginx-access-log').slice(0, 6)).toEqual([
    'remote_addr',
    'remote_user',
    'time_local',
    'request',
    'http_referer',
    'http_user_agent',
  ])
  expect(names('apache-access-log').slice(0, 7)).toEqual([
    '%h',
    '%l',
    '%u',
    '%t',
    '%r',
    '%{Referer}i',
    '%{User-agent}i',
  ])
})

test('only what was chosen is added', () => {
  const record = add(recordWith(), known('nginx-access-log'), [0, 5, 99])
  expect(record.identifiers.map(({ name }) => name)).toEqual(['remote_addr', 'http_user_agent'])
  expect(record.holdings).toHaveLength(2)
})

test('nothing chosen adds nothing', () => {
  expect(entriesFromCatalogue(known('google-analytics-4'), [], recordWith(), counter())).toEqual({
    parties: [],
    systems: [],
    identifiers: [],
    holdings: [],
  })
})

test('a browser, a system and an organisation that the record has are used again', () => {
  const newId = counter()
  const once = add(recordWith(), known('google-analytics-4'), [0], newId)
  const twice = add(once, known('google-analytics-4'), [1], newId)
  expect(twice.systems.map(({ kind }) => kind)).toEqual(['browser', 'analytics'])
  expect(twice.parties.map(({ name }) => name)).toEqual(['Google'])
  expect(twice.holdings).toHaveLength(4)
})

test('a Google Analytics cookie is set by Google, held in the browser for 2 years and sent to Google', () => {
  const { identifiers, holdings, systems, parties } = add(recordWith(), known('google-analytics-4'), [0])
  expect(identifiers[0]).toMatchObject({ name: '_ga', setter: parties[0]?.id, pecrBasis: 'consent' })
  expect(systems.find(({ kind }) => kind === 'analytics')?.party).toBe(parties[0]?.id)
  expect(holdings.map(({ stages }) => stages?.[0]?.period)).toEqual(['P2Y', undefined])
})

test('GOV.UK One Login is where a sign-in identifier comes from, not who runs our accounts', () => {
  const { identifiers, systems, parties } = add(recordWith(), known('govuk-one-login'), [0])
  expect(identifiers[0]?.sourceParty).toBe(parties[0]?.id)
  expect(systems[0]?.party).toBeUndefined()
})

test('the purpose of the suggested category and the only group of people are filled in', () => {
  const record = recordWith({
    people: [{ id: 'users', name: 'people who apply' }],
    purposes: [
      { id: 'apply', name: 'handle your application', category: 'service' },
      { id: 'protect', name: 'keep the service secure', category: 'security' },
    ],
  })
  expect(add(record, known('nginx-access-log'), [0]).identifiers[0]).toMatchObject({
    people: ['users'],
    purposes: ['protect'],
  })
})

test('what was added can be changed without changing the catalogue', () => {
  const { systems } = entriesFromCatalogue(known('govuk-notify'), [0], recordWith(), counter())
  systems[0]?.places?.push('FR')
  expect(known('govuk-notify').system?.places).toEqual(['GB', 'EEA'])
})
