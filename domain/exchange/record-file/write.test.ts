import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import type { ServiceRecord } from '@/domain/record/record'
import { readRecordFile } from './read'
import { writeRecordFile } from './write'
import { parseYaml } from './yaml'

const read = (file: string) => readRecordFile(new TextEncoder().encode(file))

const record = {
  schemaVersion: 2,
  service: { name: 'Visits', slug: 'visits' },
  organisation: { name: 'Org', id: 'org' },
  people: [{ name: 'visitors', id: 'visitors' }],
  parties: [],
  systems: [],
  purposes: [],
  categories: [],
  identifiers: [],
  categoryHoldings: [],
  holdings: [],
  sharings: [],
  choices: [],
  statements: [],
  contacts: [],
  dpiaAnswers: [],
  risks: [],
  signOffs: [],
  exceptions: [],
  evidence: [],
  observations: [],
} as ServiceRecord

test.each(['json', 'yaml'] as const)('what is written as %s is read back equal', (format) => {
  fc.assert(
    fc.property(someRecord(), (any) => {
      expect(read(writeRecordFile(any, format))).toEqual({ ok: true, record: any })
    }),
  )
})

test('a line of spaces in a long text with other signs is read back as it was', () => {
  const summary = 'x\n \n\u0007 and so many words that the library would write several lines'
  const spaced = { ...record, service: { ...record.service, summary } }
  expect(parseYaml(writeRecordFile(spaced, 'yaml'))).toMatchObject({ service: { summary } })
})

test.each(['json', 'yaml'] as const)(
  'the order in which answers were given does not show in %s',
  (format) => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, inside]) => [name, reversed(inside)]),
      )
    }
    fc.assert(
      fc.property(someRecord(), (any) => {
        expect(writeRecordFile(reversed(any) as ServiceRecord, format)).toBe(writeRecordFile(any, format))
      }),
      { numRuns: 20 },
    )
  },
)

test('leaves out empty lists and what is not answered', () => {
  const unanswered = { ...record, service: { ...record.service, summary: undefined } }
  expect(writeRecordFile(unanswered, 'yaml')).toBe(`schemaVersion: 2
organisation:
  id: org
  name: Org
service:
  slug: visits
  name: Visits
people:
  - id: visitors
    name: visitors
`)
})

test('writes what is said twice twice, never as a YAML alias', () => {
  const places = ['GB']
  const twice = { ...record, parties: ['a', 'b'].map((id) => ({ id, name: id, places })) }
  expect(writeRecordFile(twice, 'yaml')).not.toMatch(/[&*]/)
})
