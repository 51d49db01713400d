import { describe, expect, test } from 'vitest'
import type { ServiceRecord } from '@/domain/record/record'
import { dpiaSteps } from '@/domain/record/vocabulary/dpia-prompts'
import {
  exampleCookie,
  exampleHolding,
  exampleIdentifier,
  exampleRecord,
  exampleSystem,
} from '../example-record'
import { textOf } from '../reading-documents'
import { dpiaCoverage, dpiaCoverageCounts } from './coverage'
import { composeDpia } from './dpia'

const dpia = (things: Partial<ServiceRecord>) => textOf(composeDpia(exampleRecord(things), '2026-11-22'))

test('every prompt of the template is there, of an empty record too', () => {
  const text = dpia({})
  for (const { number, title, prompts } of dpiaSteps) {
    expect(text).toContain(`Step ${number}: ${title}`)
    for (const words of Object.values(prompts)) expect(text).toContain(words)
  }
})

test('every identifier is in scope, with the reason of those that are not personal data', () => {
  const text = dpia({
    identifiers: [
      exampleIdentifier('IP address'),
      exampleIdentifier('Error code', {
        personalData: false,
        notPersonalReason: 'It is the same for everyone',
      }),
    ],
  })
  expect(text).toContain('IP address')
  expect(text).toContain('No. Reason: It is the same for everyone')
})

test('the need for it is what screening finds, with where it is named', () => {
  const text = dpia({
    service: { slug: 'apply', name: 'Apply', highRisk: ['physical-harm'] },
    identifiers: [exampleIdentifier('Diagnosis', { kind: 'special-category' })],
  })
  expect(text).toContain('Screening of the record says that an assessment is required.')
  expect(text).toMatch(/Risk of physical harm \(ICO list under UK GDPR Article 35\(4\)/)
  expect(text).toMatch(/Sensitive or highly personal data \(.*WP248.*Diagnosis\./)
})

test('the need for it names each law that asks, and where law enforcement alone shows a sign', () => {
  const service = { slug: 'apply', name: 'Apply', highRisk: ['physical-harm'] } as const
  const purposes = [
    { id: 'visits', name: 'book visits', role: 'controller', regime: 'uk-gdpr' },
    { id: 'supervise', name: 'supervise', role: 'controller', regime: 'part-3', automation: 'profiling' },
  ] as const
  const needed = (...of: (typeof purposes)[number][]) =>
    dpia({ service: { ...service, highRisk: [...service.highRisk] }, purposes: of })
  const both = needed(...purposes)
  expect(both).toContain('The laws are UK GDPR Article 35 and section 64 of the Data Protection Act 2018.')
  expect(both).toMatch(/Risk of physical harm \(ICO list .+; Data Protection Act 2018 section 64\)/)
  expect(both).toMatch(/Evaluation or scoring \(Data Protection Act 2018 section 64\)/)
  expect(needed(purposes[0])).toContain('The law is UK GDPR Article 35.')
  expect(needed(purposes[1])).toContain('The law is section 64 of the Data Protection Act 2018.')
})

test('the basis of an item on a device is where the law of the day has it', () => {
  const record = exampleRecord({
    identifiers: [exampleCookie('session', { pecrBasis: 'strictly-necessary' })],
  })
  expect(textOf(composeDpia(record, '2026-02-05'))).toContain('for the service asked for (Schedule A1)')
  expect(textOf(composeDpia(record, '2026-02-04'))).toContain(
    'for the service asked for (regulation 6(4)(b))',
  )
})

test('the file has what the notice leaves out: exact access, form, agreement and security', () => {
  const text = dpia({
    parties: [{ id: 'host', name: 'Hosting Ltd' }],
    systems: [
      exampleSystem('logs', {
        operator: 'processor',
        party: 'host',
        agreement: 'contract',
        agreementReference: 'C-123',
        securityFile: 'keys are rotated',
        access: [{ kind: 'team', who: 'Team Alpha', approvedBy: 'the head of security' }],
      }),
    ],
    identifiers: [exampleIdentifier('email')],
    holdings: [
      exampleHolding('email', 'logs', {
        form: 'truncated',
        formDetail: 'the domain is cut',
        notes: 'see ticket 9',
      }),
    ],
  })
  for (const words of [
    'C-123',
    'keys are rotated',
    'Team Alpha',
    'the head of security',
    'Shortened',
    'the domain is cut',
    'see ticket 9',
  ])
    expect(text).toContain(words)
})

test('the team’s own answer stands beside what the record says', () => {
  const text = dpia({ dpiaAnswers: [{ id: 'a', prompt: 'context-novel', words: 'It is not.' }] })
  expect(text).toContain(
    'Whether it is novel in any way\nNeeds a person: answered\nAnswer of the team: It is not.',
  )
})

test('risks, measures and signatures fill their tables', () => {
  const text = dpia({
    risks: [
      {
        id: 'r',
        source: 'A lost laptop',
        likelihood: 'possible',
        severity: 'severe',
        overall: 'high',
        measures: [
          {
            option: 'Encrypt disks',
            effect: 'reduced',
            residual: 'low',
            approved: 'yes',
            owner: 'Service owner',
          },
        ],
      },
    ],
    signOffs: [
      { id: 's', item: 'dpo-advice', name: 'A Person', position: 'DPO', date: '2026-11-01' },
      {
        ...{ id: 'o', item: 'dpo-advice-accepted', decision: 'overruled', name: 'B Person' },
        comment: 'The court needs it.',
      },
    ],
  })
  expect(text).toContain('A lost laptop | Possible | Severe | High')
  expect(text).toContain(
    'A lost laptop | Encrypt disks | Reduced | Low | Yes | Who is responsible: Service owner',
  )
  expect(text).toContain('A Person | DPO | 1 November 2026')
  expect(text).toMatch(/B Person .*\| Overruled\. The court needs it\./)
})

describe('coverage', () => {
  const all = dpiaSteps.flatMap(({ prompts }) => Object.keys(prompts))

  test('says of every prompt how much the record gives', () => {
    expect(Object.keys(dpiaCoverage(exampleRecord()))).toEqual(all)
  })

  test('a prompt needs a person until the record has something to say', () => {
    expect(dpiaCoverage(exampleRecord())['nature-source']).toBe('person')
    const described = exampleRecord({ identifiers: [exampleIdentifier('email')] })
    expect(dpiaCoverage(described)['nature-source']).toBe('record')
  })

  test('the counts add up to the number of prompts', () => {
    const { record, partly, person } = dpiaCoverageCounts(
      exampleRecord({ identifiers: [exampleIdentifier('email')] }),
    )
    expect(record + partly + person).toBe(all.length)
  })
})
