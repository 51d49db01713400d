import type { ReactNode } from 'react'
import { Button } from '@/components/button/button'
import { Table } from '@/components/table/table'
import type { KindName } from '@/domain/record/field'
import { isAsked } from '@/domain/record/kind'
import { kindOf } from '@/domain/record/kinds'
import { entryPage } from '@/domain/record/links'
import { entriesOf } from '@/domain/record/references'
import { openAbout, ToAnswer } from '../_comments/open-comments'
import type { RecordView } from '../_server/record-view'

const headings: Record<KindName, string> = {
  people: 'People',
  party: 'Other organisations',
  system: 'Systems',
  purpose: 'Purposes',
  category: 'Categories of data',
  identifier: 'Identifiers',
  categoryHolding: 'How systems hold categories',
  holding: 'Where identifiers are held',
  sharing: 'Sharing',
  choice: 'Choices',
  statement: 'Statements',
  contact: 'Contacts',
  dpiaAnswer: 'Answers',
  risk: 'Risks',
  signOff: 'Sign-off',
  exception: 'Exceptions',
  evidence: 'Evidence',
  observation: 'Observations',
}

/** The things of one kind, each with its links, and the button that adds another. `note` says more below a name. */
export function EntryList({
  view,
  kind,
  note,
}: {
  view: RecordView
  kind: KindName
  note?: (id: string) => ReactNode
}) {
  const { record, base, may, titleOf } = view
  const { a, noun, plural } = kindOf(kind)
  const entries = entriesOf(record, kind)
  return (
    <section aria-labelledby={plural}>
      <h2 className="govuk-heading-m" id={plural}>
        {headings[kind]}
      </h2>
      {entries.length === 0 ? (
        <p className="govuk-body">None recorded yet.</p>
      ) : (
        <Table
          firstCellIsHeader
          head={[{ text: 'Name' }, { html: <span className="govuk-visually-hidden">Actions</span> }]}
          rows={entries.map((entry) => {
            const title = titleOf(kind, entry.id)
            const page = entryPage(record, kind, entry.id)
            const isOurs = page.startsWith(`${base}/`)
            return [
              {
                html: (
                  <>
                    <a className="govuk-link app-as-typed" href={page}>
                      {title}
                    </a>
                    {entry.shared === true && !isOurs && (
                      <div className="govuk-hint govuk-!-margin-bottom-0">
                        Kept by the organisation for all services
                      </div>
                    )}
                    <ToAnswer comments={openAbout(view, `${kind}/${entry.id}`)} />
                    {note?.(entry.id)}
                  </>
                ),
              },
              {
                classes: 'app-actions',
                html: isOurs && may('remove') && (
                  <a className="govuk-link" href={`${page}/remove`}>
                    Remove<span className="govuk-visually-hidden"> {title}</span>
                  </a>
                ),
              },
            ]
          })}
        />
      )}
      {may('create') && isAsked(kindOf(kind)) && (
        <Button href={`${base}/${plural}/new`} text={`Add ${a} ${noun}`} classes="govuk-button--secondary" />
      )}
    </section>
  )
}
