import { SummaryList } from '@/components/summary-list/summary-list'
import type { Field, Values } from '@/domain/record/field'
import { answerInWords, type TitleOf } from '@/domain/record/in-words'
import { answerValue } from './lines'
import { stepAddress } from './subject'

type PartsListProps = {
  name: string
  field: Field
  parts: Values[]
  page: string
  first: boolean
  titleOf: TitleOf
}

/** The parts of a thing with links to add, change and remove them: the add-to-a-list pattern, one page each. */
export function PartsList({ name, field, parts, page, first, titleOf }: PartsListProps) {
  const { input } = field
  if (input.type !== 'parts') return null
  const { noun, fields } = input
  const addressOf = (path: string) => stepAddress(page, `${name}/${path}`, first)
  return (
    <section aria-labelledby={`${name}-heading`} id={name}>
      <h2 className="govuk-heading-m" id={`${name}-heading`}>
        {field.label}
      </h2>
      {field.hint && <p className="govuk-hint">{field.hint}</p>}
      {parts.map((part, index) => {
        const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${index + 1}`
        return (
          <SummaryList
            key={title}
            card={{
              title: { text: title, headingLevel: 3 },
              actions: {
                items: [
                  { text: 'Change', href: addressOf(`${index}`) },
                  { text: 'Remove', href: addressOf(`${index}/remove`) },
                ],
              },
            }}
            rows={Object.entries(fields)
              .filter(([key]) => part[key] !== undefined)
              .map(([key, asked]) => ({
                key: { text: asked.label },
                value: answerValue(answerInWords(asked, part[key], titleOf)),
              }))}
          />
        )
      })}
      <p className="govuk-body">
        <a className="govuk-link" href={addressOf('new')}>
          {parts.length === 0 ? `Add a ${noun}` : `Add another ${noun}`}
        </a>
      </p>
    </section>
  )
}
