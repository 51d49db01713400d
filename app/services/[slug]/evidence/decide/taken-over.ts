import { plainNameOf } from '@/domain/evidence/entries-from-observation'
import type { Observation } from '@/domain/evidence/observation'
import type { Suggestion } from '@/domain/evidence/suggestions/suggestion'
import type { FormValues } from '@/domain/record/form'
import { identifier } from '@/domain/record/kinds/identifier'

const { plainName, description, cookieCategory } = identifier.fields

/** What is asked when an identifier is added from evidence; all else is known or asked on its own pages. */
export const takenOverFields = { plainName, description, cookieCategory }

/** The answers to it that are known before anybody types: by the evidence, and by a suggestion. */
export function knownOf(observation: Observation, suggestion?: Suggestion): FormValues {
  return {
    plainName: suggestion?.plainName ?? plainNameOf(observation),
    description: suggestion?.description ?? observation.listed?.purpose ?? '',
    ...(suggestion?.category && { cookieCategory: suggestion.category }),
  }
}

/** What a suggestion fills in. Whatever the person typed or picked stays; what another suggestion had filled in does not. */
export function filledInBy(
  suggestion: Suggestion,
  typed: FormValues,
  observation: Observation,
  suggestions: readonly Suggestion[],
): FormValues {
  const known = [undefined, ...suggestions].map((one) => knownOf(observation, one))
  const isTheirs = (name: string) => {
    const answer = typed[name] ?? ''
    return answer !== '' && known.every((one) => one[name] !== answer)
  }
  const answers = Object.entries(knownOf(observation, suggestion))
  return Object.fromEntries(answers.filter(([name]) => !isTheirs(name)))
}
