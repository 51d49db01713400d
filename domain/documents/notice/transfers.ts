import type { Block, Inline, TableRow } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { partyTitle, publicName, publicNameFacts } from '../naming'
import { wordsFor } from '../statements'
import { placesInWords } from '../wording/places'
import { capitalised, oneLine } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'
import { ourSystems, transferRows } from './transfer-rows'

/** Where data is kept, and UK GDPR Article 13(1)(f): where it goes outside the UK and what protects it there. */
export function whereItGoes(material: Material): Block[] {
  const rows = transferRows(material)
  return section('transfers', 2, 'Where your data is kept, and where it goes outside the UK', [
    ...table(
      'transfers/places',
      'Where we keep your data',
      ['Where', 'Who runs it', 'Country'],
      placeRows(material),
    ),
    ...table(
      'transfers/table',
      'Data that goes outside the UK',
      ['Country', 'Who', 'Information', 'What protects it'],
      rows,
    ),
    ...(rows.length === 0 ? nothingLeaves(material) : []),
    ...wordsFor(material, 'transfers'),
  ])
}

function placeRows(material: Material): TableRow[] {
  return ourSystems(material).map((system) => {
    const operator = material.party(system.party)
    const who: Inline[] =
      operator !== undefined
        ? [partyTitle(operator)]
        : [
            system.operator === 'own-team' || system.operator === 'shared-platform'
              ? 'We do'
              : notRecorded('who'),
          ]
    const country = system.places
      ? placesInWords(system.places)
      : insteadOf(system, 'places', 'the countries')
    const sure = system.places ? howSure(system, 'places') : ''
    const where = capitalised(country)
    return row(
      `transfers/place/${system.id}`,
      [
        capitalised(publicName(system)),
        who,
        [system.region ? `${where} (${oneLine(system.region)})` : where, sure].filter(Boolean).join('. '),
      ],
      [
        ...publicNameFacts([system]),
        ...factsOf('system', system, 'operator', 'party', 'places', 'region'),
        ...factsOf('party', operator, 'name', 'notice'),
      ],
    )
  })
}

/** Said only when it is known of every system and every sharing. */
function nothingLeaves(material: Material): Block[] {
  const systems = ourSystems(material)
  const { sharings } = material.record
  if (systems.length === 0 || systems.some(({ places }) => !places)) return []
  return [
    paragraph('transfers/none', 'We do not send your data outside the UK.', [
      ...factsOfEach('system', systems, 'places'),
      ...factsOfEach('sharing', sharings, 'to'),
    ]),
  ]
}
