import { certaintyOf, isSaid } from '@/domain/record/certainty'
import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, Party, Sharing, System } from '@/domain/record/record'
import type { Block, FactPath, Inline } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { heldFacts } from '../held-facts'
import { callout, row, section, table } from '../making'
import type { Material } from '../material'
import { partyTitle, plainNames, publicName, publicNameFacts } from '../naming'
import { wordsFor } from '../statements'
import { capitalised, distinct, listed, phrase, sentence } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'

/** UK GDPR Article 13(1)(e): every recipient, whether it runs a system, sets something on a device or is sent data. */
export function whoWeShareWith(material: Material): Block[] {
  const { systems } = material.record
  const title = 'Who we share it with'
  const rows = [
    ...table(
      'sharing/operators',
      'Organisations that run systems for us or set cookies',
      ['Organisation', 'What it does', 'Information'],
      material.record.parties.flatMap((party) => operatorRow(material, party) ?? []),
    ),
    ...table(
      'sharing/recipients',
      'Organisations that we give data to',
      ['Organisation', 'What they get', 'When and why', 'How they may use it'],
      material.record.sharings.map((sharing) => sharingRow(material, sharing)),
    ),
  ]
  const unnamed = systems.filter(
    ({ operator, party }) => (operator === 'processor' || operator === 'third-party') && !party,
  )
  return section('sharing', 2, title, [
    ...rows,
    ...unnamed.map((system) =>
      callout(
        `sharing/unnamed/${system.id}`,
        notRecorded(`the organisation that runs ${publicName(system)}`),
        [...publicNameFacts([system]), ...factsOf('system', system, 'operator', 'party')],
      ),
    ),
    ...wordsFor(material, 'sharing'),
  ])
}

function operatorRow(material: Material, party: Party) {
  const systems = material.record.systems.filter((system) => system.party === party.id)
  const set = material.covered.filter(({ setter }) => setter === party.id)
  if (systems.length === 0 && set.length === 0) return undefined
  const held = material.covered.filter((identifier) =>
    material.copies(identifier).some(({ system }) => system.party === party.id),
  )
  const onInstructions = systems.filter(({ operator }) => operator === 'processor')
  const forItself = systems.filter(({ operator }) => operator === 'third-party')
  const names = (list: typeof systems) => listed(list.map(publicName))
  const does = [
    ...(party.description ? [sentence(party.description)] : []),
    ...(onInstructions.length > 0 ? [`It runs this on our instructions: ${names(onInstructions)}.`] : []),
    ...(forItself.length > 0 ? [`It runs this for purposes of its own: ${names(forItself)}.`] : []),
    ...(set.some(isStoredOnDevice) ? ['It sets items on your device.'] : []),
    ...(set.some((item) => !isStoredOnDevice(item)) ? ['It gets data from your device.'] : []),
    ...distinct(systems.flatMap(useOf)),
  ]
  const information = [...new Set([...held, ...set])]
  return row(
    `sharing/operator/${party.id}`,
    [[partyTitle(party)], does.join(' '), plainNames(information) || notRecorded('which information')],
    [
      ...factsOf('party', party, 'name', 'notice', 'description'),
      ...publicNameFacts(systems),
      ...factsOfEach('system', systems, 'operator', 'party', 'ownUse', 'ownUseDetail', 'passesOn', 'mayNot'),
      ...factsOfEach('identifier', information, 'plainName'),
      ...factsOfEach('identifier', set, 'setter'),
      ...held.flatMap((identifier) =>
        heldFacts(material.copies(identifier).filter(({ system }) => system.party === party.id)),
      ),
    ],
  )
}

/** What an organisation that runs a system may do with the data itself. */
function useOf(system: System): string[] {
  const { ownUse, ownUseDetail, passesOn, mayNot } = system
  const own = {
    yes: 'It may use the data for purposes of its own',
    no: 'It may not use the data for purposes of its own',
  }
  return [
    ...(ownUse
      ? [`${own[ownUse]}${ownUseDetail ? `: ${phrase(ownUseDetail)}` : ''}.`, howSure(system, 'ownUse')]
      : []),
    ...(passesOn ? [`It may pass the data on: ${phrase(passesOn)}.`, howSure(system, 'passesOn')] : []),
    ...(certaintyOf(system, 'passesOn')?.is === 'none' ? ['It may not pass the data on.'] : []),
    ...(mayNot ? [`It must not use the data for this: ${phrase(mayNot)}.`] : []),
  ].filter(Boolean)
}

const forms: Record<NonNullable<Sharing['form']>, string> = {
  raw: '',
  pseudonymised: 'With names and numbers replaced (pseudonymised).',
  'de-identified': 'Without what names people (de-identified).',
  aggregated: 'Only as totals.',
  anonymised: 'Only in an anonymous form.',
}

const capacities: Record<NonNullable<Sharing['capacity']>, string> = {
  controller: 'For purposes of their own, as a controller.',
  joint: 'Together with us, as a joint controller.',
  processor: 'On our instructions, as a processor.',
  law: 'Because the law requires or allows it.',
}

function sharingRow(material: Material, sharing: Sharing) {
  const { what, form, when, why, capacity, ownUse } = sharing
  const party = material.party(sharing.recipient)
  const identifiers = (sharing.identifiers ?? []).flatMap((id): Identifier[] => {
    const found = material.identifier(id)
    return found ? [found] : []
  })
  const sure = howSure(sharing, 'recipient')
  const about = [sure, party?.description ? sentence(party.description) : ''].filter(Boolean)
  const who: Inline[] = [
    party ? partyTitle(party) : notRecorded('who'),
    ...(about.length > 0 ? [`. ${about.join(' ')}`] : []),
  ]
  const gets = [...(what ? [phrase(what)] : []), ...(identifiers.length > 0 ? [plainNames(identifiers)] : [])]
  const facts: FactPath[] = [
    ...factsOf(
      'sharing',
      sharing,
      'recipient',
      'identifiers',
      'what',
      'form',
      'when',
      'why',
      'capacity',
      'ownUse',
      'keptFor',
    ),
    ...factsOf('party', party, 'name', 'notice', 'description'),
    ...factsOfEach('identifier', identifiers, 'plainName'),
  ]
  const occasions = [...(when ? [sentence(when)] : []), ...(why ? [`Why: ${sentence(why)}`] : [])]
  const limits = [
    ...(capacity ? [capacities[capacity]] : []),
    ...(ownUse === 'no' ? ['They may not use it for purposes of their own.'] : []),
    ...(ownUse === 'yes' && capacity !== 'controller' ? ['They may use it for purposes of their own.'] : []),
    ...(sharing.keptFor ? [`How long they keep it: ${sentence(sharing.keptFor)}`] : []),
    ...(ownUse && howSure(sharing, 'ownUse') ? [howSure(sharing, 'ownUse')] : []),
    ...(ownUse === undefined && isSaid(sharing, 'ownUse')
      ? [insteadOf(sharing, 'ownUse', 'whether they may use it for purposes of their own')]
      : []),
  ]
  return row(
    `sharing/${sharing.id}`,
    [
      who,
      distinct([`${capitalised(gets.join(': ')) || notRecorded('what they get')}.`, form ? forms[form] : ''])
        .join(' ')
        .trim(),
      occasions.join(' '),
      limits.join(' '),
    ],
    facts,
  )
}
