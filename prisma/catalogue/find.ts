import { dayInLondon } from '@/domain/day'
import type { Observation } from '@/domain/evidence/observation'
import type { CatalogueCookie, SourcedCookie } from '@/domain/evidence/suggestions/sourced-cookies'
import type { PrismaClient } from '../generated/client'

/** The most cookies that are read for one page: some names are in every catalogue. */
const mostCookies = 2000

/**
 * What the catalogues of an organisation may say of things with these names: cookies of the very name, and patterns that begin as it does.
 * One query by an index, however many names there are; `suggestionsFor` sorts out which fit.
 */
export async function findInCatalogues(
  db: PrismaClient,
  organisationId: string,
  observations: readonly Pick<Observation, 'name'>[],
): Promise<SourcedCookie[]> {
  const beginnings = [...new Set(observations.flatMap(({ name }) => beginningsOf(name)))]
  if (beginnings.length === 0) return []
  const found = await db.catalogueCookie.findMany({
    where: { catalogue: { organisationId }, beginning: { in: beginnings } },
    include: { catalogue: true },
    orderBy: [{ catalogueId: 'asc' }, { line: 'asc' }, { place: 'asc' }],
    take: mostCookies,
  })
  return found.map(({ catalogue, kind, name, host, description, owner, category, lasts }) => ({
    ...{ name, kind: kind as CatalogueCookie['kind'] },
    ...(host && { host }),
    ...(description && { description }),
    ...(owner && { owner }),
    ...(category && { category }),
    ...(lasts && { lasts }),
    from: {
      name: catalogue.name,
      on: dayInLondon(catalogue.loadedAt),
      ...(catalogue.link && { link: catalogue.link }),
      ...(catalogue.licence && { licence: catalogue.licence }),
      ...(catalogue.attribution && { attribution: catalogue.attribution }),
    },
  }))
}

/** All beginnings of a name, itself among them. In a name that was observed, `*` stands for a value that was masked. */
function beginningsOf(name: string): string[] {
  return Array.from(name, (_, at) => name.slice(0, at + 1))
}
