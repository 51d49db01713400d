import { inSystem, sentWithEachRequest } from './defaults'
import type { CatalogueIdentifier } from './entry'

type Field = Pick<
  CatalogueIdentifier,
  'kind' | 'plainName' | 'name' | 'description' | 'whyNeeded' | 'ties' | 'sensitiveAlone'
>

/** What is captured of each request without anybody asking for it. */
export const captured = (
  field: Field,
  purpose: CatalogueIdentifier['purpose'] = 'security',
): CatalogueIdentifier => ({
  ...sentWithEachRequest,
  ...field,
  purpose,
  holdings: [inSystem],
  alwaysThere: true,
})

/** A common addition to a log, not in its usual format. */
export const added = (identifier: CatalogueIdentifier): CatalogueIdentifier => ({
  ...identifier,
  alwaysThere: false,
})

export const ipAddress = (name: string) =>
  captured({
    kind: 'ip-address',
    plainName: 'IP address',
    name,
    description: 'The network address that the request comes from.',
    whyNeeded: 'Attacks cannot be found and stopped without knowing where they come from.',
    ties: ['provider', 'joined'],
  })
export const username = (name: string) =>
  captured({
    kind: 'username',
    plainName: 'Username',
    name,
    description: 'Who signed in, if the web server itself asks for a password. Otherwise a dash.',
    whyNeeded: 'It shows whose account was used.',
    ties: ['account'],
  })
export const requestTime = (name: string) =>
  captured({
    kind: 'log-field',
    plainName: 'Date and time of the request',
    name,
    description: 'When the page was asked for.',
    whyNeeded: 'Requests cannot be put in order without it.',
    ties: ['joined'],
    sensitiveAlone: false,
  })
/** When something other than a request happened. */
export const dateAndTime = (name: string) =>
  captured({
    kind: 'log-field',
    plainName: 'Date and time',
    name,
    description: 'When it happened, and when it was last changed.',
    whyNeeded: 'Events cannot be put in order without it.',
    ties: ['joined'],
    sensitiveAlone: false,
  })
export const pageAddress = (name: string) =>
  captured({
    kind: 'log-field',
    plainName: 'Address of the page that was asked for',
    name,
    description:
      'The method and the address, with everything after a question mark: answers and references can end up there.',
    whyNeeded: 'It shows what was asked for, what failed and what was attacked.',
    ties: ['joined', 'given'],
  })
export const referrer = (name: string) =>
  captured({
    kind: 'log-field',
    plainName: 'Page that the person came from',
    name,
    description: 'The address of the page with the link, if the browser sends it.',
    whyNeeded: 'It shows which links are broken and where false requests come from.',
    ties: ['joined'],
  })
export const userAgent = (name: string) =>
  captured({
    kind: 'device-metadata',
    plainName: 'Browser and device type',
    name,
    description: 'What the browser says that it is, with its version and operating system.',
    whyNeeded: 'Some faults and attacks show only in some browsers.',
    ties: ['distinctive', 'joined'],
  })
export const forwardedFor = (name: string) =>
  added(
    captured({
      kind: 'ip-address',
      plainName: 'IP address passed on by a proxy',
      name,
      description: 'The addresses that the request came through; the first is usually the person’s.',
      whyNeeded: 'Behind a load balancer, it is the only trace of where an attack comes from.',
      ties: ['provider', 'joined'],
    }),
  )
export const requestId = (name: string) =>
  added(
    captured({
      kind: 'log-field',
      plainName: 'Request ID',
      name,
      description: 'A random number that finds the same request in other logs.',
      whyNeeded: 'A fault cannot be followed through several systems without it.',
      ties: ['joined'],
      sensitiveAlone: false,
    }),
  )
export const cookieHeader = (name: string) =>
  added(
    captured({
      kind: 'session-id',
      plainName: 'Cookies sent with the request',
      name,
      description: 'The cookies that the browser sent, as they were.',
      whyNeeded: 'It ties the requests of one visit together, as a request ID does more safely.',
      ties: ['account', 'joined'],
    }),
  )
export const outcome = (name: string) =>
  captured({
    kind: 'log-field',
    plainName: 'Result, size and speed of the answer',
    name,
    description: 'Whether the request worked, how large the answer was and how long it took.',
    whyNeeded: 'It shows what is slow and what fails.',
    ties: ['joined'],
    sensitiveAlone: false,
  })
export const routing = (name: string) =>
  captured({
    kind: 'log-field',
    plainName: 'How the request was handled',
    name,
    description: 'Which servers, rules and domain names dealt with the request.',
    whyNeeded: 'It shows where in the system something went wrong.',
    ties: ['joined'],
    sensitiveAlone: false,
  })
export const encryption = (name: string) =>
  captured({
    kind: 'device-metadata',
    plainName: 'Encryption of the connection',
    name,
    description: 'Which protocol and encryption the device and the server agreed on.',
    whyNeeded: 'It shows which devices would be shut out by better encryption.',
    ties: ['distinctive', 'joined'],
  })
export const approximatePlace = (name: string) =>
  added({
    ...captured({
      kind: 'location',
      plainName: 'Approximate location',
      name,
      description: 'The country, region or town, worked out from the IP address.',
      whyNeeded: 'It shows where attacks come from.',
      ties: ['joined'],
    }),
    sources: ['derived'],
  })
export const account = (name: string) =>
  captured({
    kind: 'username',
    plainName: 'Account that was used',
    name,
    description: 'The account, role or key by which somebody was signed in.',
    whyNeeded: 'It shows who did what.',
    ties: ['account'],
  })
export const action = (name: string) =>
  captured({
    kind: 'usage-event',
    plainName: 'What was done',
    name,
    description: 'The action, what it was done to, and whether it worked.',
    whyNeeded: 'It shows what happened, and whether somebody was allowed to do it.',
    ties: ['account', 'joined'],
  })
/** The device emits it by itself; that it is looked at falls under PECR regulation 6 too. */
export const fingerprint = (name: string): CatalogueIdentifier => ({
  ...added(
    captured({
      kind: 'device-fingerprint',
      plainName: 'Fingerprint of the connection',
      name,
      description:
        'A value made from how the device opens an encrypted connection. Similar devices share it.',
      whyNeeded: 'It recognises programs that attack from many addresses.',
      ties: ['distinctive', 'joined'],
    }),
  ),
  party: 'first',
  covers: 'group',
  cookieCategory: 'essential',
  pecrBasis: 'strictly-necessary',
  pecrDetail: 'It protects the service that people ask for.',
})
