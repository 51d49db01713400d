import { isSaid } from '@/domain/record/certainty'
import type { System } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOfEach } from '../facts'
import { list, paragraph, section } from '../making'
import type { Material } from '../material'
import { publicName, publicNameFacts } from '../naming'
import { enumerated, toldApart } from '../said'
import { wordsFor } from '../statements'
import { placesInWords } from '../wording/places'
import { distinct, lowered, oneLine } from '../wording/sentences'
import { howSure, insteadOf } from '../words/en/certainty'
import { ourSystems, transfersIn } from './transfer-rows'

/** Where the organisation keeps data itself, and UK GDPR Article 13(1)(f): where data goes outside the UK and what protects it there. */
export function outsideTheUk(material: Material): Block[] {
  const transfers = transfersIn(material)
  const alike = toldApart(transfers, ({ places, sure, protects }) => [places, sure, protects])
  return section('transfers', 3, 'Where your data is, and data outside the UK', [
    ...keptByUs(material),
    ...list(
      'transfers/list',
      alike.map(({ answer: [places = '', sure = '', protects = ''], things }) => ({
        content: [
          { strong: `${places}:` },
          ` ${[`${enumerated(distinct(things.map(({ who }) => who)))}.`, sure, protects].filter(Boolean).join(' ')}`,
        ],
        facts: things.flatMap(({ facts }) => facts),
      })),
    ),
    ...(transfers.length === 0 ? nothingLeaves(material) : []),
    ...wordsFor(material, 'transfers'),
  ])
}

/** What other organisations run for us stands in their table. */
function keptByUs(material: Material): Block[] {
  const own = ourSystems(material).filter(
    (system) => !system.party && (system.operator || isSaid(system, 'places')),
  )
  const groups = toldApart(own, (system) => [whereIs(system), howSure(system, 'places')])
  return groups.map(({ answer: [where = '', sure = ''], things }) => {
    const names = enumerated(distinct(things.map((system) => lowered(publicName(system)))))
    const words = things.every(({ operator }) => operator === 'own-team' || operator === 'shared-platform')
      ? `We run ${names} ourselves.`
      : ''
    const said = [words, `${words ? 'The data is' : `Data in ${names} is`} in ${where}.`, sure]
    return paragraph(`transfers/ours/${things[0]?.id}`, said.filter(Boolean).join(' '), [
      ...publicNameFacts(things),
      ...factsOfEach('system', things, 'operator', 'party', 'places', 'region'),
    ])
  })
}

function whereIs(system: System): string {
  const region = system.region ? ` (${oneLine(system.region)})` : ''
  return system.places
    ? `${placesInWords(system.places)}${region}`
    : insteadOf(system, 'places', 'the countries').replace(/\.$/u, '')
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
