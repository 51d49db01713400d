import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { Threads } from '@/app/_comments/comments'
import { crumbsOf } from '@/app/_record/crumbs'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import { PageLinks, pageNumber } from '@/app/_shell/page-links'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { SubNavigation } from '@/components/moj/sub-navigation/sub-navigation'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { listComments } from '@/prisma/review/comments'

const shown = { all: 'All', open: 'Open', closed: 'Resolved or withdrawn' } as const
type Shown = keyof typeof shown

const searchSchema = z.object({
  show: z.enum(Object.keys(shown) as [Shown]).catch('all'),
  page: pageNumber,
})

/** All comments on a service, open ones first. */
export default async function Comments({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug } = await params
  const { show, page } = searchSchema.parse(await searchParams)
  const state = show === 'all' ? {} : { state: show }
  const [view, listed] = await Promise.all([
    serviceOfPage(slug, 'see comment'),
    listComments(await database(), await requireActor(), slug, { ...state, page }),
  ])
  if (!listed.ok) notFound()
  const { threads, total } = listed.value
  const { base, name, record } = view
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (of: Shown, number = 1) => {
    const query = new URLSearchParams({
      ...(of !== 'all' && { show: of }),
      ...(number > 1 && { page: String(number) }),
    })
    return `${base}/comments${query.size > 0 ? `?${query}` : ''}`
  }
  if (page > pages) redirect(address(show))
  return (
    <Shell crumbs={crumbsOf(view)}>
      <PageTitle title={`Comments – ${name}${pages > 1 ? ` (page ${page} of ${pages})` : ''}`} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Comments</h1>
      <SubNavigation
        label="Which comments to show"
        items={Object.entries(shown).map(([of, text]) => ({
          text,
          href: address(of as Shown),
          active: of === show,
        }))}
      />
      {threads.length === 0 && (
        <p className="govuk-body">
          {show === 'all'
            ? 'Nobody has commented yet. You can comment on each answer of the record, and on each part of a document.'
            : 'There are none.'}
        </p>
      )}
      <Threads slug={slug} record={record} threads={threads} />
      <PageLinks page={page} pages={pages} href={(number) => address(show, number)} />
    </Shell>
  )
}
