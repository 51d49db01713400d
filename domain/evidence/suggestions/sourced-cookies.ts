import { fits } from '../matching'
import type { Observation } from '../observation'
import { partyOf } from '../party'
import { categoryFromWords, exact, type Ranked, type Source, spelledOut } from './suggestion'

/** What a catalogue of cookies says of one, by its name or by a pattern of names. */
export type CatalogueCookie = {
  name: string
  kind: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db'
  /** The host that its words are about. */
  host?: string
  description?: string
  owner?: string
  category?: string
  lasts?: string
}

/** The same, with the catalogue that says so. */
export type SourcedCookie = CatalogueCookie & { from: Source }

/** Takes what is said of another host after all that fits better: many products call their cookies the same. */
const ofAnotherHost = -1000

/** What catalogues that the organisation loaded say of things of this kind with this name. */
export function fromLoadedCatalogues(observation: Observation, cookies: readonly SourcedCookie[]): Ranked[] {
  return cookies.flatMap(({ from, ...cookie }) => {
    const same = cookie.name === observation.name
    if (cookie.kind !== observation.kind || !(same || fits(cookie.name, observation.name))) return []
    const { description, owner, lasts, host } = cookie
    const elsewhere = host && observation.host && partyOf(host, [observation.host]) === 'third'
    const category = categoryFromWords(cookie.category)
    return [
      {
        closeness: (same ? exact : spelledOut(cookie.name)) + (elsewhere ? ofAnotherHost : 0),
        suggestion: {
          ...(description && { description }),
          ...(owner && { owner }),
          ...(category && { category }),
          ...(lasts && { lasts }),
          from: elsewhere ? { ...from, name: `${from.name}, of cookies of ${host}` } : from,
        },
      },
    ]
  })
}
