import { documentedOf } from '@/domain/catalogue/documented'
import type { CatalogueIdentifier } from '@/domain/catalogue/entry'
import { contradictionsOf, longestInBrowsers } from '@/domain/evidence/contradictions'
import type { Observation } from '@/domain/evidence/observation'
import { daysOf } from '@/domain/record/longest'
import type { Identifier, ServiceRecord } from '@/domain/record/record'

/** The lifetime that every product documents otherwise than it is recorded, of the first of them. */
export function lifetimeUnlikeDocumented(record: ServiceRecord, item: Identifier) {
  const times = documentedOf(item).map(({ entry, item: documented }) => ({
    provider: entry.party?.name ?? entry.name,
    lasts: lifetimeOf(documented),
  }))
  const compared = times.map(({ provider, lasts }) => {
    if (!lasts || !item.name) return undefined
    // A record may say what is documented, or what browsers leave of it.
    const [found, ...others] = [lasts, shortened(lasts)].map((time) => {
      const observation = { kind: item.kind, name: item.name, ways: [], times: 1, lasts: time } as unknown
      return contradictionsOf(record, item, observation as Observation).find(
        ({ about }) => about === 'lifetime',
      )
    })
    return found && !others.includes(undefined) ? { provider, lasts, fact: found.fact } : undefined
  })
  return compared.includes(undefined) ? undefined : compared[0]
}

const shortened = (lasts: string) =>
  lasts !== 'session' && daysOf(lasts) > longestInBrowsers ? `P${longestInBrowsers}D` : lasts

function lifetimeOf({ holdings }: CatalogueIdentifier): string | undefined {
  const stages = holdings.find((copy) => copy.in === 'browser')?.stages ?? []
  const [only, ...others] = stages
  if (!only || others.length > 0) return undefined
  if (only.measure === 'browser-session') return 'session'
  return only.measure === 'exactly' ? only.period : undefined
}
