import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import { completeRecord } from '@/domain/record/example-record'
import type { Identifier, Purpose, ServiceRecord } from '@/domain/record/record'
import { namedIn, type Reason, screening } from './screening'

const day = '2026-11-22'

function screened(...changes: ((record: ServiceRecord) => unknown)[]) {
  const record = structuredClone(completeRecord)
  for (const change of changes) change(record)
  return screening(record, day)
}
const said =
  (...signs: NonNullable<ServiceRecord['service']['highRisk']>) =>
  (r: ServiceRecord) => {
    r.service.highRisk = signs
  }
const identifier = (answers: Partial<Identifier>) => (r: ServiceRecord) =>
  Object.assign(r.identifiers[0] as object, answers)
const purpose = (answers: Partial<Purpose>) => (r: ServiceRecord) =>
  Object.assign(r.purposes[0] as object, answers)
const people = (answers: object) => (r: ServiceRecord) => Object.assign(r.people[0] as object, answers)

const ids = (reasons: Reason[]) => reasons.map(({ id }) => id)
const alone = (reasons: Reason[]) => ids(reasons.filter((reason) => reason.alone))

test('an IP address in a log, for security, needs no assessment', () => {
  expect(screened()).toEqual({ outcome: 'not-required', laws: [], reasons: [] })
})

describe('an assessment is required alone by', () => {
  const criminal = identifier({ kind: 'criminal-offence' })
  test.each([
    ['automated-decisions', [purpose({ automation: 'automated' })]],
    ['large-scale-sensitive', [criminal, said('large-scale')]],
    ['public-area', [said('public-area')]],
    ['denial-of-service', [said('decides-access'), purpose({ automation: 'profiling' })]],
    ['denial-of-service', [said('decides-access'), identifier({ kind: 'special-category' })]],
    ['large-scale-profiling', [said('large-scale'), purpose({ automation: 'profiling' })]],
    ['targeting', [people({ vulnerable: 'People who are ill' }), purpose({ automation: 'profiling' })]],
    ['physical-harm', [said('physical-harm')]],
  ])('%s', (id, changes) => {
    const { outcome, reasons } = screened(...changes)
    expect(outcome).toBe('required')
    expect(alone(reasons)).toContain(id)
  })
})

describe('what counts only in combination recommends an assessment, and requires one with another criterion:', () => {
  test.each([
    ['innovative-technology', said('new-technology')],
    ['biometric-data', said('biometric')],
    ['genetic-data', said('genetic')],
    ['data-matching', said('matching')],
    ['data-matching', identifier({ sources: ['person', 'party'], sourceParties: ['agency'] })],
    ['tracking', identifier({ kind: 'location' })],
    [
      'tracking',
      (r: ServiceRecord) => [identifier({ kind: 'cookie' })(r), purpose({ category: 'analytics' })(r)],
    ],
    ['invisible-processing', said('invisible')],
  ])('%s', (id, change) => {
    const single = screened(change)
    expect(single.outcome).toBe('recommended')
    expect(ids(single.reasons)).toContain(id)
    expect(alone(single.reasons)).toEqual([])
    const combined = screened(change, people({ vulnerable: 'People who are ill' }))
    expect(combined.outcome).toBe('required')
    expect(alone(combined.reasons)).toContain(id)
  })
})

test('one criterion recommends an assessment and two require one', () => {
  const vulnerable = people({ vulnerable: 'People who are ill' })
  expect(screened(vulnerable).outcome).toBe('recommended')
  expect(screened(vulnerable, said('large-scale')).outcome).toBe('required')
})

describe('children', () => {
  const children = people({ children: 'yes' })
  test('who are likely to use the service recommend an assessment, as vulnerable people', () => {
    const { outcome, reasons } = screened(children)
    expect({ outcome, reasons: ids(reasons) }).toEqual({
      outcome: 'recommended',
      reasons: ['vulnerable-people'],
    })
  })

  test('require one beside another criterion, and are not thereby offered the service', () => {
    const { outcome, reasons } = screened(children, said('large-scale'))
    expect({ outcome, reasons: ids(reasons) }).toEqual({
      outcome: 'required',
      reasons: ['large-scale', 'vulnerable-people'],
    })
  })

  test('to whom the team says that the service is offered require one alone', () => {
    const { outcome, reasons } = screened(said('offered-to-children'))
    expect({ outcome, alone: alone(reasons) }).toEqual({
      outcome: 'required',
      alone: ['services-for-children'],
    })
  })
})

