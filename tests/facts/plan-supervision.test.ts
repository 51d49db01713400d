import { describe, expect, test } from 'vitest'
import { findings } from '@/domain/law/findings'
import { rightsOf } from '@/domain/law/rights/rights'
import { screening } from '@/domain/law/screening'
import { gaps } from '@/domain/record/gaps/gaps'
import type { ServiceRecord } from '@/domain/record/record'
import { recordIn } from './state-facts'

/** An invented service of probation, under Part 3 of the Data Protection Act 2018 and UK GDPR. */
const record = recordIn('tests/facts/invented-services/plan-supervision.yaml')
const day = '2026-12-01'

const rulesBroken = (changed: ServiceRecord) => [...new Set(findings(changed, day).map(({ rule }) => rule))]

function without(change: (record: ServiceRecord) => void): string[] {
  const changed = structuredClone(record)
  change(changed)
  const before = new Set(rulesBroken(record))
  return rulesBroken(changed).filter((rule) => !before.has(rule))
}

const purpose = ({ purposes }: ServiceRecord, id: string) => purposes.find((one) => one.id === id) as object

describe('A service under both laws', () => {
  test('lacks its impact assessment and nothing else', () => {
    expect(rulesBroken(record)).toEqual(['in-use-without-dpia', 'dpia-not-signed-off'])
    expect(gaps(record, day).filter(({ severity }) => severity === 'must')).toEqual([])
  })

  test.each([
    ['competentAuthority', 'law-enforcement-authority'],
    ['part3Purposes', 'law-enforcement-purposes'],
    ['part3Law', 'law-enforcement-source'],
    ['part3Sensitive', 'law-enforcement-sensitive'],
    ['schedule8', 'law-enforcement-schedule-8'],
    ['strictlyNecessary', 'law-enforcement-schedule-8'],
    ['policyDocument', 'law-enforcement-policy-document'],
    ['factsApart', 'law-enforcement-facts-apart'],
    ['specificCases', 'law-enforcement-specific-cases'],
    ['restrictions', 'law-enforcement-restrictions'],
    ['part3Logging', 'law-enforcement-logging'],
  ])('is asked for %s of a purpose under Part 3', (field, rule) => {
    const found = without((changed) => Object.assign(purpose(changed, 'supervise'), { [field]: undefined }))
    expect(found).toEqual([rule])
  })

  test('is asked of what UK GDPR asks only where UK GDPR applies', () => {
    const bases = without((changed) =>
      Object.assign(purpose(changed, 'supervise'), {
        bases: [],
        specialCategory: [],
        criminalOffence: undefined,
      }),
    )
    expect(bases).toEqual([])
    const moved = without((changed) => Object.assign(purpose(changed, 'supervise'), { regime: 'uk-gdpr' }))
    expect(moved).toEqual(
      expect.arrayContaining(['special-category-condition', 'criminal-offence-condition']),
    )
  })

  test('must show who looked at a record in the case system', () => {
    const found = without((changed) => {
      const system = changed.systems.find(({ id }) => id === 'case-system')
      Object.assign(system?.access?.[0] as object, { logged: 'no' })
    })
    expect(found).toContain('law-enforcement-look-not-logged')
  })

  test('is screened for both laws, by all its purposes', () => {
    const { outcome, laws } = screening(record, day)
    expect(outcome).toBe('required')
    expect([...laws].sort()).toEqual(['assessment-law-enforcement', 'impact-assessment'])
  })

  test('gives each group the rights of the laws that its data is used under', () => {
    const applying = (people: string, regime: string) =>
      rightsOf(record, day)
        .filter((one) => one.people.id === people && one.regime === regime)
        .flatMap(({ rights }) => rights)
        .filter(({ standing }) => standing === 'applies')
        .map(({ name }) => name)
    const asked = ['informed', 'access', 'rectification', 'erasure', 'restriction']
    expect(applying('supervised', 'part-3')).toEqual([...asked, 'automated'])
    expect(applying('supervised', 'uk-gdpr')).toEqual([...asked, 'objection'])
    expect(applying('victims', 'part-3')).toEqual([...asked, 'automated'])
    expect(applying('victims', 'uk-gdpr')).toEqual([])
    expect(applying('staff', 'part-3')).toEqual([])
    expect(applying('staff', 'uk-gdpr')).toEqual([...asked, 'objection'])
  })
})
