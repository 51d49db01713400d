import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { commaSeparated, partyName, publicName, publicNameFacts } from '../naming'
import { wordsFor } from '../statements'
import { capitalised, distinct, listed, paragraphsIn, phrase, sentence } from '../wording/sentences'

/** How data is protected, in the words meant for the public. */
export function howWeProtect(material: Material): Block[] {
  return section('security', 2, 'How we protect your data', [
    ...measures(material),
    ...list('security/encryption', encryption(material)),
    ...list('security/standards', standards(material)),
    ...supplierObligations(material),
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

function encryption({ record }: Material): Item[] {
  const systems = record.systems.filter(({ kind }) => kind !== 'browser')
  const ways = {
    'in-transit': {
      all: 'We encrypt your data on its way.',
      some: 'We encrypt your data on its way to and from',
    },
    'at-rest': { all: 'We encrypt your data where it is kept.', some: 'We encrypt the data that is kept in' },
    fields: {
      all: 'We encrypt single pieces of your data.',
      some: 'We encrypt single pieces of the data in',
    },
  } as const
  return Object.entries(ways).flatMap(([way, { all, some }]): Item[] => {
    const which = systems.filter(({ encryption: how }) => how?.includes(way as keyof typeof ways))
    if (which.length === 0) return []
    const words =
      which.length === systems.length ? all : `${some} ${listed(distinct(which.map(publicName)))}.`
    return [
      {
        content: [words],
        facts: [...factsOfEach('system', systems, 'encryption'), ...publicNameFacts(which)],
      },
    ]
  })
}

/** Only what an agreement says can be promised. */
function supplierObligations(material: Material): Block[] {
  const bound = material.record.systems.filter(
    ({ operator, agreement }) => operator === 'processor' && agreement && agreement !== 'none',
  )
  const parties = distinct(bound.map(({ party }) => party)).flatMap((id) => material.party(id) ?? [])
  if (parties.length === 0) return []
  const names = commaSeparated(parties.map(partyName))
  return [
    paragraph(
      'security/suppliers',
      ['These organisations have agreed to terms on how they use and protect your data: ', ...names, '.'],
      [
        ...factsOfEach('system', bound, 'operator', 'agreement', 'party'),
        ...parties.flatMap((party) => factsOf('party', party, 'name', 'notice')),
      ],
    ),
  ]
}
