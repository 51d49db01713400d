import { questionsOf } from '@/app/_record/questions'
import { confirmUnchanged } from '@/app/_review/actions'
import { DecisionPage } from '@/app/_review/decision-page'
import type { VersionParams } from '@/app/_review/version-of-page'
import { serviceOfPage } from '@/app/_server/load'
import { today } from '@/app/_server/today'
import { WarningText } from '@/components/warning-text/warning-text'
import { formValuesOf } from '@/domain/record/form'
import { confirmationFields, usualReview } from '@/domain/review/review-dates'
import { database } from '@/prisma/database/client'
import { staleNow } from '@/prisma/publishing/stale-now'

/** Says, with one's name, that what is published is still right, and when to look again. */
export default async function Confirm({ params }: { params: VersionParams }) {
  const { slug } = await params
  const { record, base } = await serviceOfPage(slug, 'confirm version')
  const parts = (await staleNow(await database(), record, today()))?.parts.length ?? 0
  return (
    <DecisionPage
      params={params}
      step="confirm"
      action={confirmUnchanged}
      title="Has nothing changed?"
      introduction="You confirm with your name that this version still says what the service does. Nothing is published anew."
      questions={questionsOf(confirmationFields, ['reviewOn'], {}, () => [])}
      values={formValuesOf(confirmationFields, { reviewOn: usualReview(today()) })}
    >
      {parts > 0 && <NoLongerTrue parts={parts} href={`${base}/stale`} />}
    </DecisionPage>
  )
}

/** Nobody should put their name to what the record says is untrue without having seen that. */
function NoLongerTrue({ parts, href }: { parts: number; href: string }) {
  return (
    <WarningText
      html={
        <>
          The record has changed: {parts === 1 ? '1 part' : `${parts} parts`} of what is published{' '}
          {parts === 1 ? 'is' : 'are'} no longer true.{' '}
          <a className="govuk-link" href={href}>
            See what differs
          </a>{' '}
          before you confirm.
        </>
      }
    />
  )
}
