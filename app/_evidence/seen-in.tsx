import type { RecordView } from '@/app/_server/record-view'
import { today } from '@/app/_server/today'
import { Tag } from '@/components/tag/tag'
import { whyOld } from '@/domain/evidence/age'
import { type ComparisonList, comparisonLists, countsOf } from '@/domain/evidence/comparison-lists'
import { changedSince, comparedIn } from './compared'
import { comparisonAddress } from './search'

/** How the record stands to what was last seen in one piece of evidence. */
export async function SeenIn({ view, id }: { view: RecordView; id: string }) {
  const { record, base } = view
  const evidence = record.evidence.find((one) => one.id === id)
  if (!evidence) return null
  const here = new Set(record.observations.flatMap((one) => (one.evidence === id ? [one.id] : [])))
  const found = comparedIn(view).found.filter((one) => one.id && here.has(one.id))
  const counts = countsOf({ found, notFound: [] })
  const why = whyOld(evidence, today(), await changedSince(view))
  return (
    <section aria-labelledby="seen-in">
      <h2 className="govuk-heading-m" id="seen-in">
        What was observed
      </h2>
      {why && (
        <p className="govuk-body">
          <Tag text="Old" classes="govuk-tag--yellow" /> <span className="app-as-typed">{why}.</span>
        </p>
      )}
      {found.length === 0 ? (
        <p className="govuk-body">Nothing that newer evidence does not show too.</p>
      ) : (
        <ul className="govuk-list">
          {Object.entries(comparisonLists).map(([name, { title }]) => {
            const list = name as ComparisonList
            return counts[list] === 0 ? null : (
              <li key={name}>
                <a className="govuk-link" href={comparisonAddress(base, { list })}>
                  {title}
                </a>
                : {counts[list]}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
