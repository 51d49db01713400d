import { crumbsOf } from '@/app/_record/crumbs'
import { GapList } from '@/app/_record/gap-list'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { SummaryList } from '@/components/summary-list/summary-list'
import { documents } from '@/domain/documents/documents'
import { formats } from '@/domain/exchange/writers/formats'

/** The documents that come out of the record, each to read here or to take away. */
export default async function Documents({ params }: { params: Promise<{ slug: string }> }) {
  const view = await serviceOfPage((await params).slug, 'see documents')
  const { base, name } = view
  return (
    <Shell crumbs={crumbsOf(view)}>
      <PageTitle title={`Check the documents – ${name}`} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Check the documents</h1>
      <p className="govuk-body">
        Each document is made from the record, so it cannot say anything else. Read it, follow a sentence to
        its fact, and change the fact where it is wrong.
      </p>
      {Object.entries(documents).map(([id, { title, about }]) => (
        <SummaryList
          key={id}
          card={{ title: { text: title, headingLevel: 2 } }}
          rows={[
            { key: { text: 'What it is' }, value: { text: about } },
            {
              key: { text: 'Read and check' },
              value: {
                html: (
                  <a className="govuk-link" href={`${base}/documents/${id}`}>
                    {title} with the facts behind it
                  </a>
                ),
              },
            },
            {
              key: { text: 'Take away' },
              value: { html: <Downloads page={`${base}/documents/${id}`} title={title} /> },
            },
          ]}
        />
      ))}
      <GapList view={view} />
    </Shell>
  )
}

function Downloads({ page, title }: { page: string; title: string }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {Object.entries(formats).map(([format, { label }]) => (
        <li key={format}>
          <a className="govuk-link" href={`${page}/${format}`}>
            {label}
            <span className="govuk-visually-hidden"> of the {title.toLowerCase()}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
