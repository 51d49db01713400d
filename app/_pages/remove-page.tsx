import { notFound, redirect } from 'next/navigation'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { nameInSentence } from '@/domain/documents/answers-in-words'
import type { KindName } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { entryPage } from '@/domain/record/links'
import { usesOf } from '@/domain/record/references'
import { copyId } from '@/domain/record/resolved/copies'
import { statedBy } from '@/domain/record/resolved/stated'
import { type WrittenOut, writtenOut } from '@/domain/record/resolved/written-out'
import { noRow } from '@/prisma/record/shown'
import { removeEntry } from '../_record/actions/remove-entry'
import { QuestionForm } from '../_record/question-form'
import { hiddenOf, pageOf, type Subject, storedOf } from '../_record/subject'
import type { RecordView } from '../_server/record-view'
import { confirmation } from './confirmation'

/** Asks before a thing is removed, and says what goes with it; or what has to change first. */
export function RemovePage({ view, subject, kind }: { view: RecordView; subject: Subject; kind: KindName }) {
  const stored = storedOf(view, subject)
  if (!stored || stored.version === noRow) notFound()
  if (!view.may('remove')) redirect(pageOf(view.base, subject))
  const { noun } = kindOf(kind)
  const title = nameInSentence(kind, view.titleOf(kind, subject.id))
  const uses = usesOf(view.record, kind, subject.id)
  const goesWithIt = uses.filter((use) => kindOf(use.kind).belongsTo === use.field)
  const { changed, added } = kind === 'category' ? writtenOut(view.record, subject.id) : nothingWritten
  const isWritten = (use: Use) => changed.some((one) => one.kind === use.kind && one.id === use.entry.id)
  const holdsItBack = uses.filter((use) => !goesWithIt.includes(use) && !isWritten(use))
  return (
    <Shell back={pageOf(view.base, subject)}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {holdsItBack.length > 0 ? (
            <>
              <PageTitle title={`You cannot remove ${title} yet`} />
              <h1 className="govuk-heading-l app-as-typed">You cannot remove {title} yet</h1>
              <p className="govuk-body">It is used here. Change these first:</p>
              <Uses view={view} uses={holdsItBack} />
            </>
          ) : (
            <QuestionForm
              action={removeEntry}
              title={`Are you sure you want to remove ${title}?`}
              questions={[confirmation(`Remove this ${noun}?`)]}
              values={{}}
              hidden={{ ...hiddenOf(subject), version: String(stored.version) }}
            >
              {changed.length > 0 && (
                <>
                  <p className="govuk-body">
                    What you said of this category is written into its identifiers first, so that nothing that
                    you recorded is lost. You will be asked about each of them from then on. These are
                    changed:
                  </p>
                  <Uses view={view} uses={uses.filter(isWritten)} />
                  {added.length > 0 && (
                    <p className="govuk-body">
                      {`For each place where they are held, it is recorded how: ${added.length} ${added.length === 1 ? 'place' : 'places'}.`}
                    </p>
                  )}
                </>
              )}
              {isPlacedByCategory(view, subject) && (
                <p className="govuk-body">It will still be held there, as its category and the system say.</p>
              )}
              {goesWithIt.length > 0 && (
                <>
                  <p className="govuk-body">This is removed with it:</p>
                  <Uses view={view} uses={goesWithIt} />
                </>
              )}
            </QuestionForm>
          )}
        </div>
      </div>
    </Shell>
  )
}

type Use = ReturnType<typeof usesOf>[number]

const nothingWritten: WrittenOut = { changed: [], added: [] }

/** Whether a copy follows from a category whatever is said of it. */
function isPlacedByCategory({ record }: RecordView, { kind, id }: Subject): boolean {
  if (kind !== 'holding') return false
  const others = { ...record, holdings: record.holdings.filter((holding) => holding.id !== id) }
  const holding = record.holdings.find((one) => one.id === id)
  return holding !== undefined && statedBy(others, 'holding', copyId(holding)) !== undefined
}

function Uses({ view, uses }: { view: RecordView; uses: readonly Use[] }) {
  const links = new Map(
    uses.map(({ kind, entry }) => [entryPage(view.record, kind, entry.id), view.titleOf(kind, entry.id)]),
  )
  return (
    <ul className="govuk-list govuk-list--bullet">
      {[...links].map(([href, text]) => (
        <li key={href}>
          <a className="govuk-link app-as-typed" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
