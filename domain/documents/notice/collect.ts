import { optionsOf } from '@/domain/record/field'
import { identifier as identifierKind } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { Block, Inline, TableRow } from '../blocks'
import { factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { list, paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'
import { capitalised, distinct, listed, oneLine, phrase, sentence } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'

type Moment = NonNullable<Identifier['moments']>[number]

const titles: Record<Moment, string> = {
  browsing: 'When you look at pages',
  'signing-in': 'When you create an account or sign in',
  using: 'When you use the service',
  paying: 'When you pay',
  contacting: 'When you contact us or give feedback',
  research: 'When you take part in research',
  'in-person': 'When you visit us or meet us in person',
  afterwards: 'After you use the service',
  received: 'When others send it to us',
}
const moments = Object.keys(optionsOf(identifierKind.fields.moments)) as Moment[]

/** UK GDPR Articles 13(2)(e) and 14(1)(d): what is collected, when, and whether it must be given. */
export function whatWeCollect(material: Material): Block[] {
  const { covered } = material
  if (covered.length === 0)
    return section('collect', 2, 'What we collect', [
      paragraph('collect/nothing', notRecorded('what we collect')),
      ...wordsFor(material, 'collect'),
    ])
  const unplaced = covered.filter(({ moments: at }) => at === undefined)
  return section('collect', 2, 'What we collect', [
    ...wordsFor(material, 'collect'),
    ...moments.flatMap((moment) => collectedAt(material, moment)),
    ...section('collect/unplaced', 3, 'At other times', rowsFor(material, 'unplaced', unplaced)),
  ])
}

/** Described in full at the first moment; after that, by name. */
function collectedAt(material: Material, moment: Moment): Block[] {
  const here = material.covered.filter(({ moments: at }) => at?.includes(moment))
  const first = here.filter((identifier) => firstMoment(identifier) === moment)
  const again = here.filter((identifier) => firstMoment(identifier) !== moment)
  return section(`collect/${moment}`, 3, titles[moment], [
    ...rowsFor(material, moment, first),
    ...(again.length > 0
      ? [
          paragraph(`collect/${moment}/again`, `We ${first.length > 0 ? 'also ' : ''}collect this here:`),
          ...list(
            `collect/${moment}/again/list`,
            [...groupedBy(again, ({ plainName }) => oneLine(plainName))].map(([name, group]) => ({
              content: [name],
              facts: factsOfEach('identifier', group, 'plainName', 'moments'),
            })),
          ),
        ]
      : []),
  ])
}

function firstMoment({ moments: at = [] }: Identifier): Moment | undefined {
  return moments.find((moment) => at.includes(moment))
}

function rowsFor(material: Material, key: Moment | 'unplaced', identifiers: Identifier[]): Block[] {
  const when = key === 'unplaced' ? '' : ` ${titles[key].charAt(0).toLowerCase()}${titles[key].slice(1)}`
  const byName = groupedBy(identifiers, ({ plainName }) => oneLine(plainName))
  const rows = [...byName].map(([name, group]) => rowFor(material, name, group))
  return table(
    `collect/${key}/table`,
    `Information that we collect${when}`,
    ['Information', 'About', 'Must you give it?'],
    rows,
  )
}

function rowFor(material: Material, name: string, group: Identifier[]): TableRow {
  const people = distinct(group.flatMap(({ people: ids = [] }) => ids)).flatMap(
    (id) => material.people(id) ?? [],
  )
  const descriptions = distinct(
    group.flatMap(({ description }) => (description ? [sentence(description)] : [])),
  )
  const reasons = distinct(
    group.flatMap(({ personalData, notPersonalReason }) =>
      personalData === false && notPersonalReason ? [sentence(notPersonalReason)] : [],
    ),
  )
  const information: Inline[] = [
    { strong: name },
    ...(descriptions.length > 0 ? [`: ${descriptions.join(' ')}`] : []),
    ...(reasons.length > 0 ? [` We do not treat it as personal data. The reason: ${reasons.join(' ')}`] : []),
  ]
  return row(
    `collect/${group[0]?.id}`,
    [
      information,
      capitalised(listed(people.map((one) => phrase(one.name)))) || 'You',
      distinct(group.map(obligationInWords)).join(' '),
    ],
    [
      ...factsOfEach(
        'identifier',
        group,
        'plainName',
        'description',
        'people',
        'moments',
        'obligation',
        'obligationDetail',
        'sources',
        'withoutIt',
        'personalData',
        'notPersonalReason',
      ),
      ...factsOfEach('people', people, 'name'),
    ],
  )
}

function obligationInWords(identifier: Identifier): string {
  const { obligation, obligationDetail, sources = [], withoutIt } = identifier
  const notFromThem =
    sources.length > 0 &&
    sources.every((source) => source !== 'person' && source !== 'device' && source !== 'recorded')
  const words = {
    required: 'Yes, to use the service.',
    law: 'Yes, the law says so.',
    contract: 'Yes, a contract says so.',
    optional: 'No, it is optional.',
    'some-cases': obligationDetail
      ? `Only in some cases: ${sentence(obligationDetail)}`
      : 'Only in some cases.',
    'not-asked': 'No, we do not ask you for it.',
    automatic: notFromThem ? 'No, we do not ask you for it.' : 'It is collected automatically.',
  }
  const must = [
    obligation ? words[obligation] : insteadOf(identifier, 'obligation', 'whether you must give it'),
    ...(obligation ? [howSure(identifier, 'obligation')] : []),
  ]
    .filter(Boolean)
    .join(' ')
  return withoutIt ? `${must} If you do not give it: ${sentence(withoutIt)}` : must
}
