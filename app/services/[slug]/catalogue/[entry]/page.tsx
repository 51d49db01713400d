import { notFound } from 'next/navigation'
import { crumbsOf } from '@/app/_record/crumbs'
import { QuestionForm } from '@/app/_record/question-form'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { InsetText } from '@/components/inset-text/inset-text'
import { catalogueEntry } from '@/domain/catalogue/catalogue'
import type { CatalogueEntry, CatalogueIdentifier } from '@/domain/catalogue/entry'
import { isRecorded } from '@/domain/catalogue/is-recorded'
import { dayInWords } from '@/domain/day'
import { retentionInWords } from '@/domain/documents/wording/retention'
import { addPicked } from './actions'

/** One thing of the catalogue: what it captures by default, and which of that the service has. */
export default async function CatalogueEntryPage({
  params,
}: {
  params: Promise<{ slug: string; entry: string }>
}) {
  const { slug, entry: id } = await params
  const view = await serviceOfPage(slug, 'see catalogue')
  const entry = catalogueEntry(id)
  if (!entry) notFound()
  const { record, base } = view
  const recorded = entry.identifiers.map((identifier) => isRecorded(record, entry, identifier))
  const items = entry.identifiers.map((identifier, index) => ({
    value: String(index),
    text: `${nameOf(identifier)}${recorded[index] ? ' – already recorded' : ''}`,
    hint: { text: aboutIt(identifier) },
  }))
  const usual = entry.identifiers.flatMap(({ alwaysThere }, index) =>
    alwaysThere && !recorded[index] ? [String(index)] : [],
  )
  return (
    <Shell
      crumbs={[...crumbsOf(view, undefined, 'system'), { text: 'Catalogue', href: `${base}/catalogue` }]}
    >
      <QuestionForm
        action={addPicked}
        caption="Add from the catalogue"
        title={entry.name}
        introduction={entry.summary}
        questions={[
          {
            name: 'identifiers',
            label: 'Which of these does your service capture?',
            hint: 'What is always there is selected. You can change every answer afterwards',
            optional: false,
            control: { type: 'checkboxes', items },
          },
        ]}
        values={{ identifiers: usual }}
        hidden={{ slug, entry: id }}
        submit="Add to the record"
        cancel={`${base}/catalogue`}
      >
        {entry.note && <InsetText text={entry.note} />}
        <p className="govuk-body">
          See{' '}
          <a className="govuk-link" href={entry.source} rel="noreferrer">
            the documentation of {entry.name}
          </a>
          . {checkedInWords(entry)}. Descriptions are our own.
        </p>
      </QuestionForm>
    </Shell>
  )
}

const checkedInWords = ({ checkedOn }: CatalogueEntry): string =>
  checkedOn
    ? `Checked on ${dayInWords(checkedOn)}`
    : 'Not yet checked against its documentation, so check names and times yourself'

function nameOf({ plainName, name }: CatalogueIdentifier): string {
  return name && name !== plainName ? `${plainName} (${name})` : plainName
}

function aboutIt({ description = '', holdings }: CatalogueIdentifier): string {
  const kept = holdings.flatMap((holding) => retentionInWords(holding, holding.in === 'browser') ?? [])
  return kept.length > 0 ? `${description} Kept: ${kept.join('; ')}` : description
}
