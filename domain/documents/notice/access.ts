import type { Access, Held } from '@/domain/record/held'
import type { Block, FactPath } from '../blocks'
import { factsOf } from '../facts'
import { groupedBy } from '../grouping'
import { heldFacts } from '../held-facts'
import { paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { plainNames } from '../naming'
import { capitalised, oneLine } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'

/** What the public is told of one holder of access; roles, teams and reasons stay in the file. */
export function publicCategory(
  material: Material,
  { publicCategory: category, party }: Access[number],
): string {
  const organisation = material.party(party)
  return oneLine(category ?? organisation?.name ?? 'Staff whose work needs it')
}

/** A group of people who can see something: where that is stated, as a key, what they are called and the facts behind it. */
export type Seen = { key: string; category: string; facts: FactPath[] }

/** The groups of people who can see these copies, with the facts behind each. */
export function categoriesOf(material: Material, copies: readonly Held[]): Seen[] {
  return copies.flatMap((held) => {
    const { access, holding } = held
    return (access?.value ?? []).map((part, index) => ({
      key: `${access?.by.kind}/${access?.by.id}/${index + 1}`,
      category: publicCategory(material, part),
      facts: [
        ...heldFacts([held]),
        ...factsOf('holding', holding, 'access'),
        ...factsOf('party', material.party(part.party), 'name'),
      ],
    }))
  })
}

/** Who can see data, by public category. */
export function whoCanSee(material: Material): Block[] {
  const seen = material.covered.flatMap((identifier) =>
    categoriesOf(material, material.copies(identifier)).map((found) => ({ ...found, identifier })),
  )
  const byCategory = groupedBy(seen, ({ category }) => category)
  const rows = [...byCategory].map(([category, group]) => {
    const identifiers = [...new Set(group.map(({ identifier }) => identifier))]
    const all = identifiers.length === material.covered.length && identifiers.length > 3
    const facts = group.flatMap((found) => [
      ...found.facts,
      ...factsOf('identifier', found.identifier, 'plainName'),
    ])
    return row(
      `access/${group[0]?.key}`,
      [capitalised(category), all ? 'All the information in this notice' : plainNames(identifiers)],
      facts,
    )
  })
  const caption = 'Who can see your data'
  return section('access', 2, caption, [
    ...table('access/table', caption, ['Who', 'What they can see'], rows),
    ...(rows.length === 0 && material.covered.length > 0
      ? [paragraph('access/missing', notRecorded('who can see your data'))]
      : []),
  ])
}
