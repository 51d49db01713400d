import { deviceBasisInWords } from '@/domain/law/bases-of-the-day'
import { isSaid } from '@/domain/record/certainty'
import type { Identifier } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { list, row, table } from '../making'
import type { Material } from '../material'
import { plainNames } from '../naming'
import { capitalised, oneLine, phrase, sentence } from '../wording/sentences'
import { howSure, notRecorded } from '../words/en/certainty'
import { answered, answerFacts, labelled, titleOf } from './in-record-words'

/** Every identifier in scope, those not treated as personal data too: MoJ security guidance wants all of them assessed. */
export function identifiersInScope(material: Material, key: string): Block[] {
  return table(
    `${key}/identifiers`,
    'Every identifier in scope',
    ['Identifier', 'Kind', 'Whose', 'Source and moment', 'How it could be tied to a person', 'Personal data'],
    material.record.identifiers.map((identifier) => scopeRow(material, key, identifier)),
  )
}

function scopeRow({ record, people }: Material, key: string, identifier: Identifier) {
  const say = (field: string) => answered(record, 'identifier', identifier, field)
  const whose = (identifier.people ?? []).flatMap((id) => people(id) ?? [])
  return row(
    `${key}/identifier/${identifier.id}`,
    [
      labelled([
        ['Identifier', titleOf(record, 'identifier', identifier.id)],
        ['What it is', say('description')],
        ['Must it be given', say('obligation')],
        ['In which cases', say('obligationDetail')],
        ['Without it', say('withoutIt')],
      ]),
      say('kind'),
      whose.map(({ name }) => oneLine(name)).join(', ') || notRecorded('whose data'),
      labelled([
        ['Source', say('sources') || notRecorded('the source')],
        ['From', say('sourceParties')],
        ['Given by', say('sourcePeople')],
        ['Detail', say('sourceDetail')],
        ['Publicly available', say('publicSource')],
        ['When', say('moments')],
      ]),
      `${say('ties') || notRecorded('how it could be tied to a person')}${identifier.sensitiveAlone ? '. It could alone reveal something sensitive' : ''}`,
      identifier.personalData === false
        ? `No. Reason: ${say('notPersonalReason') || notRecorded('the reason')}`
        : 'Yes',
    ],
    answerFacts(
      record,
      'identifier',
      identifier,
      'plainName',
      'name',
      'description',
      'kind',
      'people',
      'sources',
      'sourceParties',
      'sourcePeople',
      'sourceDetail',
      'publicSource',
      'moments',
      'obligation',
      'obligationDetail',
      'withoutIt',
      'ties',
      'sensitiveAlone',
      'personalData',
      'notPersonalReason',
    ),
  )
}

/** UK GDPR Article 30(1)(c): the categories of data, each with what is captured together. */
export function categoriesInScope({ record }: Material, key: string): Block[] {
  return list(
    `${key}/categories`,
    record.categories.map((category) => {
      const members = record.identifiers.filter((identifier) => identifier.category === category.id)
      const { name, fileName, description, group } = category
      return {
        content: [
          { strong: capitalised(fileName ?? name) },
          group ? ` (${phrase(group)})` : '',
          `: ${plainNames(members) || notRecorded('its identifiers')}.`,
          description ? ` ${sentence(description)}` : '',
          category.complete === false ? ' There are others, which are not recorded.' : '',
        ].filter((run) => run !== ''),
        facts: [
          ...factsOf('category', category, 'name', 'fileName', 'description', 'group', 'complete'),
          ...factsOfEach('identifier', members, 'plainName', 'category'),
        ],
      }
    }),
  )
}

/** What each item on a device is and why it may be there: PECR regulation 6. */
export function itemsOnDevices({ record, date }: Material, key: string, items: Identifier[]): Block[] {
  return table(
    `${key}/device`,
    'Items stored on or read from devices',
    ['Item', 'Who sets it', 'Basis (PECR)'],
    items.map((item) => {
      const say = (field: string) => answered(record, 'identifier', item, field)
      return row(
        `${key}/device/${item.id}`,
        [
          labelled([
            [titleOf(record, 'identifier', item.id), say('covers') || 'One item with this name'],
            ['Domain', say('domain')],
            ['Category', say('cookieCategory')],
          ]),
          labelled([
            ['Party', say('party')],
            ['Organisation', say('setter')],
            ['Set by', say('setBy')],
          ]),
          labelled([
            [
              'Basis',
              item.pecrBasis
                ? deviceBasisInWords(item.pecrBasis, date)
                : isSaid(item, 'pecrBasis')
                  ? ''
                  : notRecorded('the basis'),
            ],
            ['How sure', howSure(item, 'pecrBasis', 'file')],
            ['Why', say('pecrDetail')],
          ]),
        ],
        answerFacts(
          record,
          'identifier',
          item,
          'kind',
          'deviceAccess',
          'plainName',
          'name',
          'covers',
          'domain',
          'cookieCategory',
          'party',
          'setter',
          'setBy',
          'pecrBasis',
          'pecrDetail',
        ),
      )
    }),
  )
}
