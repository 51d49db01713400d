import type { Phrases } from '../../phrases'

const basis: Phrases['basis']['notice'] = {
  consent: 'consent',
  contract: 'contract',
  'legal-obligation': 'legal obligation',
  'vital-interests': 'vital interests',
  'public-task': 'public task',
  'recognised-legitimate-interest': 'recognised legitimate interest',
  'legitimate-interests': 'legitimate interests',
}

const basisBecause: Phrases['basisBecause']['notice'] = {
  consent: (explanation) => `the consent is for ${explanation}`,
  contract: (explanation) => `the contract is for ${explanation}`,
  'legal-obligation': (explanation) => `the duty is ${explanation}`,
  'vital-interests': (explanation) => `this protects ${explanation}`,
  'public-task': (explanation) => `the task is ${explanation}`,
  'recognised-legitimate-interest': (explanation) => `the recognised interest is ${explanation}`,
  'legitimate-interests': (explanation) => `the interest is ${explanation}`,
}

/** UK GDPR Annex 1. */
const recognisedCondition: Phrases['recognisedCondition']['notice'] = {
  'public-task-request': 'a request from somebody with a public task',
  'security-and-defence': 'national security, public security or defence',
  emergency: 'dealing with an emergency',
  crime: 'detecting, investigating or preventing crime',
  safeguarding: 'safeguarding vulnerable people',
}

/** UK GDPR Article 9(2). */
const specialCategory = (people: {
  agreed: string
  madePublic: string
}): Phrases['specialCategory']['notice'] => ({
  'explicit-consent': `${people.agreed} (Article 9(2)(a))`,
  employment: 'employment, social security or social protection law needs it (Article 9(2)(b))',
  'vital-interests': 'it protects somebody’s vital interests (Article 9(2)(c))',
  'not-for-profit': 'a not-for-profit body needs it for its members (Article 9(2)(d))',
  'made-public': `${people.madePublic} (Article 9(2)(e))`,
  'legal-claims': 'it is needed for legal claims or judicial acts (Article 9(2)(f))',
  'substantial-public-interest': 'there is a substantial public interest (Article 9(2)(g))',
  'health-or-care': 'it is needed for health or social care (Article 9(2)(h))',
  'public-health': 'it is needed for public health (Article 9(2)(i))',
  archiving: 'it is needed for archiving, research or statistics (Article 9(2)(j))',
})

/** UK GDPR Article 10 and Data Protection Act 2018, section 10(5). */
const criminalOffence: Phrases['criminalOffence']['notice'] = {
  'official-authority': 'under the control of official authority (UK GDPR Article 10)',
  'schedule-1': 'under a condition of Schedule 1 to the Data Protection Act 2018',
}

export const purposes = {
  purposeKind: {
    dpia: {
      service: 'Providing the service',
      security: 'Security',
      performance: 'Performance and errors',
      analytics: 'Statistics and improvement',
      support: 'Support and feedback',
      research: 'User research',
      communication: 'Messages to people',
      records: 'Keeping records',
      'law-enforcement': 'Law enforcement',
      'legal-duty': 'A legal duty',
      other: 'Another kind of purpose',
    },
  },
  role: {
    dpia: {
      controller: 'controller',
      joint: 'joint controller',
      processor: 'processor',
      'not-decided': 'not decided yet',
    },
  },
  automation: {
    notice: {
      none: 'no decision about you is made by a computer alone, and we do not profile you',
      profiling: 'we profile you',
      automated: 'a computer alone makes decisions about you',
    },
    dpia: {
      none: 'no decision is automated, and nobody is profiled',
      profiling: 'people are profiled',
      automated: 'decisions are made by a computer alone',
    },
  },
  basis: { notice: basis, dpia: basis },
  basisBecause: { notice: basisBecause, dpia: basisBecause },
  recognisedCondition: { notice: recognisedCondition, dpia: recognisedCondition },
  specialCategory: {
    notice: specialCategory({ agreed: 'you have explicitly agreed', madePublic: 'you have made it public' }),
    dpia: specialCategory({
      agreed: 'people have explicitly agreed',
      madePublic: 'people have made it public',
    }),
  },
  criminalOffence: { notice: criminalOffence, dpia: criminalOffence },
} satisfies Pick<
  Phrases,
  | 'purposeKind'
  | 'role'
  | 'automation'
  | 'basis'
  | 'basisBecause'
  | 'recognisedCondition'
  | 'specialCategory'
  | 'criminalOffence'
>
