import { each } from '@/components/options'
import { wordsOf } from './words'

/** Why a page cannot be shown, and what to do; nothing for a status that is neither a refusal nor a failure. */
export function StatusWords({ status }: { status: number }) {
  const { heading, advice = [], steps } = wordsOf(status) ?? {}
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{heading}</h1>
        {each(advice, (text) => (
          <p className="govuk-body">{text}</p>
        ))}
        {steps ? (
          <ol className="govuk-list govuk-list--number">
            {each(steps, (step) => (
              <li>{step}</li>
            ))}
          </ol>
        ) : (
          <p className="govuk-body">
            <a className="govuk-link" href="/">
              Go to the start of the privacy inventory
            </a>
          </p>
        )}
      </div>
    </div>
  )
}
