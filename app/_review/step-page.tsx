import { PageTitle } from '@/components/form/page-title'
import { InsetText } from '@/components/inset-text/inset-text'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import { stepFields } from '@/domain/review/step-form'
import { hindrance, type StepOnVersion, steps } from '@/domain/review/workflow'
import { QuestionForm } from '../_record/question-form'
import { questionsOf } from '../_record/questions'
import { Shell } from '../_shell/shell'
import { step as takeStep } from './actions'
import { ChangesToConfirm } from './next-steps'
import { partsOfStep } from './parts-of-step'
import { type VersionParams, versionOfPage } from './version-of-page'

/** The page of one step with a version: what it means, what is asked, and the button; or why it cannot be taken now. */
export async function StepPage({ params, step }: { params: VersionParams; step: StepOnVersion }) {
  const view = await versionOfPage(params, `${step} version`)
  const { name, at, actor, address, situation } = view
  const { title, introduction, button } = steps[step]
  const { values = {}, questions, submit = button, mends, beside } = (await partsOfStep[step]?.(view)) ?? {}
  const why = hindrance(step, actor, situation)
  const caption = `${name}, version ${at.number}`
  const isHindered = why !== undefined && why !== mends && why !== 'role'
  const fields = stepFields[step]
  return (
    <Shell back={address}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {isHindered ? (
            <>
              <PageTitle title={`${title} – ${name}`} />
              <span className="govuk-caption-l">{caption}</span>
              <h1 className="govuk-heading-l">{title}</h1>
              <InsetText text={`${hindranceInWords(step, why, situation.state)}.`} />
              {beside}
              {(why === 'own shared change' || why === 'unknown shared change') && <ChangesToConfirm />}
              <p className="govuk-body">
                <a className="govuk-link" href={address}>
                  See where version {at.number} is now
                </a>
              </p>
            </>
          ) : (
            <QuestionForm
              action={takeStep}
              caption={caption}
              title={title}
              introduction={introduction}
              questions={questions ?? questionsOf(fields, Object.keys(fields), {}, () => [])}
              values={values}
              hidden={{ slug: at.slug, number: String(at.number), step }}
              submit={submit}
              cancel={address}
            >
              {beside}
            </QuestionForm>
          )}
        </div>
      </div>
    </Shell>
  )
}
