import { Tag } from '@/components/tag/tag'
import { type State, states } from '@/domain/review/workflow'

/** Where a version is, as a tag. */
export function StateTag({ state }: { state: State }) {
  const { title, tag } = states[state]
  return <Tag text={title} classes={`govuk-tag--${tag}`} />
}
