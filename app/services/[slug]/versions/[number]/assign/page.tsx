import { assign } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import { type VersionParams, versionOfPage } from '@/app/_review/version-of-page'
import { database } from '@/prisma/database/client'
import { reviewersFor } from '@/prisma/review/reviewers'

/** A list of officers that is longer than this is a select. */
const mostRadios = 14

/** Gives a version to a privacy officer, oneself first. */
export default async function Assign({ params }: { params: VersionParams }) {
  const { actor, version, situation } = await versionOfPage(params, 'assign version')
  const reviewers = await reviewersFor(await database(), actor, situation.authorship)
  const items = reviewers.map(({ id, name }) => ({
    value: id,
    text: id === actor.personId ? `${name} (you)` : name,
  }))
  return (
    <DecisionPage
      params={params}
      step="assign"
      action={assign}
      title="Who reviews this version?"
      introduction="Whoever has worked on it, or on what it shows of your organisation, cannot review it and is not in this list."
      questions={[
        {
          name: 'reviewerId',
          label: 'Privacy officer',
          optional: false,
          control: {
            type: items.length > mostRadios ? 'select' : 'radios',
            items,
            empty: 'Nobody else in your organisation is a privacy officer. Ask an administrator to add one',
          },
        },
      ]}
      values={{ reviewerId: version.reviewerId ?? actor.personId }}
    />
  )
}
