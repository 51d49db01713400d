import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { resolved } from '@/domain/record/resolved/resolved'
import { findings } from './findings'
import { findingsOfOrganisation } from './of-organisation'
import type { Provision } from './provision'
import { provisions } from './provisions'
import { rules } from './rules'

const day = '2026-11-22'

test('each rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id } of rules) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('what is not the law is never something that must be fixed', () => {
  for (const { id, provision, severity } of rules)
    if (provisions[provision].source !== 'law') expect(severity, id).not.toBe('must')
})

test('each provision says where it stands and holds for some time', () => {
  const all: Provision[] = Object.values(provisions)
  for (const { citation, link, from, until = '9999-12-31' } of all) {
    expect(URL.canParse(link), citation).toBe(true)
    expect(from <= until, citation).toBe(true)
  }
})

describe('any record that can be saved', () => {
  test.each(['partly', 'fully'] as const)('can be checked when it is %s answered', (finished) => {
    fc.assert(
      fc.property(someRecord(finished), (record) => {
        for (const { rule, text, facts } of [
          ...findings(record, day),
          ...findingsOfOrganisation(record, day),
        ]) {
          expect(text.trim(), rule).not.toBe('')
          for (const fact of facts) expect(isFact(record, fact), `${rule}: ${fact}`).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('a phase that nobody says never removes what is found in a live service', () => {
  fc.assert(
    fc.property(someRecord('partly'), (record) => {
      const inPhase = (phase: ServiceRecord['service']['phase']) =>
        findings({ ...record, service: { ...record.service, phase } }, day).map(
          ({ rule, facts }) => `${rule}: ${facts[0]}`,
        )
      expect(inPhase(undefined)).toEqual(expect.arrayContaining(inPhase('live')))
    }),
    { numRuns: 100 },
  )
})

/** Whether a fact is a thing of the record, or a question about one. */
function isFact(record: ServiceRecord, fact: string): boolean {
  const [kind = '', id, field] = fact.split('/')
  if (kind === 'service') return id === undefined || Object.hasOwn(serviceFields, id)
  if (kind === 'organisation') return id === undefined || Object.hasOwn(organisationFields, id)
  const name = kindNames.find((known) => known === kind)
  if (!name || id === undefined) return name !== undefined
  const there = [record, resolved(record).record]
    .flatMap((one) => entriesOf(one, name))
    .some((entry) => entry.id === id)
  return there && (field === undefined || Object.hasOwn(kindOf(name).fields, field))
}
