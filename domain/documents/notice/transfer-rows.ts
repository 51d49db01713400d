import type { System } from '@/domain/record/record'
import { areApproved } from '@/domain/record/vocabulary/places'
import { safeguards as safeguardWords } from '@/domain/record/vocabulary/safeguards'
import type { TableRow } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { heldFacts } from '../held-facts'
import { row } from '../making'
import type { Material } from '../material'
import { partyTitle, plainNames, publicName, publicNameFacts } from '../naming'
import { outsideUk, placeAsHeading, placesInWords } from '../wording/places'
import { capitalised, distinct, listed, oneLine, sentence } from '../wording/sentences'
import { howSure, notRecorded } from '../words/en/certainty'
import { publicCategory } from './access'

type Safeguards = System['safeguard']

/** Data that goes outside the UK: to systems, in sharings, and to people who look at it from there. */
export function transferRows(material: Material): TableRow[] {
  return [...systemRows(material), ...sharingRows(material), ...accessRows(material)]
}

/** A person's own browser is not a place that we send data to. */
export function ourSystems({ record }: Material): System[] {
  return record.systems.filter(({ kind }) => kind !== 'browser')
}

/** Systems of one organisation in the same countries with the same protection share a row. */
function systemRows(material: Material): TableRow[] {
  const abroad = ourSystems(material).filter(({ places }) => outsideUk(places).length > 0)
  const alike = groupedBy(abroad, (system) => {
    const { places, party, safeguard, safeguardDetail, id } = system
    return JSON.stringify([
      outsideUk(places),
      howSure(system, 'places'),
      party ?? id,
      safeguard,
      safeguardDetail,
    ])
  })
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
        surely(placesHeading(outsideUk(first.places)), howSure(first, 'places')),
        operator
          ? [partyTitle(operator), names === oneLine(operator.name) ? '' : ` (${names})`]
          : capitalised(names),
        plainNames(held) || notRecorded('which information'),
        protection(outsideUk(first.places), first.safeguard, first.safeguardDetail),
      ],
      [
        ...publicNameFacts(group),
        ...factsOfEach('system', group, 'places', 'party', 'safeguard', 'safeguardDetail'),
        ...factsOf('party', operator, 'name', 'notice'),
        ...factsOfEach('identifier', held, 'plainName', 'party', 'setter'),
        ...held.flatMap((identifier) =>
          heldFacts(material.copies(identifier).filter(({ system }) => group.includes(system))),
        ),
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
        surely(`${placesHeading(places)}${from}`, howSure(sharing, 'to')),
        party ? [partyTitle(party)] : notRecorded('who'),
        what.join(': ') || notRecorded('what'),
        protection(places, sharing.safeguard, sharing.safeguardDetail),
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
    material.copies(identifier).flatMap((held) => {
      const { access, holding, system } = held
      return (access?.value ?? []).flatMap((part, index) => {
        const places = outsideUk(part.places)
        if (places.length === 0) return []
        const facts = factsOf('holding', holding, 'access')
        // What protects the system's own countries says nothing of others.
        const asSystem = places.every((place) => system.places?.includes(place))
        const { safeguard, safeguardDetail } = part.safeguard || !asSystem ? part : system
        const protects = protection(places, safeguard, safeguardDetail)
        return {
          key: `${access?.by.kind}/${access?.by.id}/${index + 1}`,
          where: placesHeading(places),
          who: publicCategory(material, part),
          protects,
          identifier,
          facts: [...facts, ...heldFacts([held]), ...factsOf('party', material.party(part.party), 'name')],
          system,
        }
      })
    }),
  )
  const alike = groupedBy(looks, ({ where, who, protects }) => JSON.stringify([where, who, protects]))
  return [...alike.values()].map((group) => {
    const { key, where = '', who = '', protects = '' } = group[0] ?? {}
    const identifiers = distinct(group.map(({ identifier }) => identifier))
    return row(
      `transfers/access/${key}`,
      [where, `${capitalised(who)}, who can see it from there`, plainNames(identifiers), protects],
      [
        ...group.flatMap(({ facts, system }) => [
          ...facts,
          ...factsOf('system', system, 'places', 'safeguard', 'safeguardDetail'),
        ]),
        ...factsOfEach('identifier', identifiers, 'plainName'),
      ],
    )
  })
}

const surely = (words: string, sure: string) => (sure ? `${words}. ${sure}` : words)

function placesHeading(places: readonly string[]): string {
  return listed(places.map((place, index) => (index === 0 ? placeAsHeading(place) : placesInWords([place]))))
}

/** What protects data in places outside the UK: what is recorded, or the law itself where it approves them all. */
function protection(places: readonly string[], safeguard: Safeguards, detail: string | undefined): string {
  const words = protectionInWords(places, safeguard)
  return detail ? `${words} ${sentence(detail)}` : words
}

function protectionInWords(places: readonly string[], safeguard: Safeguards): string {
  const named = (safeguard ?? []).filter((key) => key !== 'none').map((key) => safeguardWords[key])
  if (named.length > 0) return sentence(listed(named))
  if (areApproved(places)) return 'UK law approves it (Data Protection Act 2018, Schedule 21).'
  return safeguard ? 'No safeguard is in place yet.' : 'No safeguard is recorded.'
}
