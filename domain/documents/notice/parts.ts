import type { People, Purpose } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf } from '../facts'
import { heading } from '../making'
import type { Material } from '../material'
import { lowered, phrase } from '../wording/sentences'
import { coveredHere } from './opening'

type Section = (material: Material) => Block[]

/**
 * These sections once for everybody, or in a part for each group of people where two laws apply: which rights people have, and what they
 * are told, then differ from group to group.
 */
export function inParts(material: Material, sections: readonly Section[]): Block[] {
  const groups = coveredHere(material)
  const regimes = new Set(ownPurposes(material).map(({ regime }) => regime ?? 'uk-gdpr'))
  if (regimes.size < 2 || groups.length < 2) return sections.flatMap((compose) => compose(material))
  const parts = groups.map((people) => ({ people, part: about(material, people) }))
  const unassigned = material.covered.filter(({ people = [] }) => people.length === 0)
  const rest = { ...material, covered: unassigned }
  return [
    ...parts
      .filter(({ part }) => part.covered.length > 0)
      .flatMap(({ people, part }) => [
        heading(
          `part/${people.id}`,
          2,
          `If ${reader(people)}`,
          factsOf('people', people, 'name', 'reader', 'coveredBy'),
        ),
        ...lower(
          people.id,
          sections.flatMap((compose) => compose(part)),
        ),
      ]),
    ...(unassigned.length > 0 ? sections.flatMap((compose) => compose(rest)) : []),
  ]
}

const ownPurposes = ({ record }: Material) => record.purposes.filter(({ role }) => role !== 'processor')

/** “you work for us”, or “you are one of these: visitors”. */
function reader({ reader: words, name }: People): string {
  return words ? phrase(words) : `you are one of these: ${lowered(name)}`
}

/** The same material with what is captured about one group of people, law enforcement first, and the purposes of that. */
function about(material: Material, { id }: People): Material {
  const own = material.covered.filter(({ people = [] }) => people.includes(id))
  const isEnforcement = (one: (typeof own)[number]) =>
    material.purposesOf(one).some(({ regime }) => regime === 'part-3')
  const covered = [...own.filter(isEnforcement), ...own.filter((one) => !isEnforcement(one))]
  const used = new Set<Purpose>(covered.flatMap((identifier) => material.purposesOf(identifier)))
  const purposes = material.record.purposes.filter((purpose) => used.has(purpose))
  const people = material.record.people.filter((one) => one.id === id)
  return { ...material, covered, record: { ...material.record, purposes, people, statements: [] } }
}

/** A level further down, with keys of their own. */
function lower(id: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    const key = `part/${id}/${block.key}`
    if (block.kind === 'heading') return { ...block, key, level: Math.min(block.level + 1, 4) as 3 | 4 }
    if (block.kind === 'table')
      return { ...block, key, rows: block.rows.map((row) => ({ ...row, key: `part/${id}/${row.key}` })) }
    return { ...block, key }
  })
}
