import { PageTitle } from '@/components/form/page-title'
import { InsetText } from '@/components/inset-text/inset-text'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import { openStates, type State } from '@/domain/review/workflow'
import type { ReviewState } from '@/prisma/review/review-state'
import type { RecordView } from '../_server/record-view'

/** The version of a service that is under way, if one is: until it is decided, no other is submitted. */
export function versionUnderWay({ latest }: ReviewState): ReviewState['latest'] {
  return latest && (openStates as readonly State[]).includes(latest.state) ? latest : null
}

/** What stands on the page of a submission while a version is under way, instead of a button that would be refused. */
export function AlreadySubmitted({
  view: { name, base },
  version: { number, state },
}: {
  view: RecordView
  version: NonNullable<ReviewState['latest']>
}) {
  return (
    <>
      <PageTitle title={`You cannot submit this yet – ${name}`} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">You cannot submit this yet</h1>
      <InsetText text={`${hindranceInWords('submit', 'state', state)}.`} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/versions/${number}`}>
          See where version {number} is now
        </a>
      </p>
    </>
  )
}
