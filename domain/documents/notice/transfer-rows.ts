import type { System } from '@/domain/record/record'
import { areApproved } from '@/domain/record/vocabulary/places'
import { safeguards as safeguardWords } from '@/domain/record/vocabulary/safeguards'
import type { FactPath } from '../blocks'
import { factsOf } from '../facts'
import { heldFacts } from '../held-facts'
import type { Material } from '../material'
import { partyInSentence, publicName, publicNameFacts } from '../naming'
import { outsideUk, placeAsHeading, placesInWords } from '../wording/places'
import { listed, lowered, sentence } from '../wording/sentences'
import { howSure, notRecorded } from '../words/en/certainty'
import { publicCategory } from './access'

type Safeguards = System['safeguard']

/** Data that goes outside the UK: to which places, to whom, and what protects it there. */
export type Transfer = { places: string; sure: string; who: string; protects: string; facts: FactPath[] }

/** Data goes outside the UK to systems, in sharings, and to people who look at it from there. */
export function transfersIn(material: Material): Transfer[] {
  return [...toSystems(material), ...inSharings(material), ...byLooking(material)]
}

/** A person's own browser is not a place that we send data to. */
export function ourSystems({ record }: Material): System[] {
  return record.systems.filter(({ kind }) => kind !== 'browser')
}

function toSystems(material: Material): Transfer[] {
  return ourSystems(material)
    .filter(({ places }) => outsideUk(places).length > 0)
    .map((system) => {
      const operator = material.party(system.party)
      const places = outsideUk(system.places)
      return {
        places: placesHeading(places),
        sure: howSure(system, 'places'),
        who: operator ? partyInSentence(operator) : lowered(publicName(system)),
        protects: protection(places, system.safeguard, system.safeguardDetail),
        facts: [
          ...publicNameFacts([system]),
          ...factsOf('system', system, 'places', 'party', 'safeguard', 'safeguardDetail'),
          ...factsOf('party', operator, 'name', 'nameInSentence'),
        ],
      }
    })
}

function inSharings(material: Material): Transfer[] {
  return material.record.sharings.flatMap((sharing) => {
    const places = outsideUk(sharing.to)
    if (places.length === 0) return []
    const party = material.party(sharing.recipient)
    const from = sharing.from ? ` (from ${placesInWords(sharing.from)})` : ''
    return {
      places: `${placesHeading(places)}${from}`,
      sure: howSure(sharing, 'to'),
      who: party ? partyInSentence(party) : notRecorded('who'),
      protects: protection(places, sharing.safeguard, sharing.safeguardDetail),
      facts: [
        ...factsOf('sharing', sharing, 'recipient', 'from', 'to', 'safeguard', 'safeguardDetail'),
        ...factsOf('party', party, 'name', 'nameInSentence'),
      ],
    }
  })
}

/** Looking at data from another country takes it there. */
function byLooking(material: Material): Transfer[] {
  return material.covered.flatMap((identifier) =>
    material.copies(identifier).flatMap((held) => {
      const { access, holding, system } = held
      return (access?.value ?? []).flatMap((part): Transfer[] => {
        const places = outsideUk(part.places)
        if (places.length === 0) return []
        // What protects the system's own countries says nothing of others.
        const asSystem = places.every((place) => system.places?.includes(place))
        const { safeguard, safeguardDetail } = part.safeguard || !asSystem ? part : system
        return [
          {
            places: placesHeading(places),
            sure: '',
            who: `${lowered(publicCategory(material, part))}, who can see ${lowered(publicName(system))} from there`,
            protects: protection(places, safeguard, safeguardDetail),
            facts: [
              ...factsOf('holding', holding, 'access'),
              ...heldFacts([held]),
              ...publicNameFacts([system]),
              ...factsOf('party', material.party(part.party), 'name'),
              ...factsOf('system', system, 'places', 'safeguard', 'safeguardDetail'),
            ],
          },
        ]
      })
    }),
  )
}

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
  if (named.length > 0) return `Protected by ${listed(named.map(shortened))}.`
  if (areApproved(places)) return 'UK law approves it (Data Protection Act 2018, Schedule 21).'
  return safeguard ? 'No safeguard is in place yet.' : 'No safeguard is recorded.'
}

/** The UK-US data bridge is known by that name. */
const shortened = (safeguard: string) => lowered(safeguard.replace(/^.*\((the UK-US data bridge)\)$/u, '$1'))
