import { forUnknownTime, inSystem, untilBrowserCloses } from './defaults'
import type { CatalogueHolding, CatalogueIdentifier } from './entry'

type Changes = Partial<CatalogueIdentifier>
/** What an item on a person's device is called, is, and is for. */
export type DeviceItem = Pick<CatalogueIdentifier, 'plainName' | 'description' | 'whyNeeded'> & {
  name: string
} & Changes

const onDevice = {
  kind: 'cookie',
  sources: ['device'],
  moments: ['browsing', 'using'],
  party: 'first',
  alwaysThere: true,
} as const satisfies Changes

const needed = {
  ...onDevice,
  obligation: 'automatic',
  setBy: 'the server',
  cookieCategory: 'essential',
  pecrBasis: 'strictly-necessary',
} as const satisfies Changes

const optional = {
  ...onDevice,
  obligation: 'optional',
  setBy: 'a script',
  pecrBasis: 'consent',
  ties: ['distinctive', 'joined'],
} as const satisfies Changes

const coverage = (name: string) => (name.includes('*') ? 'pattern' : 'one')

/** What a service must keep in the browser to do what the person asked for. */
export const essential = (
  { purpose = 'service', ties = ['joined'], ...item }: DeviceItem,
  kept: CatalogueHolding = untilBrowserCloses,
): CatalogueIdentifier => ({
  ...needed,
  covers: coverage(item.name),
  holdings: [kept],
  pecrDetail: 'People ask for the service, and it cannot work without this.',
  purpose,
  ties,
  ...item,
})

/** What counts or records what people do, kept in the browser and sent to the product. Needs consent unless the team decides otherwise. */
export const measuring = (
  item: DeviceItem,
  kept: CatalogueHolding = forUnknownTime,
): CatalogueIdentifier => ({
  ...optional,
  cookieCategory: 'analytics',
  purpose: 'analytics',
  covers: coverage(item.name),
  holdings: [kept, inSystem],
  ...item,
})

/** What shows how people use something extra that they may do without, such as a video or a chat. */
export const optionalExtra = (
  item: DeviceItem,
  kept: CatalogueHolding = forUnknownTime,
): CatalogueIdentifier => ({
  ...measuring(item, kept),
  cookieCategory: 'functional',
  purpose: 'service',
  ...item,
})

/** The same, called as it is kept in local storage, session storage or a database of the browser. */
export const stored = (
  kind: 'local-storage' | 'session-storage' | 'indexed-db',
  item: CatalogueIdentifier,
): CatalogueIdentifier => ({ ...item, kind, plainName: item.plainName.replace(/ cookie$/, ' item') })

/** The same items, set by this. */
export const setBy = (what: string, ...items: readonly CatalogueIdentifier[]): CatalogueIdentifier[] =>
  items.map((item) => ({ ...item, setBy: what }))

/** The same items, not in every installation. */
export const sometimes = (...items: readonly CatalogueIdentifier[]): CatalogueIdentifier[] =>
  items.map((item) => ({ ...item, alwaysThere: false }))

/** The same items, in the domain of whoever provides them. */
export const ofThirdParty = (...items: readonly CatalogueIdentifier[]): CatalogueIdentifier[] =>
  items.map((item) => ({ ...item, party: 'third' }))
