import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import { completeRecord } from '@/domain/record/example-record'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Purpose, ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import type { LawfulBasis } from '@/domain/record/vocabulary/lawful-bases'
import { provisions } from '../provisions'
import { choicesFor, identifiersAbout, purposesOf } from '../used-for'
import type { RightName } from './right'
import { rightsOf } from './rights'

const day = '2026-12-01'

/** A service of probation: a case about people on probation, a log of what staff do, and help that people ask for. */
function probation(change: (record: ServiceRecord) => unknown = () => {}): ServiceRecord {
  const [ip] = completeRecord.identifiers
  const purpose = (id: string, answers: Partial<Purpose>): Purpose => ({
    id,
    name: id,
    role: 'controller',
    automation: 'none',
    ...answers,
  })
  const record: ServiceRecord = {
    ...structuredClone(completeRecord),
    people: [
      { id: 'supervised', name: 'people on probation', relationship: ['described'] },
      { id: 'staff', name: 'staff', relationship: ['staff'] },
    ],
    purposes: [
      purpose('supervise', { regime: 'part-3', automation: 'profiling' }),
      purpose('help', { regime: 'uk-gdpr', bases: [{ basis: 'public-task' }] }),
      purpose('log', { regime: 'uk-gdpr', bases: [{ basis: 'legal-obligation' }] }),
    ],
    holdings: [],
    identifiers: [
      {
        ...ip,
        id: 'case',
        kind: 'case-reference',
        plainName: 'Case',
        people: ['supervised'],
        purposes: ['supervise'],
      },
      {
        ...ip,
        id: 'referral',
        kind: 'other',
        plainName: 'Referral',
        people: ['supervised'],
        purposes: ['help'],
      },
      {
        ...ip,
        id: 'activity',
        kind: 'usage-event',
        plainName: 'Activity',
        people: ['supervised', 'staff'],
        purposes: ['log'],
      },
    ],
  }
  change(record)
  return record
}

const rightsIn = (record: ServiceRecord, people: string, regime: 'uk-gdpr' | 'part-3', on = day) =>
  rightsOf(record, on).find((one) => one.people.id === people && one.regime === regime)?.rights ?? []
const standing = (record: ServiceRecord, people: string, regime: 'uk-gdpr' | 'part-3', name: RightName) =>
  rightsIn(record, people, regime).find((one) => one.name === name)?.standing

describe('rights follow from what the data of a group is used for', () => {
  test('each group has rights under the laws of its own purposes', () => {
    const groups = rightsOf(probation(), day).map(({ people, regime }) => `${people.id} ${regime}`)
    expect(groups).toEqual(['supervised part-3', 'supervised uk-gdpr', 'staff uk-gdpr'])
  })

  test('nobody can object under Part 3, or have data moved', () => {
    for (const name of ['objection', 'portability'] as const)
      expect(standing(probation(), 'supervised', 'part-3', name)).toBe('does-not-apply')
  })

  test.each<[RightName, string]>([
    ['informed', 'section 44(1)'],
    ['access', 'section 45'],
    ['rectification', 'section 46'],
    ['erasure', 'section 47'],
    ['restriction', 'section 47'],
  ])('under Part 3, the right %s is in %s', (name, section) => {
    const right = rightsIn(probation(), 'supervised', 'part-3').find((one) => one.name === name)
    expect(right?.standing).toBe('applies')
    expect(provisions[right?.provision ?? 'information'].citation).toContain(section)
  })

  test('sections 50A to 50D protect from decisions by machine from 5 February 2026, and 49 and 50 before', () => {
    const citation = (on: string) => {
      const right = rightsIn(probation(), 'supervised', 'part-3', on).find(({ name }) => name === 'automated')
      return provisions[right?.provision ?? 'information'].citation
    }
    expect(citation('2026-02-04')).toContain('sections 49 and 50')
    expect(citation('2026-02-05')).toContain('sections 50A to 50D')
  })

  test.each<[LawfulBasis, RightName[]]>([
    ['public-task', ['objection']],
    ['legitimate-interests', ['objection']],
    ['recognised-legitimate-interest', ['objection']],
    ['consent', ['portability', 'withdraw']],
    ['contract', ['portability']],
    ['legal-obligation', []],
    ['vital-interests', []],
  ])('on the basis %s alone people also have: %s', (basis, expected) => {
    const record = probation(({ purposes }) => Object.assign(purposes[2] as object, { bases: [{ basis }] }))
    const given = rightsIn(record, 'staff', 'uk-gdpr').filter((one) => one.standing === 'applies')
    const always = ['informed', 'access', 'rectification', 'erasure', 'restriction']
    expect(given.map(({ name }) => name)).toEqual([...always, ...expected])
  })

  test('a task or a duty may keep data from being deleted', () => {
    const erasure = rightsIn(probation(), 'supervised', 'uk-gdpr').find(({ name }) => name === 'erasure')
    expect(erasure?.bases).toEqual(['legal-obligation', 'public-task'])
  })

  test('what rests on a basis is undecided while one is not recorded', () => {
    const record = probation(({ purposes }) => Object.assign(purposes[2] as object, { bases: undefined }))
    for (const name of ['objection', 'portability', 'withdraw'] as const)
      expect(standing(record, 'staff', 'uk-gdpr', name)).toBe('undecided')
    expect(standing(record, 'supervised', 'uk-gdpr', 'objection')).toBe('applies')
  })

  test('what another controller decides gives no rights against us', () => {
    const record = probation(({ purposes }) => Object.assign(purposes[2] as object, { role: 'processor' }))
    expect(rightsOf(record, day).map(({ people }) => people.id)).not.toContain('staff')
  })
})

