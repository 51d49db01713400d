import 'server-only'
import type { Observation } from '@/domain/evidence/observation'
import type { Suggestion } from '@/domain/evidence/suggestions/suggestion'
import { suggestionsFor } from '@/domain/evidence/suggestions/suggestions-for'
import type { ServiceRecord } from '@/domain/record/record'
import { findInCatalogues } from '@/prisma/catalogue/find'
import { database } from '@/prisma/database/client'

/** What something that was observed may be, by all who say so: the catalogues that the organisation loaded among them. */
export async function suggestedFor(
  observation: Observation,
  { organisation }: Pick<ServiceRecord, 'organisation'>,
): Promise<Suggestion[]> {
  const sourced = await findInCatalogues(await database(), organisation.id, [observation])
  return suggestionsFor(observation, sourced)
}
