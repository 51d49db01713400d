import type { Phrases } from '../../phrases'

/** PECR regulation 6 and Schedule A1, in plain words. */
const pecrBasis: Phrases['pecrBasis'] = {
  cookies: {
    consent: {
      heading: 'only after you accept',
      sentence: (what) => `we use ${what} only if you accept them`,
    },
    transmission: {
      heading: 'whatever you choose',
      sentence: (what) => `we do not ask you first, because ${what} only carry a message over a network`,
    },
    'strictly-necessary': {
      heading: 'whatever you choose',
      sentence: (what) =>
        `we do not ask you first, because ${what} are strictly necessary for the service that you ask for`,
    },
    'statistical-purposes': {
      heading: 'unless you say no',
      sentence: (what) =>
        `we do not ask you first, because ${what} only make statistics that help us improve the service`,
    },
    appearance: {
      heading: 'unless you say no',
      sentence: (what) =>
        `we do not ask you first, because ${what} only make the service look or work as you prefer`,
    },
    emergency: {
      heading: 'whatever you choose',
      sentence: (what) =>
        `we do not ask you first, because ${what} are only used to find somebody in an emergency`,
    },
    none: {
      heading: 'without a legal basis yet',
      sentence: (what) => `we have not found a legal basis for ${what} yet`,
    },
  },
  dpia: {
    consent: 'Consent',
    transmission: 'Carrying a communication',
    'strictly-necessary': 'Strictly necessary',
    'statistical-purposes': 'Statistics to improve the service',
    appearance: 'Appearance and working of the service',
    emergency: 'Emergency assistance',
    none: 'No basis found yet',
  },
}

const cookieCategory: Phrases['cookieCategory'] = {
  cookies: {
    essential: 'essential cookies',
    functional: 'functional cookies',
    analytics: 'analytics cookies',
    performance: 'performance cookies',
    survey: 'survey cookies',
    security: 'security cookies',
    marketing: 'marketing cookies',
    other: 'other cookies',
  },
  dpia: {
    essential: 'Essential',
    functional: 'Functional',
    analytics: 'Analytics',
    performance: 'Performance',
    survey: 'Survey',
    security: 'Security',
    marketing: 'Marketing',
    other: 'Other',
  },
}

const covers: Phrases['covers'] = {
  cookies: {
    one: undefined,
    pattern: 'the part in angle brackets stands for an ID that can vary',
    group: undefined,
  },
  dpia: {
    one: 'One item',
    pattern: 'All names of this pattern',
    group: 'Group that cannot be listed',
  },
}

const domain: Phrases['domain'] = {
  cookies: {
    first: 'they all belong to the domain of this service',
    third: 'they all belong to domains of other organisations',
  },
  dpia: {
    first: 'every item belongs to the domain of the service',
    third: 'every item belongs to a domain of another organisation',
  },
}

const deviceAccess: Phrases['deviceAccess'] = {
  dpia: { stored: 'Stored on the device', read: 'Read on the device and sent', none: 'Not on the device' },
}

export const devices = { pecrBasis, cookieCategory, covers, domain, deviceAccess }
