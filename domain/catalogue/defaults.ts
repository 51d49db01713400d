import type { CatalogueHolding, CatalogueIdentifier } from './entry'

type Stages = CatalogueHolding['stages']

/** The day of an entry whose names and lifetimes were compared with the documentation of its provider. */
export const checkedOn = '2026-11-22'

/** What a browser sends with each request, whoever asks for a page. */
export const sentWithEachRequest = {
  sources: ['device'],
  moments: ['browsing', 'signing-in', 'using'],
  obligation: 'automatic',
} as const satisfies Partial<CatalogueIdentifier>

/** Kept in the system that the entry is about, for as long as that system keeps data. */
export const inSystem: CatalogueHolding = { in: 'system', form: 'raw' }

/** Sent to the system that the entry is about, which does not keep it. */
export const throughSystem: CatalogueHolding = { in: 'system', form: 'in-transit' }

/** Kept in the browser until it expires. Without stages, for a time that the team has to find out. */
function inBrowser(...stages: NonNullable<Stages>): CatalogueHolding {
  const kept = stages.length > 0 && { stages, disposal: 'deleted', enforcement: 'automatic' }
  return { in: 'browser', form: 'raw', ...kept } as CatalogueHolding
}

export const untilBrowserCloses = inBrowser({ measure: 'browser-session' })
/** How local storage and IndexedDB are kept, which have no time limit of their own. */
export const untilCleared = inBrowser({ measure: 'until-event', event: 'you clear the data of your browser' })
export const untilSignedOut = inBrowser({ measure: 'until-event', event: 'you sign out' })
export const untilTabCloses = inBrowser({ measure: 'until-event', event: 'you close the tab' })
/** The documentation does not say how long, or the team sets it. */
export const forUnknownTime = inBrowser()

/** For a set time from when it is first stored. */
export const browserKeeps = (period: string) => inBrowser({ measure: 'exactly', period, from: 'collected' })

/** For a set time, which starts again with each visit. */
export const browserKeepsSinceLast = (period: string) =>
  inBrowser({ measure: 'exactly', period, from: 'last-activity' })

/** For a set time at most, which the team chooses. */
export const browserKeepsUpTo = (period: string) => inBrowser({ measure: 'up-to', period, from: 'collected' })
