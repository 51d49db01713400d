import type { System } from '@/domain/record/record'
import { safeguards as safeguardWords } from '@/domain/record/vocabulary/safeguards'
import type { Block, Inline, TableRow } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { partyTitle, plainNames, publicName } from '../naming'
import { wordsFor } from '../statements'
import { outsideUk, placeAsHeading, placesInWords } from '../wording/places'
import { capitalised, distinct, listed, notRecorded, oneLine, sentence } from '../wording/sentences'
import { publicCategory } from './access'

type Safeguards = System['safeguard']

/** Where data is kept, and UK GDPR Article 13(1)(f): where it goes outside the UK and what protects it there. */
export function whereItGoes(material: Material): Block[] {
  const rows = [...systemRows(material), ...sharingRows(material), ...accessRows(material)]
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

/** A person's own browser is not a place that we send data to. */
function ourSystems({ record }: Material): System[] {
  return record.systems.filter(({ kind }) => kind !== 'browser')
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
    const country = system.places ? placesInWords(system.places) : notRecorded('the countries')
    const where = capitalised(country)
    return row(
      `transfers/place/${system.id}`,
      [capitalised(publicName(system)), who, system.region ? `${where} (${oneLine(system.region)})` : where],
      [
        ...factsOf('system', system, 'publicName', 'operator', 'party', 'places', 'region'),
        ...factsOf('party', operator, 'name', 'notice'),
      ],
    )
  })
}

/** Systems of one organisation in the same countries with the same protection share a row. */
function systemRows(material: Material): TableRow[] {
  const abroad = ourSystems(material).filter(({ places }) => outsideUk(places).length > 0)
  const alike = groupedBy(abroad, ({ places, party, safeguard, safeguardDetail, id }) =>
    JSON.stringify([outsideUk(places), party ?? id, safeguard, safeguardDetail]),
  )
  return [...alike.values()].map((group) => {
    const [first] = group as [System, ...System[]]
    const held = material.covered.filter(
      (identifier) =>
        material.copies(identifier).some(({ system }) => group.includes(system)) ||
        (identifier.party === 'third' &&
          identifier.setter !== undefined &&
          identifier.setter === first.party),
    )
    const operator = material.party(first.party)
    const names = listed(distinct(group.map(publicName)))
    return row(
      `transfers/system/${first.id}`,
      [
        placesHeading(outsideUk(first.places)),
        operator
          ? [partyTitle(operator), names === oneLine(operator.name) ? '' : ` (${names})`]
          : capitalised(names),
        plainNames(held) || notRecorded('which information'),
        protection(first.safeguard, first.safeguardDetail),
      ],
      [
        ...factsOfEach('system', group, 'places', 'publicName', 'party', 'safeguard', 'safeguardDetail'),
        ...factsOf('party', operator, 'name', 'notice'),
        ...factsOfEach('identifier', held, 'plainName'),
      ],
    )
  })
}

function sharingRows(material: Material): TableRow[] {
  return material.record.sharings.flatMap((sharing) => {
    const places = outsideUk(sharing.to)
    if (places.length === 0) return []
    const party = material.party(sharing.recipient)
    const identifiers = (sharing.identifiers ?? []).flatMap((id) => material.identifier(id) ?? [])
    const what = [...(sharing.what ? [oneLine(sharing.what)] : []), plainNames(identifiers)].filter(Boolean)
    const from = sharing.from ? ` (from ${placesInWords(sharing.from)})` : ''
    return row(
      `transfers/sharing/${sharing.id}`,
      [
        `${placesHeading(places)}${from}`,
        party ? [partyTitle(party)] : notRecorded('who'),
        what.join(': ') || notRecorded('what'),
        protection(sharing.safeguard, sharing.safeguardDetail),
      ],
      [
        ...factsOf(
          'sharing',
          sharing,
          'recipient',
          'from',
          'to',
          'safeguard',
          'safeguardDetail',
          'what',
          'identifiers',
        ),
        ...factsOf('party', party, 'name', 'notice'),
        ...factsOfEach('identifier', identifiers, 'plainName'),
      ],
    )
  })
}

/** Looking at data from another country takes it there. */
function accessRows(material: Material): TableRow[] {
  const looks = material.covered.flatMap((identifier) =>
    material.copies(identifier).flatMap(({ access, holding, system }) =>
      (access?.value ?? []).flatMap((part) => {
        const places = outsideUk(part.places)
        if (places.length === 0) return []
        const facts =
          access?.on === 'holding'
            ? factsOf('holding', holding, 'access')
            : factsOf('system', system, 'access')
        // What protects the system's own countries says nothing of others.
        const asSystem = places.every((place) => system.places?.includes(place))
        const { safeguard, safeguardDetail } = part.safeguard || !asSystem ? part : system
        const protects = protection(safeguard, safeguardDetail)
        return {
          where: placesHeading(places),
          who: publicCategory(material, part),
          protects,
          identifier,
          facts,
          system,
        }
      }),
    ),
  )
  const alike = groupedBy(looks, ({ where, who, protects }) => JSON.stringify([where, who, protects]))
  return [...alike.values()].map((group, index) => {
    const { where = '', who = '', protects = '' } = group[0] ?? {}
    const identifiers = distinct(group.map(({ identifier }) => identifier))
    return row(
      `transfers/access/${index + 1}`,
      [where, `${capitalised(who)}, who can see it from there`, plainNames(identifiers), protects],
      [
        ...group.flatMap(({ facts, system }) => [
          ...facts,
          ...factsOf('system', system, 'safeguard', 'safeguardDetail'),
        ]),
        ...factsOfEach('identifier', identifiers, 'plainName'),
      ],
    )
  })
}

function placesHeading(places: readonly string[]): string {
  return listed(places.map((place, index) => (index === 0 ? placeAsHeading(place) : placesInWords([place]))))
}

function protection(safeguard: Safeguards, detail: string | undefined): string {
  const named = (safeguard ?? []).filter((key) => key !== 'none').map((key) => safeguardWords[key])
  const words =
    named.length > 0
      ? sentence(listed(named))
      : safeguard
        ? 'No safeguard is in place yet.'
        : 'No safeguard is recorded.'
  return detail ? `${words} ${sentence(detail)}` : words
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
