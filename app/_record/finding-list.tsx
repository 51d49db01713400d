import type { Finding } from '@/domain/law/findings'
import { grouped } from '@/domain/law/groups'
import type { RecordView } from '../_server/record-view'
import { GroupList } from './group-list'

/** Findings in groups, the gravest first; that there is nothing to fix when there are none. */
export function FindingList({ view, findings }: { view: RecordView; findings: Finding[] }) {
  if (findings.length === 0) return <p className="govuk-body">There is nothing to fix.</p>
  return <GroupList view={view} groups={grouped(view.record, { findings, gaps: [], later: [] })} />
}
