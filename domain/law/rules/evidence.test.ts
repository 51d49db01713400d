import type { RecordedObservation, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { evidenceRules } from './evidence'

/** Evidence in which this was observed, beside what a complete record has. */
const observed =
  (...seen: Partial<RecordedObservation>[]) =>
  (record: ServiceRecord) => {
    record.evidence = [{ id: 'scan', format: 'scan', collectedOn: '2026-11-01', addedOn: '2026-11-02' }]
    record.observations = seen.map((one, index) => ({
      id: `seen-${index + 1}`,
      evidence: 'scan',
      kind: 'cookie',
      name: 'analytics',
      ...one,
    }))
  }

/** The cookie of the record, which rests on consent and is kept for a year. */
const recorded = (record: ServiceRecord) => {
  record.identifiers.push({
    id: 'analytics',
    kind: 'cookie',
    plainName: 'Analytics cookie',
    name: 'analytics',
    pecrBasis: 'consent',
    domain: 'example.gov.uk',
    party: 'first',
  })
  record.systems.push({ id: 'a-browser', name: 'A browser', publicName: 'your browser', kind: 'browser' })
  record.holdings.push({
    id: 'analytics-in-browser',
    identifier: 'analytics',
    system: 'a-browser',
    stages: [{ measure: 'exactly', period: 'P1Y', from: 'collected' }],
  })
}
const both =
  (...changes: ((record: ServiceRecord) => unknown)[]) =>
  (record: ServiceRecord) => {
    for (const change of changes) change(record)
  }

describeRules(evidenceRules, {
  'set-before-choice': {
    breaks: { 'a cookie before any choice': both(recorded, observed({ phases: ['before-choice'] })) },
    meets: {
      'a cookie after the choice': both(recorded, observed({ phases: ['after-accept'] })),
      'one of which nobody knows when': both(recorded, observed({})),
      'one of somebody else': both(
        recorded,
        observed({ phases: ['before-choice'], decision: 'not-ours', reason: 'Our proxy' }),
      ),
    },
    dodges: {
      'the same after the choice too': both(
        recorded,
        observed({ phases: ['before-choice', 'after-accept'] }),
      ),
    },
    facts: ['identifier/analytics/pecrBasis', 'observation/seen-1'],
  },
  'observed-not-recorded': {
    breaks: { 'a cookie that is not recorded': observed({ name: 'unknown' }) },
    meets: {
      'one that is recorded': both(recorded, observed({})),
      'one that is somebody else’s': observed({ name: 'unknown', decision: 'not-ours', reason: 'Our proxy' }),
      'one that is about to go': observed({ name: 'x', decision: 'expected-to-go', goesOn: '2099-01-01' }),
    },
    dodges: {
      'an identifier of the same name that is no cookie': both(observed({ name: 'unknown' }), (record) =>
        record.identifiers.push({ id: 'unknown', kind: 'log-field', plainName: 'Unknown', name: 'unknown' }),
      ),
    },
    facts: ['observation', 'observation/seen-1'],
  },
  'still-there': {
    breaks: { 'a day that has passed': observed({ decision: 'expected-to-go', goesOn: '2019-01-31' }) },
    meets: { 'a day that has not': observed({ decision: 'expected-to-go', goesOn: '2026-11-22' }) },
    dodges: {
      'a reason without a new day': observed({
        decision: 'expected-to-go',
        goesOn: '2019-01-31',
        reason: 'It will go soon.',
      }),
    },
    facts: ['observation/seen-1/goesOn'],
  },
  'observed-otherwise': {
    breaks: {
      'a longer lifetime': both(recorded, observed({ ends: 'after', lasts: 'P2Y' })),
      'a much shorter one': both(recorded, observed({ ends: 'after', lasts: 'P30D' })),
      'another party': both(recorded, observed({ party: 'third' })),
      'another domain': both(recorded, observed({ host: 'tracker.example' })),
    },
    meets: {
      'the 400 days for which browsers keep a cookie of 2 years': both(
        recorded,
        (record: ServiceRecord) => {
          const stage = record.holdings.at(-1)?.stages?.[0]
          if (stage) stage.period = 'P2Y'
        },
        observed({ ends: 'after', lasts: 'P400D' }),
      ),
      'the same lifetime in other units': both(recorded, observed({ ends: 'after', lasts: 'P365D' })),
      'a host of the same domain': both(recorded, observed({ host: 'www.example.gov.uk' })),
      'a shorter one of what is kept for a year at most': both(
        recorded,
        (record: ServiceRecord) => {
          const stage = record.holdings.at(-1)?.stages?.[0]
          if (stage) stage.measure = 'up-to'
        },
        observed({ ends: 'session' }),
      ),
    },
    dodges: {
      'at most a shorter time': both(
        recorded,
        (record: ServiceRecord) => {
          Object.assign(record.holdings.at(-1)?.stages?.[0] as object, { measure: 'up-to', period: 'P1D' })
        },
        observed({ ends: 'after', lasts: 'P2Y' }),
      ),
    },
    facts: ['holding/analytics-in-browser/stages', 'observation/seen-1'],
  },
  'evidence-old': {
    breaks: {
      'evidence of years ago': (record) => {
        record.evidence = [{ id: 'scan', format: 'scan', addedOn: '2019-01-01' }]
      },
    },
    meets: {
      'evidence of a year ago': (record) => {
        record.evidence = [{ id: 'scan', format: 'scan', addedOn: '2025-11-22' }]
      },
    },
    dodges: {
      'a file that was added lately and collected long ago': (record) => {
        record.evidence = [{ id: 'scan', format: 'scan', collectedOn: '2019-01-01', addedOn: '2026-11-01' }]
      },
    },
    facts: ['evidence'],
  },
})
