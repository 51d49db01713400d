import { inBrowser, inSystem } from './defaults'
import type { CatalogueEntry, CatalogueIdentifier } from './entry'

const measured = {
  source: 'device',
  moments: ['browsing', 'using'],
  obligation: 'optional',
  party: 'first',
  setBy: 'the Google Analytics script',
  cookieCategory: 'analytics',
  pecrBasis: 'consent',
  purpose: 'analytics',
  alwaysThere: true,
} as const satisfies Partial<CatalogueIdentifier>

const cookie = {
  ...measured,
  kind: 'cookie',
  ties: ['distinctive', 'joined'],
  holdings: [inBrowser({ measure: 'exactly', period: 'P2Y', from: 'last-activity' }), inSystem],
} as const satisfies Partial<CatalogueIdentifier>

const sent = {
  ...measured,
  deviceAccess: true,
  covers: 'group',
  holdings: [inSystem],
} as const satisfies Partial<CatalogueIdentifier>

export const analytics: readonly CatalogueEntry[] = [
  {
    id: 'google-analytics-4',
    name: 'Google Analytics 4',
    group: 'analytics',
    summary: 'Cookies, and the requests by which the browser tells Google what a person does on the website.',
    source: 'https://support.google.com/analytics/answer/11397207',
    checkedOn: '2026-11-22',
    party: {
      name: 'Google',
      named: 'named',
      description: 'Provides Google Analytics.',
      places: ['US'],
      notice: 'https://policies.google.com/privacy',
    },
    system: {
      name: 'Google Analytics',
      publicName: 'Google Analytics',
      kind: 'analytics',
      description: 'Counts visits and shows how people use the website.',
      operator: 'processor',
      agreement: 'terms',
      agreementLink: 'https://business.safety.google/adsprocessorterms/',
      stages: [{ measure: 'exactly', period: 'P2M', from: 'last-activity' }],
      disposal: 'deleted',
      enforcement: 'automatic',
    },
    identifiers: [
      {
        ...cookie,
        name: '_ga',
        plainName: 'Google Analytics visitor cookie',
        description: 'Tells one visitor from another, so that visitors can be counted.',
        whyNeeded: 'Visitors cannot be counted without telling one from another.',
        covers: 'one',
      },
      {
        ...cookie,
        name: '_ga_*',
        plainName: 'Google Analytics session cookie',
        description: 'Remembers the current visit, so that pages of one visit can be counted together.',
        whyNeeded: 'One visit cannot be told from another without it.',
        covers: 'pattern',
      },
      {
        ...sent,
        kind: 'usage-event',
        plainName: 'Pages that you visit and what you do on them',
        name: 'page_view, scroll, click and other events',
        description: 'The address and title of each page, and clicks, scrolling, searches and downloads.',
        whyNeeded: 'It shows which pages people use and where they give up.',
        ties: ['joined'],
      },
      {
        ...sent,
        kind: 'log-field',
        plainName: 'Page that you came from',
        name: 'page_referrer',
        description: 'The address of the page with the link that led to the website.',
        whyNeeded: 'It shows which links bring people to the website.',
        ties: ['joined'],
      },
      {
        ...sent,
        kind: 'device-metadata',
        plainName: 'Device, browser, screen size and language',
        description: 'What the browser says of itself and of the device.',
        whyNeeded: 'It shows which devices the website must work on.',
        ties: ['distinctive', 'joined'],
      },
      {
        ...sent,
        kind: 'location',
        plainName: 'Approximate location',
        description: 'The town or region, worked out from the IP address when it reaches Google.',
        source: 'derived',
        whyNeeded: 'It shows where people use the website from.',
        ties: ['joined'],
      },
      {
        ...sent,
        kind: 'ip-address',
        plainName: 'IP address',
        description: 'Every request to Google carries it. Google Analytics 4 does not store it.',
        whyNeeded: 'A request cannot be sent without it.',
        ties: ['provider'],
        holdings: [{ in: 'system', form: 'in-transit' }],
      },
    ],
  },
]
