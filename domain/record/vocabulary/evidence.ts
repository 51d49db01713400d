import { type IdentifierKindName, identifierKinds } from './identifier-kinds'

/** The formats that can be read, as people know them. */
export const formats = {
  scan: 'Scan by this inventory',
  har: 'Browser recording (HAR)',
  'storage-state': 'State of a browser',
  wec: 'Website Evidence Collector',
  'cookie-list': 'List of cookies (CSV)',
  'cookies-txt': 'Cookies of a browser (cookies.txt)',
  nginx: 'NGINX log',
  apache: 'Apache log',
  haproxy: 'HAProxy log',
  alb: 'AWS load balancer log',
  cloudfront: 'AWS CloudFront log',
  s3: 'AWS S3 access log',
  w3c: 'W3C or IIS log',
  envoy: 'Envoy or Istio log',
  'json-lines': 'Log of JSON lines',
  logfmt: 'Log of key=value pairs (logfmt)',
  text: 'Log of text',
} as const

export type Format = keyof typeof formats

/** What was observed is an identifier of some kind, or a request, which takes the address and details of a device to a host. */
export type ObservedKind = IdentifierKindName | 'request'

export const observedKinds: Readonly<Record<ObservedKind, string>> = {
  ...(Object.fromEntries(Object.entries(identifierKinds).map(([name, { label }]) => [name, label])) as {
    [K in IdentifierKindName]: string
  }),
  request: 'Request to another host',
}

/** How something was observed, in the order shown. */
export const ways = {
  header: 'Set by the answer of a server',
  script: 'Set by a script',
  stored: 'Found in the browser',
  sent: 'Sent in a request',
  beacon: 'Sent by a beacon',
  called: 'Read from the device by a script',
  logged: 'Written to a log',
  listed: 'Named in a list',
} as const

export type Way = keyof typeof ways

/** When it was observed, as regards a choice about cookies. A recording that knows of no choice says nothing. */
export const phases = {
  'before-choice': 'Before any choice was made',
  'after-reject': 'After cookies were rejected',
  'after-accept': 'After cookies were accepted',
} as const

export type Phase = keyof typeof phases

/** What a cookie says of itself. */
export const attributes = {
  'http-only': 'Scripts cannot read it',
  secure: 'Sent over HTTPS only',
  'same-site-strict': 'Never sent from other sites',
  'same-site-lax': 'Sent from other sites by links only',
  'same-site-none': 'Sent from other sites',
  partitioned: 'Kept apart for each site',
} as const

export type Attribute = keyof typeof attributes

/** What a value can look like. Said of names in observations in place of any value. */
export const looks = {
  'ip-address': 'IP address',
  'email-address': 'email address',
  'phone-number': 'telephone number',
  'national-insurance-number': 'National Insurance number',
  'nhs-number': 'NHS number',
  'card-number': 'payment card number',
  postcode: 'postcode',
  date: 'date',
  jwt: 'signed token (JWT)',
  token: 'token or secret',
  uuid: 'unique ID',
  hash: 'hash or random ID',
  'user-agent': 'browser and device',
  'web-address': 'web address',
  'web-address-with-query': 'web address with a query',
  country: 'country',
  coordinates: 'coordinates',
  text: 'free text',
} as const

export type Look = keyof typeof looks
