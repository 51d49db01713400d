import type { CatalogueEntry } from './entry'
import {
  captured,
  cookieHeader,
  forwardedFor,
  ipAddress,
  pageAddress,
  referrer,
  requestId,
  requestTime,
  userAgent,
  username,
} from './request-fields'

const webServerLog = {
  publicName: 'our web server logs',
  kind: 'web-server-log',
  description: 'A line for each request to the website.',
} as const satisfies Partial<CatalogueEntry['system']>

/** Access logs. The status and the number of bytes are in them too, but say nothing about a person. */
export const webServerLogs: readonly CatalogueEntry[] = [
  {
    id: 'nginx-access-log',
    name: 'nginx access log (combined format)',
    group: 'server-logs',
    summary: 'Each request to an nginx web server or ingress controller.',
    source: 'https://nginx.org/en/docs/http/ngx_http_log_module.html',
    checkedOn: '2026-11-22',
    system: { name: 'nginx access log', ...webServerLog },
    identifiers: [
      ipAddress('remote_addr'),
      username('remote_user'),
      requestTime('time_local'),
      pageAddress('request'),
      referrer('http_referer'),
      userAgent('http_user_agent'),
      forwardedFor('http_x_forwarded_for'),
      requestId('request_id'),
      cookieHeader('http_cookie'),
    ],
  },
  {
    id: 'apache-access-log',
    name: 'Apache access log (combined format)',
    group: 'server-logs',
    summary: 'Each request to an Apache HTTP server.',
    source: 'https://httpd.apache.org/docs/2.4/mod/mod_log_config.html',
    checkedOn: '2026-11-22',
    system: { name: 'Apache access log', ...webServerLog },
    identifiers: [
      ipAddress('%h'),
      captured({
        kind: 'username',
        plainName: 'Username that the device reports',
        name: '%l',
        description:
          'A name that some devices give through the identification protocol. Nearly always a dash.',
        whyNeeded: 'It is part of the usual format.',
        ties: ['account'],
      }),
      username('%u'),
      requestTime('%t'),
      pageAddress('%r'),
      referrer('%{Referer}i'),
      userAgent('%{User-agent}i'),
      forwardedFor('%{X-Forwarded-For}i'),
      requestId('%{UNIQUE_ID}e'),
      cookieHeader('%{Cookie}i'),
    ],
  },
]
