import { type Group, grouped } from '@/domain/law/groups'
import type { Gap } from '@/domain/record/gaps/gap'
import type { RecordView } from '../_server/record-view'
import { GroupList } from './group-list'

const titles = { gap: 'Still needed', dpia: 'Still needed for the DPIA', later: 'Needed later' } as const

/** What is still needed in groups, the gravest first, what the DPIA needs, and what will be needed from a day to come. */
export function GapList({
  view,
  which = () => true,
}: {
  view: RecordView
  /** Those that the page is about; all unless given. */
  which?: (gap: Gap) => boolean
}) {
  const groups = grouped(view.record, {
    findings: [],
    gaps: view.gaps.filter(which),
    later: view.later.filter(which),
  })
  return Object.entries(titles).map(([of, title]) => (
    <Needed
      key={of}
      view={view}
      id={`needed-${of}`}
      title={title}
      groups={groups.filter((group) => group.of === of)}
    />
  ))
}

function Needed({
  view,
  id,
  title,
  groups,
}: {
  view: RecordView
  id: string
  title: string
  groups: Group[]
}) {
  if (groups.length === 0) return null
  return (
    <section className="govuk-inset-text" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {title}
      </h2>
      <GroupList view={view} groups={groups} />
    </section>
  )
}
