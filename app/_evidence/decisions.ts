/** What can be decided about observations, the question that it needs answered, and the words of its page. */
export const decisions = {
  record: {
    title: 'Add to the record',
    question: undefined,
    button: 'Add to the record',
  },
  recorded: { title: 'Say what it is recorded as', question: 'identifier', button: 'Save' },
  'not-ours': { title: 'Say why it is not ours', question: 'reason', button: 'Save' },
  'expected-to-go': { title: 'Say when it will be gone', question: 'goesOn', button: 'Save' },
} as const

export type DecisionName = keyof typeof decisions

export const decisionNames = Object.keys(decisions) as [DecisionName]

/** The page that asks about a decision on these observations, with the suggestion to take over if there is one. */
export function addressOfDecision(
  base: string,
  as: DecisionName,
  ids: readonly string[],
  suggestion?: number,
): string {
  const query = new URLSearchParams([
    ['as', as],
    ...ids.map((id) => ['of', id]),
    ...(suggestion === undefined ? [] : [['take', String(suggestion)]]),
  ])
  return `${base}/evidence/decide?${query}`
}
