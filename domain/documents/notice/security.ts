import type { Block } from '../blocks'
import { factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { publicName, publicNameFacts } from '../naming'
import { inSentences } from '../said'
import { wordsFor } from '../statements'
import { capitalised, distinct, listed, lowered, paragraphsIn, phrase, sentence } from '../wording/sentences'

/** How data is protected, in the words meant for the public. */
export function howWeProtect(material: Material): Block[] {
  return section('security', 2, 'How we protect your data', [
    ...measures(material),
    ...encryption(material),
    ...list('security/standards', standards(material)),
    ...wordsFor(material, 'security'),
  ])
}

function measures({ record: { systems } }: Material): Block[] {
  const described = systems.filter(({ securityPublic }) => securityPublic)
  const alike = groupedBy(described, ({ securityPublic }) => securityPublic ?? '')
  return [...alike].flatMap(([text, group]) =>
    paragraphsIn(text).map((words, index) =>
      paragraph(
        `security/${group[0]?.id}/${index + 1}`,
        sentence(words),
        factsOfEach('system', group, 'securityPublic'),
      ),
    ),
  )
}

/** The standards that systems meet, those alike together. */
function standards({ record }: Material): Item[] {
  const alike = groupedBy(
    record.systems.filter((system) => system.standards),
    ({ standards: met }) => met ?? '',
  )
  return [...alike].map(([met, group]) => ({
    content: [`${capitalised(listed(group.map(publicName)))}: ${phrase(met)}.`],
    facts: [...factsOfEach('system', group, 'standards'), ...publicNameFacts(group)],
  }))
}

const ways = {
  'in-transit': { all: 'when it is sent', some: 'on its way to and from' },
  'at-rest': { all: 'where it is kept', some: 'in' },
  fields: { all: 'field by field', some: 'field by field in' },
} as const

/** What is true of all systems in one sentence; then what is true of some. */
function encryption({ record }: Material): Block[] {
  const systems = record.systems.filter(({ kind }) => kind !== 'browser')
  const each = Object.entries(ways).map(([way, words]) => ({
    words,
    which: systems.filter(({ encryption: how }) => how?.includes(way as keyof typeof ways)),
  }))
  const ofAll = each.filter(({ which }) => which.length > 0 && which.length === systems.length)
  const ofSome = each.filter(({ which }) => which.length > 0 && which.length < systems.length)
  const facts = factsOfEach('system', systems, 'encryption')
  const all = listed(ofAll.map(({ words }) => words.all))
  return [
    ...(all ? [paragraph('security/encryption', `We encrypt your data ${all}.`, facts)] : []),
    ...ofSome.map(({ words, which }) =>
      paragraph(
        `security/encryption/${words.some.replaceAll(' ', '-')}`,
        inSentences(
          `We encrypt data ${words.some}`,
          `We also encrypt data ${words.some}`,
          distinct(which.map((system) => lowered(publicName(system)))),
        ).join(' '),
        [...facts, ...publicNameFacts(which)],
      ),
    ),
  ]
}
