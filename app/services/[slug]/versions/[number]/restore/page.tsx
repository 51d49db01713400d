import { notFound } from 'next/navigation'
import { restoreVersion } from '@/app/_record/actions/restore-version'
import { hashOf } from '@/app/_record/hash-of'
import { QuestionForm } from '@/app/_record/question-form'
import { DifferenceList } from '@/app/_review/difference-list'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { differences } from '@/domain/review/differences'
import { versionNumber } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { readVersion } from '@/prisma/review/versions'

/** Asks whether to change the record back to a past version, and shows what that would change. */
export default async function Restore({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { slug, number } = await params
  const view = await serviceOfPage(slug, 'restore version')
  const at = { slug, number: versionNumber.parse(number) }
  const read = await readVersion(await database(), await requireActor(), at)
  if (!read.ok) notFound()
  const { record, name, base } = view
  return (
    <Shell back={`${base}/versions/${number}`}>
      <QuestionForm
        action={restoreVersion}
        caption={name}
        title={`Change the record back to version ${number}?`}
        introduction="This replaces what the team has recorded since. What your organisation shares stays as it is. All versions stay as they are."
        questions={[]}
        values={{}}
        hidden={{ slug, number, hash: hashOf(record) }}
        submit={`Change back to version ${number}`}
        final
        cancel={`${base}/versions/${number}`}
      >
        <h2 className="govuk-heading-m">What changes</h2>
        <DifferenceList differences={differences(record, read.value.record)} headingLevel={3} />
      </QuestionForm>
    </Shell>
  )
}
