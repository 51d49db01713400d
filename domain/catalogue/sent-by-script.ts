import { inSystem } from './defaults'
import type { CatalogueIdentifier } from './entry'

type Sent = Pick<CatalogueIdentifier, 'kind' | 'plainName' | 'description' | 'whyNeeded'> &
  Partial<CatalogueIdentifier>

/** What a script on a page sends to the product that it belongs to. It is read from the device, so PECR applies. */
export const sentByScript = (script: string, sent: Sent): CatalogueIdentifier => ({
  sources: ['device'],
  moments: ['browsing', 'using'],
  obligation: 'optional',
  deviceAccess: 'read',
  party: 'first',
  setBy: script,
  covers: 'group',
  cookieCategory: 'analytics',
  pecrBasis: 'consent',
  purpose: 'analytics',
  ties: ['joined'],
  holdings: [inSystem],
  alwaysThere: true,
  ...sent,
})

/** What nearly every script that counts visits sends. */
export const pageVisits = (
  script: string,
  events: string,
  referrer: string,
  changes: Partial<CatalogueIdentifier> = {},
): CatalogueIdentifier[] => [
  sentByScript(script, {
    kind: 'usage-event',
    plainName: 'Pages that you visit and what you do on them',
    name: events,
    description: 'The address and title of each page, and what you do there.',
    whyNeeded: 'It shows which pages people use and where they give up.',
    ...changes,
  }),
  sentByScript(script, {
    kind: 'log-field',
    plainName: 'Page that you came from',
    name: referrer,
    description: 'The address of the page with the link that led to the website.',
    whyNeeded: 'It shows which links bring people to the website.',
    ...changes,
  }),
  sentByScript(script, {
    kind: 'device-metadata',
    plainName: 'Device, browser, screen size and language',
    description: 'What the browser says of itself and of the device.',
    whyNeeded: 'It shows which devices the website must work on.',
    ties: ['distinctive', 'joined'],
    ...changes,
  }),
]

/** A visit as it can be watched again. */
export const recordedVisit = (script: string): CatalogueIdentifier =>
  sentByScript(script, {
    kind: 'usage-event',
    plainName: 'Recording of your visit',
    name: 'session recording',
    description: 'How you move, click, scroll and type, as a film of the page. What you type may be hidden.',
    whyNeeded: 'It shows where people struggle with a page.',
    ties: ['joined', 'given'],
  })
