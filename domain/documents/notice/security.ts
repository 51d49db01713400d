import type { System } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { partyName, publicName } from '../naming'
import { wordsFor } from '../statements'
import { distinct, listed, paragraphsIn, sentence } from '../wording/sentences'

/** How data is protected, in the words meant for the public. */
export function howWeProtect(material: Material): Block[] {
  return section('security', 2, 'How we protect your data', [
    ...measures(material),
    ...list('security/encryption', encryption(material)),
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

function encryption({ record }: Material): Item[] {
  const systems = record.systems.filter(({ kind, encryption: how }) => kind !== 'browser' && how)
  const where = (which: System[]) =>
    which.length === record.systems.filter(({ kind }) => kind !== 'browser').length
      ? 'everywhere'
      : `in ${listed(distinct(which.map(publicName)))}`
  const ways = {
    'in-transit': 'We encrypt data on its way',
    'at-rest': 'We encrypt data where it is kept',
    fields: 'We encrypt single pieces of data',
  } as const
  return Object.entries(ways).flatMap(([key, words]): Item[] => {
    const which = systems.filter(({ encryption: how }) => how?.includes(key as keyof typeof ways))
    if (which.length === 0) return []
    return [
      {
        content: [`${words}: ${where(which)}.`],
        facts: factsOfEach('system', which, 'encryption', 'publicName'),
      },
    ]
  })
}

/** Only what an agreement says can be promised. */
function supplierObligations(material: Material): Block[] {
  const bound = material.record.systems.filter(({ agreement }) => agreement && agreement !== 'none')
  const parties = distinct(bound.map(({ party }) => party)).flatMap((id) => material.party(id) ?? [])
  if (parties.length === 0) return []
  const names = parties.flatMap((party, index) => [...(index === 0 ? [] : [', ']), partyName(party)])
  return [
    paragraph(
      'security/suppliers',
      ['These organisations have agreed to terms on how they use and protect your data: ', ...names, '.'],
      [
        ...factsOfEach('system', bound, 'agreement', 'party'),
        ...parties.flatMap((party) => factsOf('party', party, 'name', 'notice')),
      ],
    ),
  ]
}
