import { isSaid } from '@/domain/record/certainty'
import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, Party, Sharing, System } from '@/domain/record/record'
import type { Block, FactPath, Inline } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { heldFacts } from '../held-facts'
import { callout, type Item, list, paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { partyTitle, publicName, publicNameFacts } from '../naming'
import { enumerated, inSevens, toldApart } from '../said'
import { wordsFor } from '../statements'
import { nameFacts, namesOf } from '../topics'
import { placesInWords } from '../wording/places'
import { capitalised, distinct, lowered, oneLine, sentence } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'
import { commitments } from './commitments'
import { ownUseOf } from './own-use'
import { outsideTheUk } from './transfers'

/** UK GDPR Article 13(1)(e) and (f): every recipient, whether it runs a system, sets something on a device or is sent data, and where. */
export function whoWeShareWith(material: Material): Block[] {
  const { parties, sharings } = material.record
  const forUs = sharings.filter(({ capacity }) => capacity === 'processor')
  const others = sharings.filter((sharing) => !forUs.includes(sharing))
  const terms = termsOfAll(material)
  const rows = parties.flatMap((party) => operatorRow(material, party, forUs, terms.length > 0) ?? [])
  return section('sharing', 2, 'Who we share your data with', [
    ...commitments(material),
    ...terms,
    ...table(
      'sharing/operators',
      'Organisations that run systems for us or get data from your device',
      ['Organisation', 'What it does', 'What it holds', 'Where'],
      rows,
    ),
    ...recipients(material, others),
    ...unnamed(material),
    ...wordsFor(material, 'sharing'),
    ...outsideTheUk(material),
  ])
}

/** Said once if all who work for us do so under agreed terms. */
function termsOfAll({ record: { systems } }: Material): Block[] {
  const forUs = systems.filter(({ operator }) => operator === 'processor')
  if (forUs.length < 2 || !forUs.every(({ agreement }) => agreement && agreement !== 'none')) return []
  return [
    paragraph(
      'sharing/terms',
      'Those in the table that run systems for us work on our instructions, under agreed terms on how they use and protect your data.',
      factsOfEach('system', forUs, 'operator', 'agreement'),
    ),
  ]
}

function operatorRow(material: Material, party: Party, forUs: readonly Sharing[], isBound: boolean) {
  const systems = material.record.systems.filter((system) => system.party === party.id)
  const set = material.covered.filter(({ setter }) => setter === party.id)
  const sent = forUs.filter(({ recipient }) => recipient === party.id)
  if (systems.length === 0 && set.length === 0 && sent.length === 0) return undefined
  const held = material.covered.filter((identifier) =>
    material.copies(identifier).some(({ system }) => system.party === party.id),
  )
  const named = sent.flatMap(({ identifiers = [] }) =>
    identifiers.flatMap((id) => material.identifier(id) ?? []),
  )
  const information = distinct([...held, ...set, ...named])
  const what = [
    ...namesOf(material, information),
    ...distinct(sent.flatMap((sharing) => (sharing.what ? [lowered(sharing.what)] : []))),
  ]
  const places = systems.filter((system) => isSaid(system, 'places'))
  return row(
    `sharing/operator/${party.id}`,
    [
      [partyTitle(party)],
      whatItDoes(party, systems, set, sent, isBound),
      capitalised(enumerated(what)) || notRecorded('which information'),
      distinct(places.map(placeOf)).join(' '),
    ],
    [
      ...factsOf('party', party, 'name', 'notice', 'description'),
      ...publicNameFacts(systems),
      ...factsOfEach(
        'system',
        systems,
        'operator',
        'party',
        'places',
        'region',
        'ownUse',
        'ownUseDetail',
        'passesOn',
        'mayNot',
        'agreement',
      ),
      ...sent.flatMap((sharing) => [...sharingFacts(material, sharing)]),
      ...nameFacts(material, information),
      ...factsOfEach('identifier', set, 'setter'),
      ...held.flatMap((identifier) =>
        heldFacts(material.copies(identifier).filter(({ system }) => system.party === party.id)),
      ),
    ],
  )
}

function whatItDoes(
  party: Party,
  systems: readonly System[],
  set: readonly Identifier[],
  sent: readonly Sharing[],
  isBound: boolean,
): string {
  const forItself = systems.filter(({ operator }) => operator === 'third-party')
  const forUs = systems.filter(({ operator }) => operator === 'processor')
  const bound = forUs.filter(({ agreement }) => agreement && agreement !== 'none')
  const terms = bound.length === forUs.length ? ', under agreed terms on how data is used and protected' : ''
  return [
    ...(party.description ? [sentence(party.description)] : []),
    ...(forUs.length > 0 && !isBound ? [`${verb(party, 'work')} on our instructions${terms}.`] : []),
    ...(forUs.length === 0 && sent.length > 0 ? [`${verb(party, 'work')} on our instructions.`] : []),
    ...sent.map((sharing) => occasion(party, sharing)),
    ...(forItself.length > 0
      ? [`${verb(party, 'work')} for purposes of ${party.named === 'category' ? 'their' : 'its'} own.`]
      : []),
    ...(set.some(isStoredOnDevice) ? [`${verb(party, 'set')} items on your device.`] : []),
    ...(set.some((item) => !isStoredOnDevice(item)) ? [`${verb(party, 'get')} data from your device.`] : []),
    ...distinct([...systems.flatMap(ownUseOf), ...sent.flatMap((sharing) => limitsOf(sharing, party))]),
  ].join(' ')
}

/** “Works” of one organisation, “Work” of several. */
function verb({ named }: Party, plain: string): string {
  return capitalised(named === 'category' ? plain : `${plain}s`)
}

/** When, why and in what form somebody who works for us gets data that it does not hold in a system of its own. */
function occasion(party: Party, { form, when, why }: Sharing): string {
  const parts = [
    ...(when ? [lowered(when)] : []),
    ...(why ? [lowered(why)] : []),
    ...(form && forms[form] ? [forms[form]] : []),
  ]
  return parts.length > 0 ? `${verb(party, 'get')} data ${parts.join(', ')}.` : ''
}

function limitsOf(sharing: Sharing, party?: Party): string[] {
  const [subject, verbs] = party?.named === 'category' ? ['They', 'keep'] : ['It', 'keeps']
  const { capacity, ownUse, keptFor } = sharing
  return [
    howSure(sharing, 'recipient'),
    ...(ownUse === 'no'
      ? [`${subject} may not use the data for purposes of ${subject === 'It' ? 'its' : 'their'} own.`]
      : []),
    ...(ownUse === 'yes' && capacity !== 'controller'
      ? [`${subject} may use the data for purposes of ${subject === 'It' ? 'its' : 'their'} own.`]
      : []),
    ...(keptFor ? [`${subject} ${verbs} the data for ${lowered(keptFor)}.`] : []),
    ownUse ? howSure(sharing, 'ownUse') : '',
    ...(ownUse === undefined && isSaid(sharing, 'ownUse')
      ? [insteadOf(sharing, 'ownUse', 'whether it may use the data for purposes of its own')]
      : []),
  ].filter(Boolean)
}

function placeOf(system: System): string {
  const words = system.places ? placesInWords(system.places) : insteadOf(system, 'places', 'the countries')
  const region = system.region ? ` (${oneLine(system.region)})` : ''
  const sure = system.places ? howSure(system, 'places') : ''
  return sure ? `${capitalised(words)}${region}. ${sure}` : `${capitalised(words)}${region}`
}

/** Those to whom data is sent for purposes of their own, or of ours together, by what they may do with it. */
function recipients(material: Material, sharings: readonly Sharing[]): Block[] {
  return toldApart(sharings, ({ capacity }) => capacity ?? 'not-said').flatMap(({ answer, things }) => [
    paragraph(
      `sharing/${answer}`,
      `${capacities[answer]}:`,
      factsOfEach('sharing', things, 'recipient', 'capacity'),
    ),
    ...list(
      `sharing/${answer}/list`,
      things.map((sharing) => recipientItem(material, sharing)),
    ),
  ])
}

const forms: Record<NonNullable<Sharing['form']>, string> = {
  raw: '',
  pseudonymised: 'with names and numbers replaced (pseudonymised)',
  'de-identified': 'without what names people (de-identified)',
  aggregated: 'only as totals',
  anonymised: 'only in an anonymous form',
}

const capacities: Record<NonNullable<Sharing['capacity']> | 'not-said', string> = {
  controller: 'These use data for purposes of their own',
  joint: 'We are joint controllers with these',
  processor: 'These work on our instructions',
  law: 'The law requires or allows us to give data to these',
  'not-said': 'We also give data to these',
}

function recipientItem(material: Material, sharing: Sharing): Item {
  const { what, form, when, why } = sharing
  const party = material.party(sharing.recipient)
  const identifiers = (sharing.identifiers ?? []).flatMap((id) => material.identifier(id) ?? [])
  const [some = [], ...others] = inSevens(namesOf(material, identifiers))
  const named = enumerated(some)
  const gets = [...(what ? [lowered(what)] : []), ...(named ? [named] : [])].join(': ')
  const details = [
    gets || notRecorded('what they get'),
    ...(form && forms[form] ? [forms[form]] : []),
    ...(when ? [lowered(when)] : []),
    ...(why ? [lowered(why)] : []),
  ].join(', ')
  const notes = [
    ...others.map((more) => `This is also about ${enumerated(more)}.`),
    ...(party?.description ? [sentence(party.description)] : []),
    ...limitsOf(sharing, party),
  ]
  const name: Inline = party ? partyTitle(party) : notRecorded('who')
  return {
    content: [name, `: ${details}`, ...(notes.length > 0 ? [`. ${notes.join(' ')}`] : [])],
    facts: sharingFacts(material, sharing),
  }
}

function sharingFacts(material: Material, sharing: Sharing): FactPath[] {
  const identifiers = (sharing.identifiers ?? []).flatMap((id) => material.identifier(id) ?? [])
  return [
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
    ...factsOf('party', material.party(sharing.recipient), 'name', 'notice', 'description'),
    ...nameFacts(material, identifiers),
  ]
}

function unnamed({ record }: Material): Block[] {
  return record.systems
    .filter(({ operator, party }) => (operator === 'processor' || operator === 'third-party') && !party)
    .map((system) =>
      callout(
        `sharing/unnamed/${system.id}`,
        notRecorded(`the organisation that runs ${publicName(system)}`),
        [...publicNameFacts([system]), ...factsOf('system', system, 'operator', 'party')],
      ),
    )
}
