import type { People, Purpose } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf } from '../facts'
import { heading, section } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'
import { lowered, phrase } from '../wording/sentences'
import { automatedDecisions } from './automated-decisions'
import { ourLawfulBases } from './lawful-bases'
import { coveredHere } from './opening'
import { sensitiveData } from './sensitive-data'

type Section = (material: Material) => Block[]

/** Whether two laws apply, so that rights, and what people are told, differ from group to group. */
export function isInParts(material: Material): boolean {
  const regimes = new Set(ownPurposes(material).map(({ regime }) => regime ?? 'uk-gdpr'))
  return regimes.size > 1 && coveredHere(material).length > 1
}

/** These sections in a part for each group of people; the team's own words for them stand before the parts. */
export function inParts(material: Material, sections: readonly Section[]): Block[] {
  const parts = coveredHere(material).map((people) => ({ people, part: about(material, people) }))
  const rest = otherwise(material)
  return [
    ...ownWords.flatMap((place) => wordsFor(material, place)),
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
    ...section(
      'part/others',
      2,
      'Other data and uses',
      lower(
        'others',
        sectionsOf(rest, sections).flatMap((compose) => compose(rest)),
      ),
    ),
  ]
}

/** Where no data is captured there are only uses to speak of, if any. */
function sectionsOf({ covered, record }: Material, sections: readonly Section[]): readonly Section[] {
  if (covered.length > 0) return sections
  return record.purposes.length > 0 ? [ourLawfulBases, sensitiveData, automatedDecisions] : []
}

/** What is captured without a word of whom it is about, and what no data is used for. */
function otherwise(material: Material): Material {
  const covered = material.covered.filter(({ people = [] }) => people.length === 0)
  const assigned = material.covered.filter((one) => !covered.includes(one))
  const elsewhere = new Set(assigned.flatMap((identifier) => material.purposesOf(identifier)))
  const here = new Set(covered.flatMap((identifier) => material.purposesOf(identifier)))
  const purposes = material.record.purposes.filter((one) => here.has(one) || !elsewhere.has(one))
  const statements = material.record.statements.filter(({ type }) => type === 'right')
  return { ...material, covered, record: { ...material.record, purposes, people: [], statements } }
}

const ownWords = ['browsing', 'collect', 'source', 'why'] as const

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
  const statements = material.record.statements.filter(({ type }) => type === 'right')
  return { ...material, covered, record: { ...material.record, purposes, people, statements } }
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
