import Ajv from 'ajv'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { differences } from '@/domain/evidence/differences'
import type { Observation } from '@/domain/evidence/observation'
import { reconcile } from '@/domain/evidence/reconcile'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import type { Drift } from './drift'
import { writeDriftJson } from './drift'
import { writeDriftJunit } from './drift-junit'
import { writeDriftSarif } from './drift-sarif'
import { writeDriftTable } from './drift-table'

const cookie = (name: string, phases: Observation['phases']): Observation => ({
  kind: 'cookie',
  name,
  host: 'book.example.uk',
  party: 'first',
  ways: ['script'],
  lasts: 'session',
  phases,
  times: 1,
})

const identifiers = [
  {
    id: 'analytics',
    kind: 'cookie',
    plainName: 'Analytics',
    name: 'stats',
    party: 'third',
    pecrBasis: 'consent',
  },
  { id: 'gone', kind: 'cookie', plainName: 'Language', name: 'lng' },
]
const record = { ...completeRecord, identifiers, holdings: [] } as unknown as ServiceRecord
const observations = [cookie('stats', ['before-choice']), cookie('a<b>&"c"', ['after-accept'])]
const comparison = reconcile(record, { observations, formats: ['scan'], day: '2026-11-22' })
const drift: Drift = {
  ...comparison,
  differences: differences(comparison),
  recordFile: 'docs/our record.yaml',
}

test('what is not recorded, contradicts the record or does not wait for consent differs, in this order', () => {
  expect(drift.differences.map(({ kind, observation, fact }) => [kind, observation.name, fact])).toEqual([
    ['not-recorded', 'a<b>&"c"', undefined],
    ['contradicts-record', 'stats', 'identifier/analytics/party'],
    ['before-choice', 'stats', 'identifier/analytics/pecrBasis'],
  ])
})

test('the table shows each difference, and what was not found', () => {
  const table = writeDriftTable(drift)
  expect(table).toMatch(
    /^Found and not recorded +Cookie +a<b>&"c" \(book\.example\.uk\) +It is not recorded$/m,
  )
  expect(table).toMatch(/^Language +lng$/m)
  expect(writeDriftTable({ ...drift, differences: [], notFound: [] })).toBe('')
})

test('the JSON has what differs, what was found and what was not', () => {
  const { differences, found, notFound } = JSON.parse(writeDriftJson(drift))
  expect([differences.length, found.length, notFound]).toEqual([
    3,
    2,
    [{ id: 'gone', kind: 'cookie', plainName: 'Language', name: 'lng' }],
  ])
})

test('as a report of tests, each thing found is a test, and one that differs fails', () => {
  const junit = writeDriftJunit(drift)
  const document = parse(junit)
  const elements: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node)
      elements.push([node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)].join(' '))
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  // An HTML parser does not close `<testcase/>`; the elements and their attributes are the same.
  walk(document)
  expect(elements.filter((element) => element.startsWith('test'))).toEqual([
    'testsuites name=Privacy inventory tests=2 failures=2 errors=0',
    'testsuite name=What was found is as recorded tests=2 failures=2 errors=0',
    'testcase classname=Cookie name=stats (book.example.uk)',
    'testcase classname=Cookie name=a<b>&"c" (book.example.uk)',
  ])
  expect(elements.filter((element) => element.startsWith('failure'))).toHaveLength(3)
})

/** The part of the SARIF 2.1.0 schema that such a log touches, with what GitHub requires beside. */
const sarifSchema = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          tool: { type: 'object', required: ['driver'] },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['ruleId', 'message', 'locations', 'partialFingerprints'],
              additionalProperties: false,
              properties: {
                ruleId: { type: 'string' },
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                locations: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation', 'region'],
                        properties: {
                          region: {
                            type: 'object',
                            properties: { startLine: { type: 'integer', minimum: 1 } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

test('as SARIF, each difference is a result of a rule that the log defines, at the file of the record', () => {
  const log = JSON.parse(writeDriftSarif(drift))
  const valid = new Ajv().compile(sarifSchema)
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true)
  const [{ tool, results }] = log.runs
  const rules = tool.driver.rules.map(({ id }: { id: string }) => id)
  for (const { ruleId, locations } of results) {
    expect(rules).toContain(ruleId)
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('docs/our%20record.yaml')
  }
  const prints = results.map(({ partialFingerprints }: Record<string, object>) =>
    JSON.stringify(partialFingerprints),
  )
  expect(new Set(prints).size).toBe(3)
})
