import { Lines } from '@/app/_record/answers'
import { SummaryList } from '@/components/summary-list/summary-list'
import type { Difference } from '@/domain/review/differences'

/** What differs between two records, thing by thing. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return <p className="govuk-body">Nothing differs.</p>
  return differences.map(({ title, is, noun, changes }) => (
    <SummaryList
      key={`${noun} ${title}`}
      card={{ title: { text: `${title} (${noun} ${is})`, headingLevel: 3 } }}
      rows={changes.map(({ label, before, after }) => ({
        key: { text: label },
        value: {
          html: (
            <>
              <Lines lines={before} /> → <Lines lines={after} />
            </>
          ),
        },
      }))}
    />
  ))
}
