import { Button } from '@/components/button/button'
import { isOwnWork } from '@/domain/review/authorship'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import { signingStates } from '@/domain/review/sign-off'
import { hindrance, type State, type StepName, steps, stepsOnVersion } from '@/domain/review/workflow'
import { exceptionHindranceFor } from './exception-of-page'
import type { VersionView } from './version-of-page'

/** What whoever looks at a version can do with it now, and why not what they could otherwise. */
export async function NextSteps({ view }: { view: VersionView }) {
  const { actor, situation, address, can } = view
  const found = stepsOnVersion.map((step) => ({ step, why: hindrance(step, actor, situation) }))
  // The page of the return asks for the comment that is missing.
  const possible = found.filter(({ step, why }) => !why || (step === 'return' && why === 'comments'))
  const reasons = new Map(
    found.flatMap(({ step, why }) =>
      (isOwnWork(why) || why === 'comments') && step !== 'return'
        ? [[hindranceInWords(step, why, situation.state), why] as const]
        : [],
    ),
  )
  const maySign = can('sign version') && (signingStates as readonly State[]).includes(situation.state)
  const isStuck = (await exceptionHindranceFor(view)) === undefined
  const mayExcept = isStuck && can('except version')
  if (possible.length + reasons.size === 0 && !mayExcept) return null
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
      {[...reasons.values()].some(
        (why) => why === 'own shared change' || why === 'unknown shared change',
      ) && <ChangesToConfirm />}
      {isStuck && (reasons.size > 0 || mayExcept) && (
        <p className="govuk-body">
          Every privacy officer of your organisation has worked on this version or what it shows, or may have.{' '}
          {mayExcept ? (
            <a className="govuk-link" href={`${address}/exception`}>
              Record an exception, so that one of them may approve it
            </a>
          ) : (
            'An administrator can record an exception, so that one of them may approve it.'
          )}
        </p>
      )}
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

/** The way to what an organisation shares that nobody else has confirmed. */
export function ChangesToConfirm() {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="/organisation/changes">
        See which changes are to be confirmed
      </a>
    </p>
  )
}

function buttonOf(step: StepName, state: State): string {
  return step === 'assign' && state === 'inReview' ? 'Assign to somebody else' : steps[step].button
}
