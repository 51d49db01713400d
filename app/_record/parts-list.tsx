import { SummaryList } from '@/components/summary-list/summary-list'
import type { Field, Values } from '@/domain/record/field'
import { answerInWords, type TitleOf } from '@/domain/record/in-words'
import { answerValue } from './lines'
import { PartButton } from './part-button'

type PartsListProps = {
  name: string
  field: Field
  parts: Values[]
  titleOf: TitleOf
  /** What holds as long as there are none. */
  inherited?: string | undefined
}

/**
 * The parts of a thing with buttons to add, change and remove them: the add-to-a-list pattern, one page each. It stands in
 * the form of the page, which saves what was typed before it leads there.
 */
export function PartsList({ name, field, parts, titleOf, inherited }: PartsListProps) {
  const { input } = field
  if (input.type !== 'parts') return null
  const { noun, fields } = input
  return (
    <section aria-labelledby={`${name}-heading`} id={name}>
      <h2 className="govuk-heading-m" id={`${name}-heading`}>
        {field.label}
      </h2>
      {field.hint && <p className="govuk-hint">{field.hint}</p>}
      {inherited && <p className="govuk-hint">{`If you leave this empty: ${inherited}`}</p>}
      {parts.map((part, index) => {
        const title = `${noun} ${index + 1}`
        return (
          <div key={title} className="govuk-summary-card">
            <div className="govuk-summary-card__title-wrapper">
              <h3 className="govuk-summary-card__title">
                {title.charAt(0).toUpperCase()}
                {title.slice(1)}
              </h3>
              <ul className="govuk-summary-card__actions">
                <li className="govuk-summary-card__action">
                  <PartButton to={`${name}/${index}`} verb="Change" of={title} />
                </li>
                <li className="govuk-summary-card__action">
                  <PartButton to={`${name}/${index}/remove`} verb="Remove" of={title} />
                </li>
              </ul>
            </div>
            <div className="govuk-summary-card__content">
              <SummaryList
                rows={Object.entries(fields)
                  .filter(([key]) => part[key] !== undefined)
                  .map(([key, asked]) => ({
                    key: { text: asked.label },
                    value: answerValue(answerInWords(asked, part[key], titleOf)),
                  }))}
              />
            </div>
          </div>
        )
      })}
      <p className="govuk-body">
        <PartButton to={`${name}/new`} verb={parts.length === 0 ? `Add a ${noun}` : `Add another ${noun}`} />
      </p>
    </section>
  )
}
