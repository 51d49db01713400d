import { inBrowser, inSystem } from './defaults'
import type { CatalogueEntry, CatalogueIdentifier } from './entry'
import { added, captured } from './request-fields'

const seen = (field: Parameters<typeof captured>[0]) => captured(field, 'performance')

const scriptCookie = {
  kind: 'cookie',
  source: 'device',
  moments: ['browsing', 'using'],
  obligation: 'optional',
  party: 'first',
  setBy: 'the Application Insights script',
  covers: 'one',
  cookieCategory: 'analytics',
  pecrBasis: 'consent',
  purpose: 'performance',
  ties: ['distinctive', 'joined'],
  alwaysThere: false,
} as const satisfies Partial<CatalogueIdentifier>

const page = seen({
  kind: 'log-field',
  plainName: 'Address of the page that was asked for',
  name: 'url',
  description: 'With everything after a question mark: answers and references can end up there.',
  whyNeeded: 'It shows which pages are slow or fail.',
  ties: ['joined', 'given'],
})
const signedIn = added(
  seen({
    kind: 'username',
    plainName: 'Account of the person',
    name: 'user.id',
    description: 'The account by which the person is signed in.',
    whyNeeded: 'It shows how many people a fault affects, and lets us help the one who asks.',
    ties: ['account'],
  }),
)

export const monitoring: readonly CatalogueEntry[] = [
  {
    id: 'azure-application-insights',
    name: 'Azure Application Insights',
    group: 'monitoring',
    summary: 'Requests, errors and timings of an application and, with its script, of pages in the browser.',
    source: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/ip-collection',
    checkedOn: '2026-11-22',
    party: {
      name: 'Microsoft',
      named: 'named',
      description: 'Provides Azure Application Insights.',
      notice: 'https://privacy.microsoft.com/privacystatement',
    },
    system: {
      name: 'Azure Application Insights',
      publicName: 'our performance monitoring tool',
      kind: 'error-tracker',
      description: 'Shows what is slow and what fails.',
      operator: 'processor',
      agreement: 'contract',
      stages: [{ measure: 'exactly', period: 'P90D', from: 'collected' }],
      disposal: 'deleted',
      enforcement: 'automatic',
    },
    identifiers: [
      {
        ...seen({
          kind: 'ip-address',
          plainName: 'IP address',
          name: 'client_IP',
          description: 'Used to work out the approximate place, and not kept.',
          whyNeeded: 'It shows where slow requests come from.',
          ties: ['provider'],
        }),
        holdings: [{ in: 'system', form: 'in-transit' }],
      },
      {
        ...seen({
          kind: 'location',
          plainName: 'Approximate location',
          name: 'client_City, client_CountryOrRegion',
          description: 'The town and country, worked out from the IP address.',
          whyNeeded: 'It shows whether a fault depends on the place.',
          ties: ['joined'],
        }),
        source: 'derived',
      },
      seen({
        kind: 'device-metadata',
        plainName: 'Browser and device type',
        name: 'client_Browser, client_OS, client_Type',
        description: 'What the browser says that it is.',
        whyNeeded: 'Some faults show only in some browsers.',
        ties: ['distinctive', 'joined'],
      }),
      page,
      seen({
        kind: 'log-field',
        plainName: 'Operation ID',
        name: 'operation_Id',
        description: 'A random number that finds the same request in other systems.',
        whyNeeded: 'A fault cannot be followed through several systems without it.',
        ties: ['joined'],
        sensitiveAlone: false,
      }),
      signedIn,
      {
        ...scriptCookie,
        name: 'ai_user',
        plainName: 'Application Insights visitor cookie',
        description: 'Tells one visitor from another.',
        whyNeeded: 'It shows how many people a fault affects.',
        holdings: [inBrowser({ measure: 'exactly', period: 'P1Y', from: 'collected' }), inSystem],
      },
      {
        ...scriptCookie,
        name: 'ai_session',
        plainName: 'Application Insights session cookie',
        description: 'Tells one visit from another.',
        whyNeeded: 'It shows what happened in a visit before a fault.',
        holdings: [inBrowser({ measure: 'exactly', period: 'PT30M', from: 'last-activity' }), inSystem],
      },
    ],
  },
  {
    id: 'sentry',
    name: 'Sentry',
    group: 'monitoring',
    summary: 'Errors of an application and, with its script, of pages in the browser.',
    source: 'https://docs.sentry.io/platforms/javascript/data-management/data-collected/',
    checkedOn: '2026-11-22',
    party: {
      name: 'Sentry',
      named: 'named',
      description: 'Provides the tool that shows us errors.',
      places: ['US'],
      notice: 'https://sentry.io/privacy/',
    },
    system: {
      name: 'Sentry',
      publicName: 'our error tracking tool',
      kind: 'error-tracker',
      description: 'Shows errors and what led to them.',
      operator: 'processor',
      agreement: 'terms',
      stages: [{ measure: 'exactly', period: 'P90D', from: 'collected' }],
      disposal: 'deleted',
      enforcement: 'automatic',
    },
    identifiers: [
      seen({
        kind: 'usage-event',
        plainName: 'Details of errors and what led to them',
        name: 'exception, breadcrumbs',
        description: 'The error, the line of code, and the clicks and requests before it.',
        whyNeeded: 'An error cannot be mended without knowing how it came about.',
        ties: ['joined', 'given'],
      }),
      page,
      seen({
        kind: 'device-metadata',
        plainName: 'Browser and device type',
        name: 'user_agent',
        description: 'What the browser says that it is, with its version and operating system.',
        whyNeeded: 'Some faults show only in some browsers.',
        ties: ['distinctive', 'joined'],
      }),
      added(
        seen({
          kind: 'ip-address',
          plainName: 'IP address',
          name: 'user.ip_address',
          description: 'The network address that the request comes from.',
          whyNeeded: 'It shows whether errors come from an attack.',
          ties: ['provider', 'joined'],
        }),
      ),
      signedIn,
    ],
  },
]
