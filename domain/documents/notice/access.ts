import type { Access, Held } from '@/domain/record/held'
import type { Block, FactPath } from '../blocks'
import { factsOf } from '../facts'
import { groupedBy } from '../grouping'
import { heldFacts } from '../held-facts'
import { paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { plainNames } from '../naming'
import { capitalised, oneLine, phrase } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'

/** What those are called of whom only the group is recorded. */
const groups: Record<NonNullable<Access[number]['group']>, string> = {
  operations: 'staff who run the service',
  security: 'staff who protect our services',
  support: 'staff who support people',
  casework: 'staff who use it in their work',
  analysts: 'analysts and researchers',
  supplier: 'a supplier',
  other: 'staff',
}

/** What the public is told of one holder of access; roles and teams stay in the file, and so do the reasons of our own. */
export function publicCategory(
  material: Material,
  { publicCategory: category, party, kind, group, why }: Access[number],
): string {
  const organisation = material.party(party)
  const name = oneLine(category ?? organisation?.name ?? groups[group ?? 'other'])
  // People are told why somebody outside the organisation may look.
  return kind === 'party' && why ? `${name} (why: ${phrase(why)})` : name
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
