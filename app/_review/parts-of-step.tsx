import type { ReactNode } from 'react'
import { WarningText } from '@/components/warning-text/warning-text'
import { type FormValues, formValuesOf } from '@/domain/record/form'
import {
  approvalFields,
  confirmationFields,
  proposedReview,
  publications,
  usualReview,
} from '@/domain/review/review-dates'
import type { Hindrance, StepOnVersion } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { staleNow } from '@/prisma/publishing/stale-now'
import { reviewersFor } from '@/prisma/review/reviewers'
import { ChosenWords } from '../_record/chosen-words'
import type { Question } from '../_record/question'
import { mostRadios } from '../_record/questions'
import { serviceOfPage } from '../_server/load'
import { today } from '../_server/today'
import { ExceptionNote } from './exception-note'
import { OpenThreads } from './open-threads'
import { SignaturesMissing } from './signatures-missing'
import type { VersionView } from './version-of-page'

/** What the page of a step has beside what the table of steps says. */
type PartsOfStep = {
  /** What is proposed. */
  values?: FormValues
  /** Questions with answers that depend on who asks. */
  questions?: Question[]
  submit?: ReactNode
  /** What would hinder the step, but can be mended by sending the form. */
  mends?: Hindrance
  /** What to know before one decides. */
  beside?: ReactNode
}

const buttons = Object.fromEntries(Object.entries(publications).map(([value, { button }]) => [value, button]))

export const partsOfStep: { [Name in StepOnVersion]?: (view: VersionView) => Promise<PartsOfStep> } = {
  approve: async (view) => ({
    values: formValuesOf(approvalFields, {
      reviewOn: proposedReview(today(), view.record.service.nextReview),
    }),
    submit: <ChosenWords name="publish" words={buttons} otherwise="Approve as selected" />,
    beside: (
      <>
        <ExceptionNote view={view} />
        <SignaturesMissing view={view} />
      </>
    ),
  }),

  assign: async ({ actor, version, situation }) => {
    const reviewers = await reviewersFor(await database(), actor, situation.authorship)
    const items = reviewers.map(({ id, name }) => ({
      value: id,
      text: id === actor.personId ? `${name} (you)` : name,
    }))
    const control = {
      type: items.length > mostRadios ? ('select' as const) : ('radios' as const),
      items,
      empty: 'Nobody else in your organisation is a privacy officer. Ask an administrator to add one',
    }
    return {
      questions: [{ name: 'reviewerId', label: 'Privacy officer', optional: false, control }],
      values: { reviewerId: version.reviewerId ?? actor.personId },
    }
  },

  confirm: async ({ at }) => {
    const { record, base } = await serviceOfPage(at.slug, 'confirm version')
    const parts = (await staleNow(await database(), record, today()))?.parts.length ?? 0
    return {
      values: formValuesOf(confirmationFields, { reviewOn: usualReview(today()) }),
      beside: parts > 0 && <NoLongerTrue parts={parts} href={`${base}/stale`} />,
    }
  },

  return: async (view) => ({ mends: 'comments', beside: <OpenThreads view={view} /> }),
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
