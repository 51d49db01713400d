import { Button } from '@/components/button/button'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import { signingStates } from '@/domain/review/sign-off'
import { hindrance, type State, type StepName, steps } from '@/domain/review/workflow'
import type { LoadedVersion } from './version-of-page'

/** The steps that have a page below the version; of those that can be taken the first is the usual one. */
const asked = [
  'approve',
  'publish',
  'return',
  'assign',
  'confirm',
  'recall',
  'retire',
  'reinstate',
] as const satisfies StepName[]

/** What whoever looks at a version can do with it now, and why not what they could otherwise. */
export function NextSteps({ loaded }: { loaded: LoadedVersion }) {
  const { actor, situation, address, can } = loaded
  const found = asked.map((step) => ({ step, why: hindrance(step, actor, situation) }))
  // The page of the return asks for the comment that is missing.
  const possible = found.filter(({ step, why }) => !why || (step === 'return' && why === 'comments'))
  const reasons = new Map(
    found.flatMap(({ step, why }) =>
      (why === 'own work' || why === 'comments') && step !== 'return'
        ? [[hindranceInWords(step, why, situation.state), why] as const]
        : [],
    ),
  )
  const maySign = can('sign version') && (signingStates as readonly State[]).includes(situation.state)
  if (possible.length + reasons.size === 0) return null
  return (
    <section aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        What you can do now
      </h2>
      {[...reasons].map(([words, why]) => (
        <p key={words} className="govuk-body">
          {words}.
          {why === 'comments' && (
            <>
              {' '}
              <a className="govuk-link" href="#open-comments">
                See what is open
              </a>
            </>
          )}
        </p>
      ))}
      <div className="govuk-button-group">
        {possible.map(({ step }, place) => (
          <Button
            key={step}
            href={`${address}/${step}`}
            text={buttonOf(step, situation.state)}
            {...(place > 0 && { classes: 'govuk-button--secondary' })}
          />
        ))}
        {maySign && (
          <a className="govuk-link" href={`${address}/sign-off`}>
            Sign off the DPIA
          </a>
        )}
      </div>
    </section>
  )
}

function buttonOf(step: StepName, state: State): string {
  return step === 'assign' && state === 'inReview' ? 'Assign to somebody else' : steps[step].button
}
