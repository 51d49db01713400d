import type { Purpose } from '@/domain/record/record'
import type { FactPath } from '../blocks'
import { factsOfEach } from '../facts'
import { lowered, phrase, sentence } from '../wording/sentences'

/** What data is used for, with what the team says more about it: “find errors, for example slow pages”. */
export function purposeInWords({ name, description, judicial }: Purpose): string {
  const isExample = description && /^for example\b/i.test(description)
  const notes = [
    ...(description && !isExample ? [sentence(description)] : []),
    ...(judicial ? ['A court or tribunal does this in its judicial capacity.'] : []),
  ]
  const words = isExample ? `${phrase(name)}, ${lowered(description)}` : phrase(name)
  return notes.length > 0 ? `${words}. ${notes.join(' ').replace(/\.$/u, '')}` : words
}

export function purposeFacts(purposes: readonly Purpose[]): FactPath[] {
  return factsOfEach('purpose', purposes, 'name', 'description', 'judicial')
}