describe('consent can be withdrawn wherever there is one', () => {
  const withdraw = (change: (record: ServiceRecord) => unknown) =>
    standing(probation(change), 'staff', 'uk-gdpr', 'withdraw')

  test('not where there is none', () => expect(withdraw(() => {})).toBe('does-not-apply'))
  test('by a choice', () =>
    expect(
      withdraw(({ choices }) =>
        choices.push({ id: 'c', name: 'Counting', type: 'consent', identifiers: ['activity'] }),
      ),
    ).toBe('applies'))
  test('on a device', () =>
    expect(
      withdraw(({ identifiers }) =>
        Object.assign(identifiers[2] as object, { kind: 'cookie', pecrBasis: 'consent' }),
      ),
    ).toBe('applies'))
  test('for sensitive processing under Part 3', () => {
    const record = probation(({ purposes }) =>
      Object.assign(purposes[0] as object, { part3Sensitive: 'consent' }),
    )
    expect(standing(record, 'supervised', 'part-3', 'withdraw')).toBe('applies')
  })
})

test('whatever is recorded, each group has rights under exactly the laws of its purposes, and can withdraw each consent', () => {
  fc.assert(
    fc.property(someRecord('fully', 3), (any) => {
      const { record } = resolved(any)
      const found = rightsOf(any, day)
      for (const people of record.people) {
        const about = identifiersAbout(record, people)
        const own = about
          .flatMap((identifier) => purposesOf(record, identifier))
          .filter(({ role }) => role !== 'processor')
        const agreed = about.some(
          (identifier) =>
            (onDevice(identifier) && identifier.pecrBasis === 'consent') ||
            choicesFor(record, identifier).some(({ type }) => type === 'consent'),
        )
        const laws = new Set(own.map(({ regime }) => (regime === 'part-3' ? 'part-3' : 'uk-gdpr')))
        if (agreed) laws.add('uk-gdpr')
        const rights = found.filter((one) => one.people.id === people.id)
        expect(new Set(rights.map(({ regime }) => regime))).toEqual(laws)
        const consented = own.some(
          ({ regime, bases = [] }) => regime !== 'part-3' && bases.some(({ basis }) => basis === 'consent'),
        )
        const canWithdraw = rights
          .filter(({ regime }) => regime === 'uk-gdpr')
          .some((one) => one.rights.some(({ name, standing: is }) => name === 'withdraw' && is === 'applies'))
        expect(canWithdraw).toBe(consented || agreed)
      }
    }),
    { numRuns: 100 },
  )
})
