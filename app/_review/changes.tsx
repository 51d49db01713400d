import { Lines } from '@/app/_record/lines'
import type { SummaryCardOptions } from '@/components/summary-list/summary-card'
import { SummaryList } from '@/components/summary-list/summary-list'
import type { Change } from '@/domain/record/changes'

/** Answers that differ, a row each, with what they were and what they are. */
export function Changes({ changes, card }: { changes: readonly Change[]; card?: SummaryCardOptions }) {
  return (
    <SummaryList
      card={card}
      rows={changes.map(({ label, before, after }) => ({
        key: { text: label },
        value: { html: <BeforeAndAfter before={before} after={after} /> },
      }))}
    />
  )
}

/**
 * What something was and what it is, in words and as a deletion and an insertion, so that nobody has to tell them by
 * their colour. Of what was added or removed there is one of the two.
 */
export function BeforeAndAfter({
  before,
  after,
  words = { before: 'Before', after: 'After' },
}: {
  before: string[]
  after: string[]
  words?: { before: string; after: string }
}) {
  return (
    <>
      {before.length > 0 && (
        <>
          <p className="govuk-hint govuk-!-margin-bottom-1">{words.before}</p>
          <del className="app-change app-change--before">
            <Lines lines={before} />
          </del>
        </>
      )}
      {after.length > 0 && (
        <>
          <p className="govuk-hint govuk-!-margin-bottom-1 govuk-!-margin-top-2">{words.after}</p>
          <ins className="app-change app-change--after">
            <Lines lines={after} />
          </ins>
        </>
      )}
    </>
  )
}