describe('staff', () => {
  const staff = people({ relationship: ['user', 'staff'] })
  const analytics = (answers: Partial<Identifier> = {}) => [
    identifier({ kind: 'cookie', ...answers }),
    purpose({ category: 'analytics', bases: [{ basis: 'consent' }] }),
  ]

  test.each([
    ['on the device', analytics({ pecrBasis: 'consent' })],
    [
      'by a choice',
      [
        ...analytics(),
        (r: ServiceRecord) => {
          r.choices = [{ id: 'banner', name: 'analytics', type: 'consent', identifiers: ['ip'] }]
        },
      ],
    ],
    ['to all that it is used for', analytics()],
  ])(
    'among visitors whose visits are counted when they agree %s do not require an assessment',
    (_, changes) => {
      const { outcome, reasons } = screened(staff, ...changes)
      expect({ outcome, reasons: ids(reasons) }).toEqual({
        outcome: 'recommended',
        reasons: ['tracking', 'systematic-monitoring'],
      })
    },
  )

  test.each<[string, ((record: ServiceRecord) => unknown)[]]>([
    ['counted without being asked', analytics({ pecrBasis: 'statistical-purposes' })],
    [
      'counted by a choice that nobody calls consent',
      [
        ...analytics(),
        purpose({ bases: [{ basis: 'public-task' }] }),
        (r: ServiceRecord) => {
          r.choices = [{ id: 'banner', name: 'analytics', identifiers: ['ip'] }]
        },
      ],
    ],
    ['located', [identifier({ kind: 'location' })]],
    ['told apart by their devices', [identifier({ kind: 'device-fingerprint' })]],
    ['recorded', [identifier({ sources: ['recorded'] })]],
    ['followed in all that they do', [identifier({ kind: 'usage-event' })]],
    ['of whom there is sensitive data', [identifier({ kind: 'special-category' })]],
    ['scored', [purpose({ automation: 'profiling' })]],
    ['told apart by biometric data', [said('biometric')]],
    ['of whom nobody says that it is their location', [identifier({ kind: 'location', people: undefined })]],
  ])('who are %s are a sign of high risk', (_, changes) => {
    const { reasons } = screened(staff, ...changes)
    expect(ids(reasons)).toContain('vulnerable-people')
  })

  test.each([
    ['people of another organisation', { name: 'prison staff', relationship: ['partner'] }],
    [
      'staff by their name of another organisation',
      { name: 'prison staff of another organisation', relationship: ['staff'] },
    ],
  ])('are not %s', (_, answers) => {
    const { outcome, reasons } = screened(people(answers), identifier({ kind: 'location' }))
    expect({ outcome, reasons: ids(reasons) }).toEqual({
      outcome: 'recommended',
      reasons: ['tracking', 'systematic-monitoring'],
    })
  })

  test('are all who use a service for staff alone, but not those who are named after another organisation', () => {
    const forStaff = (r: ServiceRecord) => {
      r.service.audience = 'staff'
      r.parties = [{ id: 'prisons', name: 'HM Prison Service' }]
    }
    const located = identifier({ kind: 'location' })
    const named = (name: string) => ids(screened(forStaff, located, people({ name })).reasons)
    expect(named('visits staff')).toContain('vulnerable-people')
    expect(named('prison staff')).not.toContain('vulnerable-people')
    const ours = (r: ServiceRecord) => {
      r.service.agency = 'HM Prison and Probation Service'
    }
    expect(ids(screened(forStaff, ours, located, people({ name: 'prison staff' })).reasons)).toContain(
      'vulnerable-people',
    )
  })
})

test('what is joined in one log is no matching of data', () => {
  expect(screened(identifier({ ties: ['joined'] })).outcome).toBe('not-required')
})

test('children whom somebody else describes are vulnerable, but are offered no service', () => {
  const { outcome, reasons } = screened(people({ children: 'yes', relationship: ['described'] }))
  expect({ outcome, reasons: ids(reasons) }).toEqual({
    outcome: 'recommended',
    reasons: ['vulnerable-people'],
  })
})

test('the use of data for another controller is that controller’s to assess', () => {
  expect(screened(purpose({ automation: 'automated', role: 'processor' })).outcome).toBe('not-required')
})

test('a reason names what the record shows, where, and which law or guidance names it', () => {
  const { reasons } = screened(
    identifier({ kind: 'criminal-offence', plainName: 'Sentence' }),
    said('large-scale'),
  )
  expect(reasons[0]).toEqual({
    id: 'large-scale-sensitive',
    title: 'Special category or criminal offence data on a large scale',
    words: 'Special category or criminal offence data: Sentence; Data is used on a large scale',
    facts: ['identifier/ip/kind', 'service/highRisk'],
    provision: 'always-high-risk',
    laws: [{ law: 'impact-assessment', purposes: ['security'] }],
    alone: true,
  })
})

test('before the UK GDPR there is nothing to screen by', () => {
  const record = structuredClone(completeRecord)
  said('physical-harm')(record)
  expect(screening(record, '2020-12-30')).toEqual({ outcome: 'not-required', laws: [], reasons: [] })
})

