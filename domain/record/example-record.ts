import type { ServiceRecord } from './record'
import { personPrompts } from './vocabulary/dpia-prompts'

const access = [
  {
    kind: 'role',
    who: 'Operations engineer',
    group: 'operations',
    may: ['raw'],
    why: 'To mend errors',
    logged: 'yes',
  },
] as const

/** The smallest record that lacks nothing: one identifier, kept in one log. For tests. */
export const completeRecord = {
  schemaVersion: 2,
  organisation: {
    id: 'ministry',
    name: 'Ministry of Examples',
    kind: 'department',
    registration: 'Z0000000',
  },
  service: {
    slug: 'book-a-visit',
    name: 'Book a visit',
    summary: 'Books visits.',
    addresses: ['https://book-a-visit.service.gov.uk/'],
    phase: 'live',
    audience: 'public',
    businessFunction: 'Visits',
    owner: 'Head of visits',
    informationAssetOwner: 'Director of operations',
    nextReview: '2027-01-31',
    highRisk: ['none'],
  },
  people: [
    {
      id: 'visitors',
      name: 'people who visit',
      relationship: ['user'],
      relationshipDetail: 'They ask us for a visit.',
      children: 'no',
      approximateNumber: 'about 5,000 a year',
      where: ['GB'],
      coveredBy: 'this',
    },
  ],
  parties: [],
  systems: [
    {
      id: 'log',
      name: 'nginx access log',
      publicName: 'our web server logs',
      kind: 'web-server-log',
      operator: 'own-team',
      places: ['GB'],
      securityFile: 'Reached through a bastion only.',
      encryption: ['in-transit', 'at-rest'],
      informationAssetOwner: 'Chief information security officer',
    },
  ],
  purposes: [
    {
      id: 'security',
      name: 'keep the service secure',
      category: 'security',
      role: 'controller',
      regime: 'uk-gdpr',
      bases: [{ basis: 'public-task', source: 'section 47 of the Prison Act 1952' }],
      automation: 'none',
    },
  ],
  categories: [],
  identifiers: [
    {
      id: 'ip',
      kind: 'ip-address',
      plainName: 'IP address',
      people: ['visitors'],
      sources: ['device'],
      moments: ['browsing', 'using'],
      obligation: 'automatic',
      whyNeeded: 'An attack is traced by it.',
      purposes: ['security'],
      ties: ['provider'],
    },
  ],
  categoryHoldings: [],
  holdings: [
    {
      id: 'ip-in-log',
      identifier: 'ip',
      system: 'log',
      form: 'raw',
      stages: [{ measure: 'exactly', period: 'P90D', from: 'collected' }],
      retentionReason: 'Attacks are found within 90 days.',
      disposal: 'deleted',
      enforcement: 'automatic',
      access: [...access],
    },
  ],
  sharings: [],
  choices: [],
  statements: [],
  contacts: [
    { id: 'dpo', topic: 'dpo', name: 'Data Protection Officer', checkedOn: '2026-06-01' },
    {
      id: 'complaints',
      topic: 'complaints',
      name: 'Privacy team',
      email: 'privacy@examples.gov.uk',
      checkedOn: '2026-06-01',
    },
    { id: 'regulator', topic: 'regulator', name: 'The regulator', checkedOn: '2026-06-01' },
  ],
  dpiaAnswers: personPrompts.map((prompt) => ({ id: `answer-${prompt}`, prompt, words: 'Our answer.' })),
  risks: [
    {
      id: 'risk',
      source: 'Somebody reads the log.',
      likelihood: 'remote',
      severity: 'minimal',
      overall: 'low',
    },
  ],
  signOffs: [],
  exceptions: [],
  evidence: [],
  observations: [],
} as unknown as ServiceRecord
