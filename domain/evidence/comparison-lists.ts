import type { Compared, Comparison } from './reconcile'

/** The lists in which a comparison is shown, what is to be resolved first. */
export const comparisonLists = {
  unrecorded: { title: 'Not recorded', nothing: 'Everything that was found is recorded or decided about.' },
  contradicting: { title: 'Contradicting', nothing: 'Nothing that was found contradicts the record.' },
  'not-found': {
    title: 'Recorded, not found',
    nothing: 'Everything that the evidence could show was found.',
  },
  recorded: { title: 'Recorded', nothing: 'Nothing that was found is recorded yet.' },
  'set-aside': { title: 'Not ours or going', nothing: 'Nothing was set aside.' },
} as const

export type ComparisonList = keyof typeof comparisonLists

/** In which of the lists an observation stands. What contradicts the record stands among the problems, whatever it is. */
export function listOf({
  state,
  contradictions,
}: Pick<Compared, 'state' | 'contradictions'>): ComparisonList {
  if (contradictions.length > 0) return 'contradicting'
  switch (state) {
    case 'new':
    case 'still-there':
      return 'unrecorded'
    case 'recorded':
      return 'recorded'
    case 'not-ours':
    case 'expected-to-go':
    case 'gone':
      return 'set-aside'
  }
}

/** How many things are in each list. */
export function countsOf({ found, notFound }: Comparison): Record<ComparisonList, number> {
  const counts = {
    unrecorded: 0,
    contradicting: 0,
    'not-found': notFound.length,
    recorded: 0,
    'set-aside': 0,
  }
  for (const compared of found) counts[listOf(compared)] += 1
  return counts
}

/** What is to be resolved, in words for a task list: “3 found but not recorded. 1 contradicts the record”; nothing when nothing is. */
export function unresolvedInWords({ unrecorded, contradicting }: Record<ComparisonList, number>): string {
  return [
    unrecorded > 0 && `${unrecorded} found but not recorded`,
    contradicting > 0 && `${contradicting} ${contradicting === 1 ? 'contradicts' : 'contradict'} the record`,
  ]
    .filter(Boolean)
    .join('. ')
}
