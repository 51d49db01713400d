import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { findings } from '../findings'
import { describeRules } from '../rule-cases'
import { dpiaRules } from './dpia'

const highRisk = (r: ServiceRecord) => {
  r.service.highRisk = ['physical-harm']
}
const lawEnforcement = (r: ServiceRecord) => [
  highRisk(r),
  Object.assign(r.purposes[0] as object, { regime: 'part-3' }),
]
/** A purpose under the UK GDPR beside law enforcement. */
const visits = (r: ServiceRecord) =>
  r.purposes.push({ id: 'visits', name: 'book visits', role: 'controller', regime: 'uk-gdpr' })
const phase = (answer: ServiceRecord['service']['phase']) => (r: ServiceRecord) =>
  Object.assign(r.service, { phase: answer })
const signed = (date: string) => (r: ServiceRecord) => {
  r.signOffs = ['measures-approved', 'residual-risks-approved', 'dpo-advice'].map((item) => ({
    id: item,
    item,
    name: 'A. Person',
    position: 'Director',
    date,
  }))
}
const risks =
  (...about: (string[] | undefined)[]) =>
  (r: ServiceRecord) => {
    r.risks = about.map((identifiers, index) => ({
      id: `risk-${index + 1}`,
      source: 'Somebody reads the log.',
      ...(identifiers && { identifiers }),
    }))
  }
const name = (r: ServiceRecord) =>
  r.identifiers.push({ id: 'name', kind: 'name', plainName: 'Name', people: ['visitors'] })

describeRules(dpiaRules, {
  'in-use-without-dpia': {
    breaks: {
      'a question without an answer': (r) => [highRisk(r), r.dpiaAnswers.pop()],
      'no risks': (r) => [highRisk(r), risks()(r)],
      'a private beta, which has real people too': (r) => [
        highRisk(r),
        risks()(r),
        Object.assign(r.service, { phase: 'private-beta' }),
      ],
    },
    meets: {
      'an assessment that is finished, and waits to be signed': highRisk,
      'a service that is not used yet': (r) => [
        highRisk(r),
        risks()(r),
        Object.assign(r.service, { phase: 'alpha' }),
      ],
      'a sign of risk that only recommends it': (r) => {
        r.service.highRisk = ['large-scale']
        risks()(r)
      },
    },
    dodges: {
      'a phase that nobody says': (r) => [highRisk(r), risks()(r), phase(undefined)(r)],
      'law enforcement beside it': (r) => [lawEnforcement(r), visits(r), risks()(r)],
      'none of the signs beside one': (r) => [
        Object.assign(r.service, { highRisk: ['none', 'physical-harm'] }),
        risks()(r),
      ],
    },
    facts: ['dpiaAnswer', 'service/phase', 'service/highRisk'],
  },
  'dpia-not-signed-off': {
    breaks: {
      'a high risk that nobody has signed off': highRisk,
      'a signature on a later day': (r) => [highRisk(r), signed('2030-01-01')(r)],
    },
    meets: {
      'an assessment that is signed off': (r) => [highRisk(r), signed('2020-01-01')(r)],
      'a service that is not used yet': (r) => [highRisk(r), Object.assign(r.service, { phase: 'alpha' })],
    },
    dodges: {
      'a phase that nobody says': (r) => [highRisk(r), phase(undefined)(r)],
      'two signatures of three': (r) => [highRisk(r), signed('2020-01-01')(r), r.signOffs.pop()],
    },
    facts: ['signOff', 'service/phase', 'service/highRisk'],
  },
  'law-enforcement-without-dpia': {
    breaks: { 'law enforcement without risks': (r) => [lawEnforcement(r), risks()(r)] },
    meets: {
      'an assessment that is finished': lawEnforcement,
      'law enforcement that is not done yet': (r) => [lawEnforcement(r), risks()(r), phase('alpha')(r)],
      'a service that Article 35 asks too, which is said there': (r) => [
        lawEnforcement(r),
        visits(r),
        risks()(r),
      ],
    },
    dodges: { 'a phase that nobody says': (r) => [lawEnforcement(r), risks()(r), phase(undefined)(r)] },
    facts: ['risk', 'service/phase', 'service/highRisk'],
  },
  'law-enforcement-dpia-not-signed-off': {
    breaks: { 'law enforcement that nobody has signed off': lawEnforcement },
    meets: { 'an assessment that is signed off': (r) => [lawEnforcement(r), signed('2018-05-25')(r)] },
    dodges: {
      'a phase that nobody says': (r) => [lawEnforcement(r), phase(undefined)(r)],
      'two signatures of three': (r) => [lawEnforcement(r), signed('2018-05-25')(r), r.signOffs.pop()],
    },
    facts: ['signOff', 'service/phase', 'service/highRisk'],
  },
  'identifier-outside-dpia': {
    breaks: { 'risks of which none is about an identifier': (r) => [name(r), risks(['ip'], ['ip'])(r)] },
    meets: {
      'a risk about each identifier': (r) => [name(r), risks(['ip'], ['name'])(r)],
      'a risk about all of them': (r) => [name(r), risks(['ip'], undefined)(r)],
      'no risks yet, which is a gap': (r) => [name(r), risks()(r)],
    },
    dodges: {
      'an identifier in the words of a risk': (r) => [
        name(r),
        risks(['ip'])(r),
        Object.assign(r.risks[0] as object, { source: 'Somebody reads the name.' }),
      ],
    },
    facts: ['risk/risk-1/identifiers', 'identifier/name/plainName'],
  },
})

test.each<[string, string, ((r: ServiceRecord) => unknown)[]]>([
  ['law enforcement', 'section 64 of the Data Protection Act 2018', [lawEnforcement]],
  [
    'law enforcement and more',
    'UK GDPR Article 35 and section 64 of the Data Protection Act 2018',
    [lawEnforcement, visits],
  ],
  ['no law enforcement', 'UK GDPR Article 35', [highRisk]],
])('what is found of a service with %s names %s', (_, laws, changes) => {
  const record = structuredClone(completeRecord)
  for (const change of [...changes, risks()]) change(record)
  expect(
    findings(record, '2026-11-22').flatMap(({ rule, text }) => (/without-dpia$/.test(rule) ? text : [])),
  ).toEqual([`A DPIA is required by ${laws}, so record the risks. What calls for it: risk of physical harm`])
})
