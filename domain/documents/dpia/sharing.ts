import type { Block } from '../blocks'
import { row, table } from '../making'
import type { Material } from '../material'
import { outsideUk, placesInWords } from '../wording/places'
import { oneLine } from '../wording/sentences'
import { howSure, notRecorded } from '../words/en/certainty'
import { answered, answerFacts, labelled } from './in-record-words'

/** Every sharing with its agreement and the notes for the file. */
export function sharings({ record }: Material, key: string): Block[] {
  const rows = record.sharings.map((sharing) => {
    const say = (field: string) => answered(record, 'sharing', sharing, field)
    return row(
      `${key}/sharing/${sharing.id}`,
      [
        labelled([
          [say('recipient'), say('capacity') || notRecorded('the capacity')],
          ['Own use', say('ownUse')],
          ['Kept', say('keptFor')],
          ['Marketing', say('marketing')],
          ['Paid for', say('paid')],
        ]),
        labelled([
          ['Categories', say('categories')],
          ['Identifiers', say('identifiers')],
          ['What', say('what')],
          ['Form', say('form')],
        ]) || notRecorded('what they get'),
        labelled([
          ['When', say('when')],
          ['Why', say('why')],
          ['For these purposes', say('purposes')],
        ]),
        labelled([
          ['Agreement', say('agreement')],
          ['Link', say('agreementLink')],
          ['Notes', say('notes')],
        ]),
      ],
      answerFacts(
        record,
        'sharing',
        sharing,
        'recipient',
        'capacity',
        'ownUse',
        'keptFor',
        'marketing',
        'paid',
        'categories',
        'purposes',
        'identifiers',
        'what',
        'form',
        'when',
        'why',
        'agreement',
        'agreementLink',
        'notes',
      ),
    )
  })
  return table(`${key}/sharings`, 'Sharing', ['Who', 'What', 'When and why', 'Agreement'], rows)
}

/** Every way out of the UK with its safeguard. */
export function transfers({ record }: Material, key: string): Block[] {
  const systems = record.systems
    .filter(({ kind, places }) => kind !== 'browser' && outsideUk(places).length > 0)
    .map((system) =>
      row(
        `${key}/transfer/${system.id}`,
        [
          [placesInWords(outsideUk(system.places)), howSure(system, 'places', 'file')]
            .filter(Boolean)
            .join('. '),
          labelled([[oneLine(system.name), answered(record, 'system', system, 'party') || 'our own system']]),
          labelled([
            ['Safeguard', answered(record, 'system', system, 'safeguard') || notRecorded('the safeguard')],
            ['Detail', answered(record, 'system', system, 'safeguardDetail')],
          ]),
        ],
        answerFacts(
          record,
          'system',
          system,
          'name',
          'kind',
          'places',
          'party',
          'safeguard',
          'safeguardDetail',
        ),
      ),
    )
  const shared = record.sharings
    .filter(({ to }) => outsideUk(to).length > 0)
    .map((sharing) => {
      const say = (field: string) => answered(record, 'sharing', sharing, field)
      return row(
        `${key}/transfer/${sharing.id}`,
        [
          [placesInWords(outsideUk(sharing.to)), howSure(sharing, 'to', 'file')].filter(Boolean).join('. '),
          labelled([
            [say('recipient'), say('what') || say('identifiers') || 'sharing'],
            ['From', say('from')],
          ]),
          labelled([
            ['Safeguard', say('safeguard') || notRecorded('the safeguard')],
            ['Detail', say('safeguardDetail')],
          ]),
        ],
        answerFacts(
          record,
          'sharing',
          sharing,
          'recipient',
          'what',
          'identifiers',
          'from',
          'to',
          'safeguard',
          'safeguardDetail',
        ),
      )
    })
  return table(
    `${key}/transfers`,
    'Transfers outside the UK',
    ['Country', 'Who', 'Safeguard'],
    [...systems, ...shared],
  )
}
