import { notFound, redirect } from 'next/navigation'
import { QuestionForm } from '@/app/_record/question-form'
import { questionsOf } from '@/app/_record/questions'
import { sign } from '@/app/_review/sign'
import { type VersionParams, versionOfPage } from '@/app/_review/version-of-page'
import { today } from '@/app/_server/today'
import { Shell } from '@/app/_shell/shell'
import { formValuesOf } from '@/domain/record/form'
import { signOffs } from '@/domain/record/vocabulary/dpia-prompts'
import { isSignOffItem, signedUnder, signingStates, signOffFields } from '@/domain/review/sign-off'
import type { State } from '@/domain/review/workflow'
import { stampOf } from '@/prisma/review/sign-off'

/** Signs one item of step 7 of the DPIA, with the name, the position and the day. */
export default async function SignItem({
  params,
}: {
  params: Promise<Awaited<VersionParams> & { item: string }>
}) {
  const { address, at, name, record, version } = await versionOfPage(params, 'sign version')
  const { item } = await params
  if (!isSignOffItem(item)) notFound()
  const list = `${address}/sign-off`
  if (!(signingStates as readonly State[]).includes(version.state)) redirect(list)
  const fields = signOffFields(item)
  const signed = signedUnder(record, item)
  return (
    <Shell back={list}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={sign}
            caption={`${name}, version ${at.number}`}
            title={signOffs[item] ?? item}
            questions={questionsOf(fields, Object.keys(fields), {}, () => [])}
            values={formValuesOf(fields, signed ?? { date: today() })}
            hidden={{
              ...{ slug: at.slug, number: String(at.number), item },
              version: String(stampOf(signed)),
            }}
            submit="Sign off"
            cancel={list}
          />
        </div>
      </div>
    </Shell>
  )
}
