import { SubNavigation } from '@/components/moj/sub-navigation/sub-navigation'
import type { ServiceRecord } from '@/domain/record/record'
import { differences } from '@/domain/review/differences'
import { DifferenceList } from './difference-list'
import { VersionAnswers } from './version-answers'
import type { LoadedVersion } from './version-of-page'

/** What a version says: only what changed since the one that was approved last, or everything. */
export function VersionContent({
  loaded,
  approved,
  everything,
}: {
  loaded: LoadedVersion
  /** The version that was approved before this one, if there is one. */
  approved: { number: number; record: ServiceRecord } | undefined
  everything: boolean
}) {
  if (!approved)
    return (
      <>
        <Heading />
        <p className="govuk-body">No version was approved before this one, so all of it is new.</p>
        <VersionAnswers loaded={loaded} />
      </>
    )
  return (
    <>
      <Heading />
      <SubNavigation
        label="How much of the version to show"
        items={[
          {
            text: `What changed since version ${approved.number}`,
            href: `${loaded.address}#content`,
            active: !everything,
          },
          { text: 'Everything', href: `${loaded.address}?show=everything#content`, active: everything },
        ]}
      />
      {everything ? (
        <VersionAnswers loaded={loaded} />
      ) : (
        <DifferenceList differences={differences(approved.record, loaded.record)} />
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
