import { isSaid } from '@/domain/record/certainty'
import type { System } from '@/domain/record/record'
import type { Block } from '../blocks'
import { row, table } from '../making'
import type { Material } from '../material'
import { placesInWords } from '../wording/places'
import { oneLine } from '../wording/sentences'
import { howSure, notRecorded } from '../words/en/certainty'
import { answered, answerFacts, labelled } from './in-record-words'

/** Each system with who runs it, where, and how it is protected, for the file. */
export function systemsInScope({ record }: Material, key: string): Block[] {
  const rows = record.systems.map((system) => {
    // Nobody runs or protects a person's own device for the organisation, so nothing is missing there.
    const missing = (what: string) => (system.kind === 'browser' ? '' : notRecorded(what))
    const say = (field: string) => answered(record, 'system', system, field)
    return row(
      `${key}/system/${system.id}`,
      [
        labelled([
          [oneLine(system.name), say('kind') || notRecorded('the kind')],
          ['Does', say('description')],
        ]),
        labelled([
          ['Run by', say('operator') || missing('who runs it')],
          ['Organisation', say('party')],
        ]),
        [
          `${system.places ? placesInWords(system.places) : isSaid(system, 'places') ? '' : missing('the countries')}${system.region ? ` (${oneLine(system.region)})` : ''}`,
          howSure(system, 'places', 'file'),
        ]
          .filter(Boolean)
          .join('. '),
        labelled([
          ['Encryption', say('encryption')],
          ['Measures', say('securityFile')],
          ['Standards', say('standards')],
          ['Information asset owner of the log', say('informationAssetOwner')],
          ['Said in public', say('securityPublic')],
        ]) || missing('how it is protected'),
      ],
      answerFacts(
        record,
        'system',
        system,
        'name',
        'kind',
        'description',
        'operator',
        'party',
        'places',
        'region',
        'encryption',
        'securityFile',
        'standards',
        'informationAssetOwner',
        'securityPublic',
      ),
    )
  })
  return table(`${key}/systems`, 'Systems', ['System', 'Who runs it', 'Where', 'How it is protected'], rows)
}

/** What binds those who run systems for the organisation. */
export function agreements({ record }: Material, key: string): Block[] {
  const byAnother = ({ operator }: System) => operator === 'processor' || operator === 'third-party'
  const rows = record.systems.filter(byAnother).map((system) => {
    const say = (field: string) => answered(record, 'system', system, field)
    return row(
      `${key}/agreement/${system.id}`,
      [
        say('party') || notRecorded('the organisation'),
        oneLine(system.name),
        labelled([
          ['Bound by', say('agreement') || notRecorded('what binds it')],
          ['Reference', say('agreementReference')],
          ['Link', say('agreementLink')],
          ['Own use', say('ownUse')],
          ['For', say('ownUseDetail')],
          ['Passes on', say('passesOn')],
          ['Must not use it for', say('mayNot')],
        ]),
      ],
      answerFacts(
        record,
        'system',
        system,
        'name',
        'party',
        'operator',
        'agreement',
        'agreementReference',
        'agreementLink',
        'ownUse',
        'ownUseDetail',
        'passesOn',
        'mayNot',
      ),
    )
  })
  return table(
    `${key}/agreements`,
    'Organisations that run systems',
    ['Organisation', 'System', 'Agreement'],
    rows,
  )
}
