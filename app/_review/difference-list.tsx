import { Tag } from '@/components/tag/tag'
import { groupedBy } from '@/domain/documents/grouping'
import { kinds } from '@/domain/record/kinds'
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
      <Observed differences={group.filter(isSeenOrGone)} />
      {group
        .filter((difference) => !isSeenOrGone(difference))
        .map((difference) => (
          <Changes
            key={difference.facts[0]}
            changes={difference.changes}
            card={{ title: { html: <Title difference={difference} />, headingLevel: headingLevel + 1 } }}
          />
        ))}
    </section>
  ))
}

/** Evidence shows hundreds of things at once: of those that came or went, their names say enough. */
function isSeenOrGone({ noun, is }: Difference): boolean {
  return noun === kinds.observation.noun && is !== 'changed'
}

function Observed({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return null
  return (
    <ul className="govuk-list">
      {differences.map((difference) => (
        <li key={difference.facts[0]}>
          <Title difference={difference} />
        </li>
      ))}
    </ul>
  )
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
