import {
  browserKeeps,
  browserKeepsSinceLast,
  checkedOn,
  forUnknownTime,
  throughSystem,
  untilBrowserCloses,
  untilCleared,
  untilTabCloses,
} from '../defaults'
import { measuring, setBy, sometimes, stored } from '../device-items'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { amazon, microsoft, provider } from '../parties'
import { added, captured } from '../request-fields'
import { recordedVisit } from '../sent-by-script'
import { visit, visitor } from '../usual-cookies'

type System = NonNullable<CatalogueEntry['system']>
type Product = Omit<CatalogueEntry, 'subject' | 'system'> & { system?: Partial<System> }

const monitor = (entry: Product): CatalogueEntry => ({
  ...entry,
  subject: 'monitoring',
  words: ['APM', 'RUM', 'error tracking', ...(entry.words ?? [])],
  system: {
    name: entry.name,
    publicName: 'our performance monitoring tool',
    kind: 'error-tracker',
    description: 'Shows what is slow and what fails.',
    operator: 'processor',
    agreement: 'contract',
    ...entry.system,
  },
})

const seen = (field: Parameters<typeof captured>[0]) => captured(field, 'performance')
const forSpeed = (...items: readonly CatalogueIdentifier[]): CatalogueIdentifier[] =>
  items.map((item) => ({ ...item, purpose: 'performance' }))

const page = (name: string) =>
  seen({
    kind: 'log-field',
    plainName: 'Address of the page that was asked for',
    name,
    description: 'With everything after a question mark: answers and references can end up there.',
    whyNeeded: 'It shows which pages are slow or fail.',
    ties: ['joined', 'given'],
  })
const errors = (name: string) =>
  seen({
    kind: 'usage-event',
    plainName: 'Details of errors and what led to them',
    name,
    description: 'The error, the line of code, and the clicks and requests before it.',
    whyNeeded: 'An error cannot be mended without knowing how it came about.',
    ties: ['joined', 'given'],
  })
const browser = (name: string) =>
  seen({
    kind: 'device-metadata',
    plainName: 'Browser and device type',
    name,
    description: 'What the browser says that it is, with its version and operating system.',
    whyNeeded: 'Some faults show only in some browsers.',
    ties: ['distinctive', 'joined'],
  })
const requestNumber = (name: string) =>
  seen({
    kind: 'log-field',
    plainName: 'Request ID',
    name,
    description: 'A random number that finds the same request in other systems.',
    whyNeeded: 'A fault cannot be followed through several systems without it.',
    ties: ['joined'],
    sensitiveAlone: false,
  })
const signedIn = (name: string) =>
  added(
    seen({
      kind: 'username',
      plainName: 'Account of the person',
      name,
      description: 'The account by which the person is signed in, if the service passes it on.',
      whyNeeded: 'It shows how many people a fault affects, and lets us help the one who asks.',
      ties: ['account'],
    }),
  )
const address = (name: string, kept = throughSystem) => ({
  ...seen({
    kind: 'ip-address',
    plainName: 'IP address',
    name,
    description: 'The network address that the request comes from.',
    whyNeeded: 'It shows where slow requests come from.',
    ties: ['provider', 'joined'],
  }),
  holdings: [kept],
})
const place = (name: string): CatalogueIdentifier => ({
  ...seen({
    kind: 'location',
    plainName: 'Approximate location',
    name,
    description: 'The town and country, worked out from the IP address.',
    whyNeeded: 'It shows whether a fault depends on the place.',
    ties: ['joined'],
  }),
  sources: ['derived'],
})
const sql = (name: string) =>
  added(
    seen({
      kind: 'log-field',
      plainName: 'Queries to the database',
      name,
      description: 'What the application asked of its database. Values are usually hidden.',
      whyNeeded: 'It shows which queries are slow.',
      ties: ['joined'],
    }),
  )
const ninetyDays = {
  stages: [{ measure: 'exactly', period: 'P90D', from: 'collected' }],
  disposal: 'deleted',
  enforcement: 'automatic',
} satisfies Partial<System>

