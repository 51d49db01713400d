import type { Identifier } from '@/domain/record/record'
import type { Block, Inline } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { row, section, table } from '../making'
import type { Material } from '../material'
import { commaSeparated, partyName, plainNames } from '../naming'
import { wordsFor } from '../statements'
import { notRecorded, phrase, sentence } from '../wording/sentences'

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
          'source',
          'sourceParty',
          'sourceDetail',
          'alsoFrom',
          'publicSource',
        ),
        ...[first.sourceParty, ...(first.alsoFrom ?? [])].flatMap((id) =>
          factsOf('party', material.party(id), 'name', 'notice'),
        ),
      ],
    )
  })
  const title = 'Where it comes from'
  return section('sources', 2, title, [
    ...table('sources/table', 'Where your data comes from', ['Source', 'Information'], rows),
    ...wordsFor(material, 'source'),
  ])
}

function originOf(material: Material, identifier: Identifier): Inline[] {
  const { source, sourceParty, sourceDetail, publicSource, alsoFrom = [] } = identifier
  const others = alsoFrom.flatMap((id) => material.party(id) ?? [])
  const party = material.party(sourceParty)
  const words: Record<NonNullable<Identifier['source']>, Inline[]> = {
    person: ['You give it to us.'],
    device: ['Your device sends it.'],
    party: party ? ['We get it from ', partyName(party), '.'] : ['We get it from another organisation.'],
    'someone-else': [
      sourceDetail
        ? `Somebody else gives it to us: ${phrase(sourceDetail)}.`
        : 'Somebody else gives it to us.',
    ],
    derived: ['We work it out from other information.'],
    recorded: ['We record it.'],
  }
  return [
    ...(source ? words[source] : [notRecorded('where it comes from')]),
    ...(sourceDetail && source !== 'someone-else' ? [` ${sentence(sourceDetail)}`] : []),
    ...(others.length > 0 ? [' It also comes from ', ...commaSeparated(others.map(partyName)), '.'] : []),
    ...(publicSource === true ? [' It is from a publicly available source.'] : []),
    ...(publicSource === false ? [' It is not from a publicly available source.'] : []),
  ]
}
