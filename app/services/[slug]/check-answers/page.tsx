import { CommentAdded } from '@/app/_comments/comment-added'
import { AllAnswers } from '@/app/_record/all-answers'
import { crumbsOf } from '@/app/_record/crumbs'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'

/** Every answer of a service on one page, to read before anything is made from it. */
export default async function CheckAnswers({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const view = await serviceOfPage((await params).slug)
  const { name, base } = view
  return (
    <Shell crumbs={crumbsOf(view)}>
      <PageTitle title={`Check answers – ${name}`} />
      <CommentAdded base={base} commented={(await searchParams).commented} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Check answers</h1>
      <AllAnswers view={view} />
    </Shell>
  )
}