/** What shows faults and slowness, on the server and in the browser. */
export const monitoring: readonly CatalogueEntry[] = [
  monitor({
    id: 'azure-application-insights',
    name: 'Azure Application Insights',
    summary: 'Requests, errors and timings of an application and, with its script, of pages in the browser.',
    words: ['Azure Monitor', 'App Insights'],
    source: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/ip-collection',
    checkedOn,
    party: microsoft,
    system: ninetyDays,
    identifiers: [
      address('client_IP'),
      place('client_City, client_StateOrProvince, client_CountryOrRegion'),
      browser('client_Browser, client_OS, client_Type'),
      page('url'),
      requestNumber('operation_Id, operation_ParentId'),
      errors('exceptions, traces, dependencies'),
      answer('resultCode, success, duration'),
      signedIn('user_AuthenticatedId, user_AccountId'),
      ...sometimes(
        ...forSpeed(
          ...setBy(
            'the Application Insights script',
            visitor('ai_user', browserKeeps('P1Y')),
            visit('ai_session', browserKeepsSinceLast('PT30M')),
          ),
        ),
      ),
    ],
  }),
  monitor({
    id: 'sentry',
    name: 'Sentry',
    summary: 'Errors of an application and, with its script, of pages in the browser.',
    note: 'How long Sentry keeps events depends on your plan. Find out what it is for yours.',
    source: 'https://docs.sentry.io/platforms/javascript/data-management/data-collected/',
    checkedOn,
    party: provider('Sentry', 'https://sentry.io/privacy/', 'Provides the tool that shows us errors.', [
      'US',
    ]),
    system: {
      publicName: 'our error tracking tool',
      description: 'Shows errors and what led to them.',
      agreement: 'terms',
    },
    identifiers: [
      errors('exception, breadcrumbs'),
      page('request.url, request.query_string'),
      browser('request.headers, contexts.os'),
      added(address('user.ip_address', { in: 'system', form: 'raw' })),
      signedIn('user.id, user.email, user.username'),
      ...sometimes(
        ...forSpeed(
          ...setBy(
            'the Sentry script',
            stored('session-storage', visit('sentryReplaySession', untilTabCloses)),
          ),
          recordedVisit('the Sentry script'),
        ),
      ),
    ],
  }),
  monitor({
    id: 'dynatrace',
    name: 'Dynatrace',
    summary: 'Requests, errors and timings of an application and of pages in the browser.',
    words: ['OneAgent', 'ruxitagent'],
    note: 'IP addresses can be masked. Check how your environment is set.',
    source: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/cookies',
    party: provider(
      'Dynatrace',
      'https://www.dynatrace.com/company/trust-center/privacy/',
      'Provides Dynatrace.',
      ['US', 'AT'],
    ),
    identifiers: [
      ...forSpeed(
        ...setBy(
          'Dynatrace',
          visit('dtCookie*', untilBrowserCloses),
          visit('dtPC*', untilBrowserCloses),
          measuring(
            {
              name: 'dtSa*',
              plainName: 'Last action',
              description: 'Remembers what you last clicked, for when the next page loads.',
              whyNeeded: 'It joins a click with the page that it opens.',
            },
            untilBrowserCloses,
          ),
          visitor('rxVisitor*', forUnknownTime),
          visit('rxvt*', untilBrowserCloses),
        ),
        ...sometimes(
          ...setBy(
            'Dynatrace',
            visit('dtDisabled', untilBrowserCloses, {
              plainName: 'Monitoring is off',
              description: 'Remembers that this visit is not monitored.',
            }),
          ),
        ),
      ),
      address('ip', { in: 'system', form: 'raw' }),
      place('city, region, country'),
      browser('browserFamily, osFamily, device'),
      page('userActions.url'),
      errors('errors, userActions'),
      requestNumber('trace'),
      signedIn('userId'),
    ],
  }),
  monitor({
    id: 'datadog-rum',
    name: 'Datadog Real User Monitoring',
    summary: 'Timings and errors of pages in the browser, and recordings of visits if they are on.',
    words: ['Datadog RUM', 'session replay'],
    note: 'Its cookie was called _dd_s until version 7 of the script. It lasts 4 hours if anonymous people are not tracked.',
    source: 'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/data_collected/',
    checkedOn,
    party: provider('Datadog', 'https://www.datadoghq.com/legal/privacy/', 'Provides Datadog.', ['US']),
    identifiers: [
      ...forSpeed(
        ...setBy(
          'the Datadog script',
          visit('_dd_s_v2', browserKeepsSinceLast('P1Y')),
          ...sometimes(visit('_dd_s', forUnknownTime)),
        ),
      ),
      address('session.ip', { in: 'system', form: 'raw' }),
      place('geo.country'),
      browser('device.type'),
      page('view.url, session.referrer'),
      errors('error, action, resource'),
      requestNumber('session.id, view.id'),
      signedIn('usr.id, usr.name, usr.email'),
      ...sometimes(...forSpeed(recordedVisit('the Datadog script'))),
    ],
  }),
  monitor({
    id: 'datadog-apm',
    name: 'Datadog application monitoring',
    summary: 'Requests, errors and timings of an application on the server.',
    words: ['Datadog APM', 'dd-trace'],
    source: 'https://docs.datadoghq.com/tracing/',
    checkedOn,
    party: provider('Datadog', 'https://www.datadoghq.com/legal/privacy/', 'Provides Datadog.', ['US']),
    identifiers: [
      page('http.url'),
      browser('http.useragent'),
      added(address('http.client_ip', { in: 'system', form: 'raw' })),
      errors('error.message, error.stack'),
      requestNumber('trace_id, span_id'),
      sql('sql.query'),
      signedIn('usr.id'),
    ],
  }),
  monitor({
    id: 'new-relic-browser',
    name: 'New Relic browser monitoring',
    summary: 'Timings and errors of pages in the browser.',
    words: ['NREUM', 'nr-data.net'],
    note: 'Older versions of its script set a third-party cookie called JSESSIONID.',
    source:
      'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/cookie-collection-session-tracking',
    checkedOn,
    party: provider(
      'New Relic',
      'https://newrelic.com/termsandconditions/services-notices',
      'Provides New Relic.',
      ['US'],
    ),
    identifiers: [
      ...forSpeed(
        ...setBy(
          'the New Relic script',
          stored('local-storage', visit('NRBA_SESSION*', browserKeepsSinceLast('PT30M'))),
        ),
      ),
      address('IP address'),
      place('countryCode, regionCode, city, asn'),
      browser('User-Agent'),
      page('pageUrl'),
      errors('JavaScriptError, AjaxRequest'),
      signedIn('enduser.id'),
    ],
  }),
  monitor({
    id: 'new-relic-apm',
    name: 'New Relic application monitoring',
    summary: 'Requests, errors and timings of an application on the server.',
    words: ['New Relic APM'],
    source: 'https://docs.newrelic.com/docs/apm/new-relic-apm/getting-started/introduction-apm/',
    checkedOn,
    party: provider(
      'New Relic',
      'https://newrelic.com/termsandconditions/services-notices',
      'Provides New Relic.',
      ['US'],
    ),
    identifiers: [
      page('request.uri'),
      browser('request.headers.userAgent'),
      added(page('request.headers.referer')),
      errors('error.message, error.class'),
      requestNumber('traceId, guid'),
      sql('db.statement'),
      signedIn('enduser.id'),
    ],
  }),
  monitor({
    id: 'aws-cloudwatch-rum',
    name: 'AWS CloudWatch RUM',
    summary: 'Timings and errors of pages in the browser.',
    words: ['Amazon CloudWatch', 'aws-rum-web'],
    note: 'It sets its cookies only if you allow that.',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html',
    checkedOn,
    party: amazon,
    system: {
      stages: [{ measure: 'exactly', period: 'P30D', from: 'collected' }],
      disposal: 'deleted',
      enforcement: 'automatic',
    },
    identifiers: [
      ...sometimes(
        ...forSpeed(
          ...setBy('the CloudWatch script', visitor('cwr_u', forUnknownTime), visit('cwr_s', forUnknownTime)),
        ),
      ),
      browser('metadata.browserName, metadata.osName, metadata.deviceType'),
      page('metadata.pageId, metadata.pageTitle'),
      place('metadata.countryCode, metadata.subdivisionCode'),
      errors('errors, http'),
      requestNumber('X-Ray trace'),
    ],
  }),
  monitor({
    id: 'elastic-apm',
    name: 'Elastic APM',
    summary: 'Requests, errors and timings of an application and, with its script, of pages in the browser.',
    words: ['Elasticsearch', 'Elastic RUM', 'ELK'],
    note: 'Say who runs it: Elastic can be installed on your own servers.',
    source: 'https://www.elastic.co/docs/solutions/observability/apm',
    party: provider('Elastic', 'https://www.elastic.co/legal/privacy-statement', 'Provides Elastic Cloud.', [
      'US',
      'NL',
    ]),
    identifiers: [
      address('client.ip', { in: 'system', form: 'raw' }),
      browser('user_agent.original'),
      page('url.full, http.request.referrer'),
      errors('error.message, error.stack_trace'),
      requestNumber('trace.id, transaction.id'),
      sql('span.db.statement'),
      signedIn('user.id, user.email, user.name'),
    ],
  }),
  monitor({
    id: 'grafana-faro',
    name: 'Grafana Faro',
    summary: 'Timings, logs and errors of pages in the browser.',
    words: ['Grafana Cloud Frontend Observability'],
    source: 'https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/',
    checkedOn,
    party: provider('Grafana Labs', 'https://grafana.com/legal/privacy-policy/', 'Provides Grafana Cloud.', [
      'US',
    ]),
    identifiers: [
      ...forSpeed(
        ...setBy(
          'the Faro script',
          stored('session-storage', visit('com.grafana.faro.session', untilTabCloses)),
        ),
      ),
      browser('meta.browser'),
      page('meta.page.url'),
      errors('exceptions, events'),
      signedIn('meta.user'),
    ],
  }),
  monitor({
    id: 'bugsnag',
    name: 'BugSnag',
    summary: 'Errors of an application and of pages in the browser.',
    words: ['SmartBear', 'Insight Hub'],
    source: 'https://docs.bugsnag.com/platforms/javascript/',
    checkedOn,
    party: provider(
      'SmartBear',
      'https://smartbear.com/privacy/',
      'Provides the tool that shows us errors.',
      ['US'],
    ),
    system: { publicName: 'our error tracking tool', agreement: 'terms' },
    identifiers: [
      ...forSpeed(
        ...setBy(
          'the BugSnag script',
          stored('local-storage', visitor('bugsnag-anonymous-id', untilCleared)),
        ),
      ),
      errors('exceptions, breadcrumbs'),
      page('request.url'),
      browser('device.userAgent, device.locale'),
      address('request.clientIp', { in: 'system', form: 'raw' }),
      signedIn('user.id, user.email, user.name'),
    ],
  }),
  monitor({
    id: 'raygun',
    name: 'Raygun',
    summary: 'Errors and timings of pages in the browser.',
    words: ['raygun4js'],
    source: 'https://raygun.com/documentation/language-guides/javascript/',
    checkedOn,
    party: provider('Raygun', 'https://raygun.com/privacy', 'Provides the tool that shows us errors.', [
      'NZ',
    ]),
    system: { publicName: 'our error tracking tool', agreement: 'terms' },
    identifiers: [
      ...forSpeed(
        ...setBy('the Raygun script', stored('local-storage', visitor('raygun4js-userid', untilCleared))),
      ),
      errors('Error, Breadcrumbs'),
      page('Request.Url'),
      browser('Environment, User-Agent'),
      signedIn('User.Identifier, User.Email'),
    ],
  }),
  monitor({
    id: 'rollbar',
    name: 'Rollbar',
    summary: 'Errors of an application and of pages in the browser.',
    source: 'https://docs.rollbar.com/docs/browser-js',
    checkedOn,
    party: provider(
      'Rollbar',
      'https://docs.rollbar.com/docs/privacy-policy',
      'Provides the tool that shows us errors.',
      ['US'],
    ),
    system: { publicName: 'our error tracking tool', agreement: 'terms' },
    identifiers: [
      errors('body.trace, telemetry'),
      page('request.url, request.query_string'),
      browser('client.javascript.browser'),
      address('request.user_ip', { in: 'system', form: 'raw' }),
      signedIn('person.id, person.username, person.email'),
    ],
  }),
]

function answer(name: string): CatalogueIdentifier {
  return seen({
    kind: 'log-field',
    plainName: 'Result and speed of the answer',
    name,
    description: 'Whether the request worked and how long it took.',
    whyNeeded: 'It shows what is slow and what fails.',
    ties: ['joined'],
    sensitiveAlone: false,
  })
}
