import { notFound } from 'next/navigation'
import { CommentAdded } from '@/app/_comments/comment-added'
import { newCommentPage } from '@/app/_comments/comments'
import { CommentsBelow } from '@/app/_comments/open-comments'
import { crumbsOf } from '@/app/_record/crumbs'
import { composeByName, dateAsked } from '@/app/_server/document-of-page'
import { serviceOfPage } from '@/app/_server/load'
import { oncePerRecord } from '@/app/_server/once-per-record'
import type { RecordView } from '@/app/_server/record-view'
import { today } from '@/app/_server/today'
import { Shell } from '@/app/_shell/shell'
import { Button } from '@/components/button/button'
import { PageTitle } from '@/components/form/page-title'
import { Input } from '@/components/input/input'
import { WrittenHtml } from '@/components/written-html/written-html'
import { type DocumentId, documents } from '@/domain/documents/documents'
import { factsCounted, factsInWords } from '@/domain/documents/facts-in-words'
import { factsStated, isToBeConfirmed } from '@/domain/documents/facts-stated'
import { type HtmlOptions, toHtml } from '@/domain/exchange/writers/html'
import type { ServiceRecord } from '@/domain/record/record'
import { CoverageSummary } from '../coverage-summary'

type Params = Promise<{ slug: string; document: string }>

/** On which parts of a document somebody may comment here. */
type Commenting = 'on every part' | 'on facts' | 'on nothing'

/**
 * The HTML of a document, each part with a link to its facts, or with the facts themselves where they were asked for.
 * With all of them in the page a notice of 100 identifiers would have 8,000 links. A link names the day unless it is `day`, as the page does
 * without one: there are hundreds.
 */
const htmlOf = oncePerRecord(
  (record: ServiceRecord, document: string, date: string, asked: string, commenting: string, day: string) => {
    const doc = composeByName(record, document, date)
    const comment = (key: string) =>
      newCommentPage(record.service.slug, { about: `document/${document}/${key}` })
    const provenance: HtmlOptions['provenance'] = ({ key, facts: used }) => {
      const facts = factsStated(record, used)
      const tag = isToBeConfirmed(record, used) ? { tag: 'To be confirmed' } : {}
      if (facts.length === 0 && commenting !== 'on every part') return undefined
      if (facts.length === 0 && key !== asked) return { summary: 'Comment', href: comment(key) }
      if (key !== asked)
        return {
          ...tag,
          summary: factsCounted(facts),
          href: `?${new URLSearchParams({ ...(date !== day && { date }), facts: key })}#facts`,
        }
      const { summary, links } = factsInWords(record, facts)
      const more = commenting === 'on nothing' ? [] : [{ text: 'Comment on this part', href: comment(key) }]
      return { ...tag, summary, links: [...links, ...more] }
    }
    return doc && toHtml(doc, { provenance })
  },
)

const coverageOf = oncePerRecord((record: ServiceRecord, document: DocumentId, date: string) =>
  documents[document].coverage?.(record, date),
)

/** A document as it would be published, each part with the facts that it was made from. */
export default async function DocumentPreview({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug, document } = await params
  const view = await serviceOfPage(slug, 'see documents')
  const { date: day, facts, commented } = await searchParams
  const date = dateAsked(day)
  const doc = composeByName(view.record, document, date) ?? notFound()
  const coverage = coverageOf(view.record, document as DocumentId, date)
  const html = htmlOf(view.record, document, date, String(facts), commentingOn(view, date), today()) ?? ''
  return (
    <Shell crumbs={[...crumbsOf(view), { text: 'Check the documents', href: `${view.base}/documents` }]}>
      <PageTitle title={doc.title} />
      <CommentAdded base={view.base} commented={commented} />
      <span className="govuk-caption-l">Preview</span>
      <h1 className="govuk-heading-l app-as-typed">{doc.title}</h1>
      <CommentsBelow view={view} about={`document/${document}`} heading="Comments on this document" />
      {coverage && <CoverageSummary {...coverage} />}
      <form method="get" className="app-filter" noValidate>
        <Input
          name="date"
          label={{ text: 'As it would read on' }}
          hint={{ text: 'Year, month and day, for example 2026-10-01' }}
          value={date}
          classes="govuk-input--width-10"
        />
        <Button text="Show" classes="govuk-button--secondary" />
      </form>
      <WrittenHtml html={html} />
    </Shell>
  )
}

/** A comment is about the document as it reads today. */
function commentingOn({ can }: RecordView, date: string): Commenting {
  if (date !== today() || !can('create comment')) return 'on nothing'
  return can('resolve comment') ? 'on every part' : 'on facts'
}
