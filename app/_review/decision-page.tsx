import type { ComponentProps, ReactNode } from 'react'
import { PageTitle } from '@/components/form/page-title'
import { InsetText } from '@/components/inset-text/inset-text'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import { type Hindrance, hindrance, type StepByPeople, steps } from '@/domain/review/workflow'
import { QuestionForm } from '../_record/question-form'
import { Shell } from '../_shell/shell'
import { ChangesToConfirm } from './next-steps'
import { type VersionParams, versionOfPage } from './version-of-page'

type FormProps = ComponentProps<typeof QuestionForm>

type DecisionPageProps = Pick<FormProps, 'action' | 'introduction' | 'final'> &
  Partial<Pick<FormProps, 'questions' | 'values' | 'hidden' | 'submit'>> & {
    params: VersionParams
    step: Exclude<StepByPeople, 'submit'>
    title: string
    /** What would hinder the step, but can be mended by sending the form. */
    mends?: Hindrance
    children?: ReactNode
  }

/** The page of one step with a version: what it means, what is asked, and the button; or why it cannot be taken now. */
export async function DecisionPage({
  params,
  step,
  title,
  mends,
  questions = [],
  values = {},
  hidden = {},
  submit = steps[step].button,
  children,
  ...form
}: DecisionPageProps) {
  const { name, at, actor, address, situation } = await versionOfPage(params, `${step} version`)
  const why = hindrance(step, actor, situation)
  const caption = `${name}, version ${at.number}`
  const isHindered = why !== undefined && why !== mends && why !== 'role'
  return (
    <Shell at="services" back={address}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {isHindered ? (
            <>
              <PageTitle title={`${title} – ${name}`} />
              <span className="govuk-caption-l">{caption}</span>
              <h1 className="govuk-heading-l">{title}</h1>
              <InsetText text={`${hindranceInWords(step, why, situation.state)}.`} />
              {children}
              {(why === 'own shared change' || why === 'unknown shared change') && <ChangesToConfirm />}
              <p className="govuk-body">
                <a className="govuk-link" href={address}>
                  See where version {at.number} is now
                </a>
              </p>
            </>
          ) : (
            <QuestionForm
              {...form}
              caption={caption}
              title={title}
              questions={questions}
              values={values}
              hidden={{ slug: at.slug, number: String(at.number), ...hidden }}
              submit={submit}
              cancel={address}
            >
              {children}
            </QuestionForm>
          )}
        </div>
      </div>
    </Shell>
  )
}
