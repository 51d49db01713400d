import type { Observation } from './observation'
import type { Compared, Comparison } from './reconcile'

/** In what an observation can differ from a record, in the order shown. */
export const differenceKinds = {
  'not-recorded': 'Found and not recorded',
  'still-there': 'Expected to be gone, and found',
  'contradicts-record': 'Found otherwise than recorded',
  'before-choice': 'Found before any choice, and recorded as resting on consent',
} as const

export type DifferenceKind = keyof typeof differenceKinds

/** One thing in which what was observed and a record differ: what it is about, in words, and the fact that says otherwise. */
export type Difference = { kind: DifferenceKind; observation: Observation; text: string; fact?: string }

/** Everything that must change, in the service or in its record, for the two to agree. */
export function differences({ found }: Comparison): Difference[] {
  const all = found.flatMap((compared) => [...ofState(compared), ...ofIdentifiers(compared)])
  const order = Object.keys(differenceKinds)
  return all.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

function ofState({ state, observation, id }: Compared): Difference[] {
  if (state === 'new') return [{ kind: 'not-recorded', observation, text: 'It is not recorded' }]
  if (state !== 'still-there') return []
  const text = 'By the day on which it was expected to be gone, it was not'
  return [{ kind: 'still-there', observation, text, ...(id && { fact: `observation/${id}/goesOn` }) }]
}

function ofIdentifiers({ observation, contradictions }: Compared): Difference[] {
  return contradictions.map(({ about, fact, text }) => ({
    kind: about === 'choice' ? 'before-choice' : 'contradicts-record',
    observation,
    text,
    fact,
  }))
}
