import { SummaryList } from '@/components/summary-list/summary-list'
import type { Field, Values } from '@/domain/record/field'
import { partInWords, type TitleOf } from '@/domain/record/in-words'

/** The parts of a thing with links to add, change and remove them: the add-to-a-list pattern, one page each. */
export function PartsList({
  name,
  field,
  parts,
  page,
  titleOf,
}: {
  name: string
  field: Field
  parts: Values[]
  page: string
  titleOf: TitleOf
}) {
  const { input } = field
  if (input.type !== 'parts') return null
  return (
    <section aria-labelledby={`${name}-heading`}>
      <h2 className="govuk-heading-m" id={`${name}-heading`}>
        {field.label}
      </h2>
      {field.hint && <p className="govuk-hint">{field.hint}</p>}
      {parts.length > 0 && (
        <SummaryList
          rows={parts.map((part, index) => ({
            key: { text: `${input.noun.charAt(0).toUpperCase()}${input.noun.slice(1)} ${index + 1}` },
            value: { text: partInWords(input.fields, part, titleOf) },
            actions: {
              items: [
                {
                  text: 'Change',
                  visuallyHiddenText: `${input.noun} ${index + 1}`,
                  href: `${page}/${name}/${index}`,
                },
                {
                  text: 'Remove',
                  visuallyHiddenText: `${input.noun} ${index + 1}`,
                  href: `${page}/${name}/${index}/remove`,
                },
              ],
            },
          }))}
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${page}/${name}/new`}>
          {parts.length === 0 ? `Add a ${input.noun}` : `Add another ${input.noun}`}
        </a>
      </p>
    </section>
  )
}