describe('law enforcement under Part 3', () => {
  const part3 = purpose({ regime: 'part-3' })
  const laws = (reasons: Reason[]) => reasons.map(({ id, laws, provision }) => [id, laws, provision])
  /** A second purpose, under the UK GDPR, with an identifier of its own. */
  const beside =
    (answers: Partial<Purpose>, kind: Identifier['kind'] = 'name') =>
    (r: ServiceRecord) => {
      r.purposes.push({
        id: 'visits',
        name: 'book visits',
        role: 'controller',
        regime: 'uk-gdpr',
        ...answers,
      })
      r.identifiers.push({
        id: 'other',
        plainName: 'Other',
        kind,
        people: ['visitors'],
        purposes: ['visits'],
      })
    }

  test.each([
    ['decisions without a person', [purpose({ automation: 'automated' })], 'automated-decisions'],
    [
      'criminal offence data on a large scale',
      [identifier({ kind: 'criminal-offence' }), said('large-scale')],
      'large-scale-sensitive',
    ],
    ['a leak that puts somebody in danger', [said('physical-harm')], 'physical-harm'],
  ])('needs an assessment by section 64 for %s', (_, changes, id) => {
    const { outcome, laws, reasons } = screened(part3, ...changes)
    expect({ outcome, laws }).toEqual({ outcome: 'required', laws: ['assessment-law-enforcement'] })
    expect(alone(reasons)).toContain(id)
    for (const { provision, laws } of reasons) {
      expect(provision).toBe('assessment-law-enforcement')
      expect(laws).toEqual([{ law: 'assessment-law-enforcement', purposes: ['security'] }])
    }
  })

  test('for another controller is that controller’s to assess', () => {
    expect(screened(purpose({ regime: 'part-3', role: 'processor', automation: 'automated' })).outcome).toBe(
      'not-required',
    )
  })

  test('counts together with purposes under the UK GDPR', () => {
    const vulnerable = people({ vulnerable: 'People who are ill' })
    const single = screened(part3, beside({ automation: 'profiling' }))
    expect(single.outcome).toBe('recommended')
    expect(single.laws).toEqual(['impact-assessment'])
    const together = screened(
      part3,
      beside({ automation: 'profiling' }),
      identifier({ kind: 'location' }),
      (r) => {
        r.identifiers.pop()
      },
    )
    expect(together.outcome).toBe('required')
    expect(together.laws).toEqual(['impact-assessment', 'assessment-law-enforcement'])
    expect(laws(together.reasons)).toEqual([
      [
        'tracking',
        [{ law: 'assessment-law-enforcement', purposes: ['security'] }],
        'assessment-law-enforcement',
      ],
      ['evaluation', [{ law: 'impact-assessment', purposes: ['visits'] }], 'high-risk-criteria'],
      [
        'systematic-monitoring',
        [{ law: 'assessment-law-enforcement', purposes: ['security'] }],
        'assessment-law-enforcement',
      ],
    ])
    expect(screened(part3, beside({}), vulnerable).laws).toEqual([
      'impact-assessment',
      'assessment-law-enforcement',
    ])
  })

  test('what is said of the service as a whole counts under both laws', () => {
    const { laws: asking, reasons } = screened(part3, beside({}), said('physical-harm'))
    expect(asking).toEqual(['impact-assessment', 'assessment-law-enforcement'])
    expect(laws(reasons)).toEqual([
      [
        'physical-harm',
        [
          { law: 'impact-assessment', purposes: ['visits'] },
          { law: 'assessment-law-enforcement', purposes: ['security'] },
        ],
        'high-risk-list',
      ],
    ])
    expect(namedIn(reasons[0] as Reason)).toMatch(/Article 35\(4\).*; Data Protection Act 2018 section 64$/)
  })

  test('what two signs show is under the law that both are under', () => {
    const { reasons } = screened(
      part3,
      beside({}),
      identifier({ kind: 'criminal-offence' }),
      said('large-scale'),
    )
    expect(laws(reasons)[0]).toEqual([
      'large-scale-sensitive',
      [{ law: 'assessment-law-enforcement', purposes: ['security'] }],
      'assessment-law-enforcement',
    ])
  })

  test('a law that nobody says applies is the UK GDPR', () => {
    expect(screened(purpose({ regime: undefined }), said('physical-harm')).laws).toEqual([
      'impact-assessment',
    ])
  })

  test('is assessed from the day of the Act, before there was a UK GDPR', () => {
    const record = structuredClone(completeRecord)
    for (const change of [part3, beside({}), said('physical-harm')]) change(record)
    expect(screening(record, '2018-05-24').outcome).toBe('not-required')
    expect(screening(record, '2018-05-25')).toMatchObject({
      outcome: 'required',
      laws: ['assessment-law-enforcement'],
    })
  })

  test('never needs less than the same purpose under the UK GDPR', () => {
    fc.assert(
      fc.property(someRecord('partly'), (record) => {
        const under = (regime: Purpose['regime']) =>
          screening({ ...record, purposes: record.purposes.map((one) => ({ ...one, regime })) }, day)
        const [ukGdpr, enforcement] = [under('uk-gdpr'), under('part-3')]
        expect(enforcement.outcome).toBe(ukGdpr.outcome)
        expect(ids(enforcement.reasons)).toEqual(ids(ukGdpr.reasons))
      }),
      { numRuns: 60 },
    )
  })
})
