import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { gaps } from '@/domain/record/gaps/gaps'
import { parseRecord } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { type DemoOrganisation, demo } from './demo'

function read(file: string): ServiceRecord {
  const parsed = parseRecord(parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`)
  return parsed.record
}

const files = demo.flatMap(({ services }) => services.map(({ file }) => file))

test('every record file of the demonstration can be imported and belongs to one team', () => {
  expect(files.toSorted()).toEqual(
    readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.yaml'))
      .toSorted(),
  )
  expect(new Set(files.map((file) => read(file).service.slug)).size).toBe(files.length)
})

describe.each(demo)('The organisation $id of the demonstration', (organisation) => {
  const records = organisation.services.map(({ file }) => read(file))

  test('says the same of itself and of what it shares in each of its files', () => {
    const [first, ...others] = records
    for (const other of others) {
      expect(other.organisation).toEqual(first?.organisation)
      for (const name of ['contacts', 'statements', 'parties', 'systems'] as const)
        expect(sharedOf(other, name)).toEqual(sharedOf(first as ServiceRecord, name))
    }
  })

  test('is the one that its files are about', () => {
    expect(records.map((record) => record.organisation.id)).toEqual(records.map(() => organisation.id))
  })

  test('has only teams and memberships that lead somewhere', () => {
    const named = [
      ...organisation.services.map(({ team }) => team),
      ...organisation.people.flatMap(({ memberships }) => memberships.map(({ team }) => team)),
    ]
    expect(organisation.teams.map(({ id }) => id)).toEqual(expect.arrayContaining(named))
  })
})

function sharedOf(record: ServiceRecord, name: 'contacts' | 'statements' | 'parties' | 'systems') {
  return record[name].filter(({ shared }) => shared)
}

test.each(['govuk-forms.yaml', 'govuk-notify.yaml', 'visit-someone-in-prison.yaml'])(
  '%s is complete, so that its documents can be published',
  (file) => {
    expect(gaps(read(file), '2026-11-30')).toEqual([])
  },
)

test('one service is unfinished, so that it can be seen what a record still needs', () => {
  expect(gaps(read('request-a-court-transcript.yaml'), '2026-11-30').length).toBeGreaterThan(10)
})

test('each sign-in of the demonstration is one person, and names and addresses are invented', () => {
  const people = demo.flatMap((organisation: DemoOrganisation) => organisation.people)
  expect(new Set(people.map(({ email }) => email)).size).toBe(people.length)
  expect(people.every(({ email }) => email.endsWith('demo.example'))).toBe(true)
})
