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
        <p className="govuk-body" id="content">
          No version was approved before this one, so all of it is new.
        </p>
        <VersionAnswers loaded={loaded} />
      </>
    )
  return (
    <>
      <SubNavigation
        label="How much of the version to show"
        attributes={{ id: 'content' }}
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
