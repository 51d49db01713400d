import { Tag } from '@/components/tag/tag'
import type { Compared } from '@/domain/evidence/reconcile'

const tags: Record<Compared['state'], { text: string; classes: string }> = {
  new: { text: 'Not recorded', classes: 'govuk-tag--red' },
  recorded: { text: 'Recorded', classes: 'govuk-tag--green' },
  'not-ours': { text: 'Not ours', classes: 'govuk-tag--grey' },
  'expected-to-go': { text: 'Expected to go', classes: 'govuk-tag--yellow' },
  gone: { text: 'Gone', classes: 'govuk-tag--grey' },
  'still-there': { text: 'Should have gone', classes: 'govuk-tag--red' },
}

/** Where an observation stands against the record. */
export function StateTag({ compared: { state, contradictions } }: { compared: Compared }) {
  if (contradictions.length > 0) return <Tag text="Contradicts the record" classes="govuk-tag--red" />
  return <Tag {...tags[state]} />
}
