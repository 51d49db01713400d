import { SubNavigation } from '@/components/moj/sub-navigation/sub-navigation'
import { differences } from '@/domain/review/differences'
import type { Reviewed } from '@/prisma/review/versions'
import { DifferenceList } from './difference-list'
import { VersionAnswers } from './version-answers'
import type { VersionView } from './version-of-page'

/** What a version says: only what changed since the one that a privacy officer decided on last, or everything. */
export function VersionContent({
  view,
  reviewed,
  everything,
}: {
  view: VersionView
  reviewed: Reviewed | undefined
  everything: boolean
}) {
  if (!reviewed)
    return (
      <>
        <Heading />
        <p className="govuk-body">No version was reviewed before this one, so all of it is new.</p>
        <VersionAnswers view={view} />
      </>
    )
  const { base, at, address } = view
  const { number, state } = reviewed
  return (
    <>
      <Heading />
      <p className="govuk-body">
        {`A privacy officer ${state === 'changesRequested' ? 'returned' : 'approved'} version ${number}. `}
        <a className="govuk-link" href={`${base}/versions/compare?from=${number}&to=${at.number}`}>
          Compare version {at.number} with version {number}
        </a>
      </p>
      <SubNavigation
        label="How much of the version to show"
        items={[
          {
            text: `What changed since version ${number}`,
            href: `${address}#content`,
            active: !everything,
          },
          { text: 'Everything', href: `${address}?show=everything#content`, active: everything },
        ]}
      />
      {everything ? (
        <VersionAnswers view={view} />
      ) : (
        <DifferenceList differences={differences(reviewed.record, view.record)} />
      )}
    </>
  )
}

function Heading() {
  return (
    <h2 className="govuk-heading-l" id="content">
      What this version says
    </h2>
  )
}
