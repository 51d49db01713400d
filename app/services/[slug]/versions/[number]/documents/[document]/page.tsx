import { notFound } from 'next/navigation'
import { CommentAdded } from '@/app/_comments/comment-added'
import { newCommentPage } from '@/app/_comments/comments'
import { crumbsOf } from '@/app/_record/crumbs'
import { type VersionParams, versionOfPage } from '@/app/_review/version-of-page'
import { composeByName } from '@/app/_server/document-of-page'
import { today } from '@/app/_server/today'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { WrittenHtml } from '@/components/written-html/written-html'
import { dayInLondon, dayInWords } from '@/domain/day'
import { factsCounted, factsInWords } from '@/domain/documents/facts-in-words'
import { factsStated } from '@/domain/documents/facts-stated'
import { toHtml } from '@/domain/exchange/writers/html'

/** A document of a version, made from what it froze, each part with its facts and the way to comment on it. */
export default async function VersionDocument({
  params,
  searchParams,
}: {
  params: Promise<Awaited<VersionParams> & { document: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const view = await versionOfPage(params, 'see documents')
  const { document } = await params
  const { facts: asked, commented } = await searchParams
  const { address, at, base, can, record, version } = view
  const day = version.publishedAt ? dayInLondon(version.publishedAt) : today()
  const doc = composeByName(record, document, day) ?? notFound()
  const commentOn = (part: string) => ({
    text: 'Comment on this part',
    href: newCommentPage(at.slug, { about: `document/${document}/${part}`, number: at.number }),
  })
  const html = toHtml(doc, {
    provenance: ({ key, facts: used }) => {
      const facts = factsStated(record, used)
      if (facts.length === 0 && !can('resolve comment')) return undefined
      if (facts.length === 0 && key !== asked) return { summary: 'Comment', href: commentOn(key).href }
      if (key !== asked)
        return {
          summary: factsCounted(facts),
          href: `?${new URLSearchParams({ facts: key })}#facts`,
        }
      const { summary, links } = factsInWords(record, facts, (fact) => factOf(address, fact))
      return { summary, links: can('create comment') ? [...links, commentOn(key)] : links }
    },
  })
  return (
    <Shell
      crumbs={[
        ...crumbsOf(view, { text: 'Versions', href: `${base}/versions` }),
        { text: `Version ${at.number}`, href: address },
      ]}
    >
      <PageTitle title={`${doc.title} – version ${at.number}`} />
      <CommentAdded base={base} commented={commented} />
      <span className="govuk-caption-l">Version {at.number}</span>
      <h1 className="govuk-heading-l app-as-typed">{doc.title}</h1>
      <p className="govuk-body">
        {version.publishedAt ? 'As published on' : 'As it would read on'} {dayInWords(day)}.
      </p>
      <WrittenHtml html={html} />
    </Shell>
  )
}

/** Where the version says a fact, among the answers of its thing. */
function factOf(address: string, fact: string): string {
  return `${address}?show=everything#${fact}`
}
