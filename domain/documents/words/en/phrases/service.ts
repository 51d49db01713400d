import type { Phrases } from '../../phrases'

const commitment: Phrases['commitment'] = {
  notice: {
    'never-sold': 'never sell or rent your data',
    'no-marketing': 'never share your data for marketing',
    'not-identify': 'do not use it to identify you',
    'not-kept': 'do not keep it',
    'not-collected': 'do not collect it',
    'not-shared': 'do not share it',
    'no-profiling': 'do not profile you',
    'no-cookies': 'set no cookies',
    'nothing-stored': 'store nothing on your device',
    'not-analytics': 'do not use it for statistics',
    'no-commercial-use': 'do not use it commercially',
  },
  dpia: {
    'never-sold': 'never sells or rents data',
    'no-marketing': 'never shares data for marketing',
    'not-identify': 'does not use it to identify people',
    'not-kept': 'does not keep it',
    'not-collected': 'does not collect it',
    'not-shared': 'does not share it',
    'no-profiling': 'does not profile people',
    'no-cookies': 'sets no cookies',
    'nothing-stored': 'stores nothing on people’s devices',
    'not-analytics': 'does not use it for statistics',
    'no-commercial-use': 'does not use it commercially',
  },
}

const right: Phrases['right'] = {
  notice: {
    informed: 'be told how your data is used',
    access: 'get a copy of your data',
    rectification: 'have wrong data put right',
    erasure: 'have your data deleted',
    restriction: 'have the use of your data limited in some cases',
    objection: 'object to the use of your data',
    portability: 'have data that you gave us moved to another organisation',
    withdraw: 'withdraw your consent at any time, which does not change what we did before',
    automated: 'have a person look again at a decision that a computer alone made',
  },
  dpia: {
    informed: 'information',
    access: 'access',
    rectification: 'rectification',
    erasure: 'erasure',
    restriction: 'restriction',
    objection: 'objection',
    portability: 'portability',
    withdraw: 'withdrawal of consent',
    automated: 'review of automated decisions',
  },
}

const level = { low: 'Low', medium: 'Medium', high: 'High' } as const

export const service = {
  commitment,
  right,
  phase: {
    dpia: {
      discovery: 'in discovery',
      alpha: 'in alpha',
      'private-beta': 'in private beta',
      'public-beta': 'in public beta',
      live: 'live',
      retiring: 'being retired',
    },
  },
  audience: { dpia: { public: 'for the public', staff: 'for staff', both: 'for the public and for staff' } },
  organisationKind: {
    dpia: {
      department: 'a ministerial department',
      'non-ministerial': 'a non-ministerial department',
      agency: 'an executive agency',
      'arms-length': 'an arm’s length body',
      other: 'another kind of body',
    },
  },
  likelihood: { dpia: { remote: 'Remote', possible: 'Possible', probable: 'Probable' } },
  severity: { dpia: { minimal: 'Minimal', significant: 'Significant', severe: 'Severe' } },
  level: { dpia: level },
  effect: { dpia: { eliminated: 'Eliminated', reduced: 'Reduced', accepted: 'Accepted' } },
  decision: { dpia: { accepted: 'Accepted', overruled: 'Overruled' } },
} satisfies Pick<
  Phrases,
  | 'commitment'
  | 'right'
  | 'phase'
  | 'audience'
  | 'organisationKind'
  | 'likelihood'
  | 'severity'
  | 'level'
  | 'effect'
  | 'decision'
>
