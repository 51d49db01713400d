import type { CatalogueHolding, CatalogueIdentifier } from './entry'

type Stages = CatalogueHolding['stages']

/** What a browser sends with each request, whoever asks for a page. */
export const sentWithEachRequest = {
  source: 'device',
  moments: ['browsing', 'signing-in', 'using'],
  obligation: 'automatic',
} as const satisfies Partial<CatalogueIdentifier>

/** What a service must keep in the browser to do what the person asked for. */
export const neededCookie = {
  kind: 'cookie',
  source: 'device',
  obligation: 'automatic',
  party: 'first',
  setBy: 'the server',
  covers: 'one',
  cookieCategory: 'essential',
  pecrBasis: 'strictly-necessary',
  alwaysThere: true,
} as const satisfies Partial<CatalogueIdentifier>

/** Kept in the system that the entry is about, for as long as that system keeps data. */
export const inSystem: CatalogueHolding = { in: 'system', form: 'raw' }

/** Kept in the browser until it expires. */
export function inBrowser(...stages: NonNullable<Stages>): CatalogueHolding {
  return { in: 'browser', form: 'raw', stages, disposal: 'deleted', enforcement: 'automatic' }
}

export const untilBrowserCloses = inBrowser({ measure: 'browser-session' })
