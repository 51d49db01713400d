import { redirect } from 'next/navigation'
import type { RecordView } from '@/app/_server/record-view'
import { PageLinks } from '@/app/_shell/page-links'
import { SubNavigation } from '@/components/moj/sub-navigation/sub-navigation'
import { type ComparisonList, comparisonLists, countsOf, listOf } from '@/domain/evidence/comparison-lists'
import { observedAnchor } from '@/domain/record/links'
import { comparedIn } from './compared'
import { EvidenceTable } from './evidence-table'
import { NotFoundTable } from './not-found-table'
import { ObservationTable } from './observation-table'
import { comparisonAddress } from './search'
import { Verdict } from './verdict'

/** So many things are on one page of a list. */
const pageSize = 50

/** What was observed of a service: first what is to be resolved, then the lists, then the evidence behind them. */
export function EvidenceSection({
  view,
  list: asked,
  page,
}: {
  view: RecordView
  list: ComparisonList | undefined
  page: number
}) {
  const { base, record } = view
  const comparison = comparedIn(view)
  const counts = countsOf(comparison)
  const list = asked ?? firstWith(counts)
  const pages = Math.max(1, Math.ceil(counts[list] / pageSize))
  if (page > pages) redirect(comparisonAddress(base, { list }))
  const onPage = <T,>(all: readonly T[]) => all.slice((page - 1) * pageSize, page * pageSize)
  const { title, nothing } = comparisonLists[list]
  const caption = `${title}: ${counts[list]}${pages > 1 ? ` (page ${page} of ${pages})` : ''}`
  return (
    <>
      <Verdict comparison={comparison} hasEvidence={record.evidence.length > 0} />
      {record.evidence.length > 0 && (
        <>
          <SubNavigation
            label="What to show"
            items={Object.entries(comparisonLists).map(([name, { title }]) => ({
              text: `${title} (${counts[name as ComparisonList]})`,
              href: comparisonAddress(base, { list: name as ComparisonList }),
              active: name === list,
            }))}
          />
          {counts[list] === 0 && <p className="govuk-body">{nothing}</p>}
          <div id={observedAnchor}>
            {counts[list] > 0 &&
              (list === 'not-found' ? (
                <NotFoundTable view={view} caption={caption} identifiers={onPage(comparison.notFound)} />
              ) : (
                <ObservationTable
                  view={view}
                  caption={caption}
                  compared={onPage(comparison.found.filter((one) => listOf(one) === list))}
                  canDecide={list === 'unrecorded' && view.may('change')}
                />
              ))}
          </div>
          <PageLinks
            page={page}
            pages={pages}
            href={(number) => comparisonAddress(base, { list, page: number })}
          />
        </>
      )}
      <EvidenceTable view={view} />
    </>
  )
}

/** What is to be resolved comes first; where nothing is, what is recorded. */
function firstWith(counts: Record<ComparisonList, number>): ComparisonList {
  const first = (['unrecorded', 'contradicting', 'not-found'] as const).find((list) => counts[list] > 0)
  return first ?? 'recorded'
}
