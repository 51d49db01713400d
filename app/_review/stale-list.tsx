import { SummaryList, type SummaryListRow } from '@/components/summary-list/summary-list'
import { Tag } from '@/components/tag/tag'
import { dayInLondon, dayInWords } from '@/domain/day'
import { groupedBy } from '@/domain/documents/grouping'
import type { LastChange, LastChanges } from '@/domain/review/last-changes'
import type { Cause, StaleInWords } from '@/domain/review/stale-in-words'
import { BeforeAndAfter } from './changes'
import { changeTags } from './difference-list'

/** Of so many facts behind one part each is shown; of more, the first. */
const most = 6

/**
 * The parts of published documents that are no longer true, by document, each with the facts that changed, the pages that
 * change them and, where it is known, who did. The level is that of the documents’ headings.
 */
export function StaleList({
  parts,
  changed,
  headingLevel = 2,
}: {
  parts: readonly StaleInWords[]
  changed?: LastChanges
  headingLevel?: 2 | 3
}) {
  if (parts.length === 0)
    return <p className="govuk-body">Everything in the published documents is still true.</p>
  const Heading = `h${headingLevel}` as const
  return [...groupedBy(parts, ({ document }) => document)].map(([document, group]) => (
    <section key={document}>
      <Heading className="govuk-heading-m">
        {document}: {group.length === 1 ? '1 part' : `${group.length} parts`}
      </Heading>
      {group.map((part) => (
        <SummaryList
          key={`${part.kind} ${part.key}`}
          card={{ title: { html: <Title part={part} />, headingLevel: headingLevel + 1 } }}
          rows={[words(part), why(part, changed)]}
        />
      ))}
    </section>
  ))
}

function Title({ part: { heading, document, is } }: { part: StaleInWords }) {
  return (
    <>
      <span className="app-as-typed">{heading || document}</span> <Tag {...changeTags[is]} />
    </>
  )
}

function words({ before, after }: StaleInWords): SummaryListRow {
  const said = { before: 'Published', after: 'The record now says' }
  return {
    key: { text: 'What it says' },
    value: { html: <BeforeAndAfter before={before} after={after} words={said} /> },
  }
}

function why({ because, causes }: StaleInWords, changed: LastChanges | undefined): SummaryListRow {
  const others = causes.length - most
  return {
    key: { text: 'Why' },
    value: {
      html: (
        <>
          {because !== 'facts' && (
            <p className="govuk-body">The law, the regulator or a contact is another on this day.</p>
          )}
          {causes.length > 0 && (
            <ul className="govuk-list govuk-!-margin-bottom-0">
              {causes.slice(0, most).map((cause) => (
                <li key={cause.fact}>
                  <Fact {...cause} />
                  <ByWhom change={changed?.get(cause.fact)} />
                </li>
              ))}
              {others > 0 && <li>and {others === 1 ? '1 more answer' : `${others} more answers`}</li>}
            </ul>
          )}
        </>
      ),
    },
  }
}

function Fact({ text, href }: Cause) {
  return href ? (
    <a className="govuk-link app-as-typed" href={href}>
      {text}
    </a>
  ) : (
    <span className="app-as-typed">{text}</span>
  )
}

function ByWhom({ change }: { change: LastChange | undefined }) {
  if (!change) return null
  const { at, by } = change
  return (
    <div className="govuk-hint govuk-!-margin-bottom-1">
      Changed by {by ?? 'the operator'} on {dayInWords(dayInLondon(at))}
    </div>
  )
}
