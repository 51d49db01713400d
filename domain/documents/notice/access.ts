import type { Access, Held } from '@/domain/record/held'
import type { FactPath } from '../blocks'
import { factsOf } from '../facts'
import { heldFacts } from '../held-facts'
import type { Material } from '../material'
import { oneLine, phrase } from '../wording/sentences'

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
