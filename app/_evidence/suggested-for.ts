import 'server-only'
import type { Observation } from '@/domain/evidence/observation'
import type { Suggestion } from '@/domain/evidence/suggestions/suggestion'
import { suggestionsFor } from '@/domain/evidence/suggestions/suggestions-for'

/** What something that was observed may be, by all who say so. */
export async function suggestedFor(observation: Observation): Promise<Suggestion[]> {
  return suggestionsFor(observation)
}
