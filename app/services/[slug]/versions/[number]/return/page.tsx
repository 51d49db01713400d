import { questionsOf } from '@/app/_record/questions'
import { returnToTeam } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import { OpenThreads } from '@/app/_review/open-threads'
import { type VersionParams, versionOfPage } from '@/app/_review/version-of-page'
import { returnFields } from '@/domain/review/comment'

/** Returns a version to its team with the comments that are open, and one more if there is more to say. */
export default async function Return({ params }: { params: VersionParams }) {
  const loaded = await versionOfPage(params, 'return version')
  return (
    <DecisionPage
      params={params}
      step="return"
      action={returnToTeam}
      title="Return this version to the team?"
      introduction="The team sees every comment that is open, changes the record and submits it again."
      questions={questionsOf(returnFields, ['words'], {}, () => [])}
      mends="comments"
    >
      <OpenThreads loaded={loaded} />
    </DecisionPage>
  )
}
