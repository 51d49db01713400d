import { Tag } from '@/components/tag/tag'
import { groupedBy } from '@/domain/documents/grouping'
import type { Difference } from '@/domain/review/differences'
import { Changes } from './changes'

export const changeTags = {
  added: { text: 'Added', classes: 'govuk-tag--green' },
  changed: { text: 'Changed', classes: 'govuk-tag--blue' },
  removed: { text: 'Removed', classes: 'govuk-tag--red' },
} as const

/** What differs between two records, by section and thing by thing. The level is that of the sections’ headings. */
export function DifferenceList({
  differences,
  headingLevel = 2,
}: {
  differences: readonly Difference[]
  headingLevel?: 2 | 3
}) {
  if (differences.length === 0) return <p className="govuk-body">Nothing differs.</p>
  const Heading = `h${headingLevel}` as const
  return [...groupedBy(differences, ({ section }) => section)].map(([section, group]) => (
    <section key={section}>
      <Heading className="govuk-heading-m">{section}</Heading>
      {group.map((difference) => (
        <Changes
          key={difference.facts[0]}
          changes={difference.changes}
          card={{ title: { html: <Title difference={difference} />, headingLevel: headingLevel + 1 } }}
        />
      ))}
    </section>
  ))
}

function Title({ difference: { noun, title, shared, is } }: { difference: Difference }) {
  return (
    <>
      <span className="app-as-typed">
        {noun.charAt(0).toUpperCase() + noun.slice(1)}: {title}
      </span>
      {shared && ' (of the organisation)'} <Tag {...changeTags[is]} />
    </>
  )
}
