import type { Identifier } from '@/domain/record/record'
import type { Block, Inline } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { row, section, table } from '../making'
import type { Material } from '../material'
import { commaSeparated, partyName, plainNames } from '../naming'
import { listed, phrase, sentence } from '../wording/sentences'
import { howSure, insteadOf } from '../words/en/certainty'

/** UK GDPR Article 14(2)(f): where data comes from, and whether that source is publicly available. */
export function whereItComesFrom(material: Material): Block[] {
  const origins = groupedBy(material.covered, (identifier) => JSON.stringify(originOf(material, identifier)))
  const rows = [...origins.values()].map((group) => {
    const [first] = group as [Identifier, ...Identifier[]]
    return row(
      `sources/${first.id}`,
      [originOf(material, first), plainNames(group)],
      [
        ...factsOfEach(
          'identifier',
          group,
          'plainName',
          'sources',
          'sourceParties',
          'sourcePeople',
          'sourceDetail',
          'publicSource',
        ),
        ...(first.sourceParties ?? []).flatMap((id) =>
          factsOf('party', material.party(id), 'name', 'notice'),
        ),
        ...(first.sourcePeople ?? []).flatMap((id) => factsOf('people', material.people(id), 'name')),
      ],
    )
  })
  const title = 'Where it comes from'
  return section('sources', 2, title, [
    ...table('sources/table', 'Where your data comes from', ['Source', 'Information'], rows),
  ])
}

function originOf(material: Material, identifier: Identifier): Inline[] {
  const { sources = [], sourceParties = [], sourcePeople = [], sourceDetail, publicSource } = identifier
  const parties = sourceParties.flatMap((id) => material.party(id) ?? [])
  const givers = sourcePeople.flatMap((id) => material.people(id)?.name ?? [])
  const given = (who: string) => {
    const named = givers.length > 0 ? listed(givers.map(phrase), 'or') : phrase(sourceDetail ?? '')
    return named ? `${who} gives it to us: ${named}.` : `${who} gives it to us.`
  }
  const words: Record<NonNullable<Identifier['sources']>[number], Inline[]> = {
    person: ['You give it to us.'],
    device: ['Your device sends it.'],
    party:
      parties.length > 0
        ? ['We get it from ', ...commaSeparated(parties.map(partyName)), '.']
        : ['We get it from another organisation.'],
    representative: [given('Somebody who acts for you')],
    'someone-else': [given('Somebody else')],
    derived: ['We work it out from other information.'],
    recorded: ['We record it.'],
  }
  const byOthers = sources.some((source) => source === 'someone-else' || source === 'representative')
  return [
    ...(sources.length > 0
      ? sources.flatMap((source, index) => [...(index > 0 ? [' '] : []), ...words[source]])
      : [insteadOf(identifier, 'sources', 'where it comes from')]),
    ...after(sources.length > 0 ? howSure(identifier, 'sources') : ''),
    ...(sourceDetail && (!byOthers || givers.length > 0) ? [` ${sentence(sourceDetail)}`] : []),
    ...(publicSource === true ? [' It is from a publicly available source.'] : []),
    ...(publicSource === false ? [' It is not from a publicly available source.'] : []),
  ]
}

const after = (sentence: string) => (sentence ? [` ${sentence}`] : [])
