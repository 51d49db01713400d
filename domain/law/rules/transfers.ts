import { certaintyOf } from '@/domain/record/certainty'
import type { Values } from '@/domain/record/field'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord, Sharing, System } from '@/domain/record/record'
import { areVague, needsSafeguard } from '@/domain/record/vocabulary/places'
import type { Breach, Rule } from '../rule'
import { statedAccess } from '../stated'

/** Where personal data is, and what protects it outside the UK. */
export const transferRules: readonly Rule[] = [
  {
    id: 'transfer-without-safeguard',
    title: 'Send data outside the UK only with a safeguard',
    provision: 'transfers-abroad',
    appliesTo: 'Systems, sharing and access outside the UK',
    severity: 'must',
    why: 'Data may leave the UK only if UK law approves the country, as it does those of the EEA, if a safeguard such as contract clauses protects it, or if an exception of Article 49 applies. Nobody approves “countries outside the EEA” without naming them.',
    check: (record) => {
      const titleOf = titlesIn(record)
      const text =
        'protect the data outside the UK with a safeguard that reaches all countries where it is, or keep it in the UK'
      return [
        ...ourSystems(record)
          .filter(({ places, safeguard }) => isUnprotected(places, safeguard))
          .map(
            ({ id, name }): Breach => ({
              text: `${name}: ${text}`,
              facts: [`system/${id}/safeguard`, `system/${id}/places`],
            }),
          ),
        ...personalSharings(record)
          .filter(({ to, safeguard }) => isUnprotected(to, safeguard))
          .map(
            ({ id, recipient }): Breach => ({
              text: `${titleOf('party', recipient)}: ${text}`,
              facts: [`sharing/${id}/safeguard`, `sharing/${id}/to`],
            }),
          ),
        ...statedAccess(record)
          .filter(({ system, value }) => value.some((holder) => looksUnprotected(holder, system)))
          .map(
            ({ kind, id, title }): Breach => ({
              text: `${title}: say what protects data that people look at from outside the UK`,
              facts: [`${kind}/${id}/access`],
            }),
          ),
      ]
    },
  },
  {
    id: 'place-not-known',
    title: 'Find out in which countries the data is',
    provision: 'places-of-data',
    appliesTo: 'Systems, sharing and access whose countries are not known, or not named',
    severity: 'should',
    why: 'Nobody can say whether data is protected in a place that nobody knows, and people must be told of countries outside the UK.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return [
        ...ourSystems(record)
          .filter((system) => isUnknown(system.places) || isNotKnown(system, 'places'))
          .map(
            ({ id, name }): Breach => ({
              text: `${name}: find out in which countries the data is`,
              facts: [`system/${id}/places`],
            }),
          ),
        ...personalSharings(record)
          .filter((sharing) => isUnknown(sharing.to) || isUnknown(sharing.from) || isNotKnown(sharing, 'to'))
          .map(
            ({ id, recipient, from, to }): Breach => ({
              text: `${titleOf('party', recipient)}: find out from and to which countries data is shared`,
              facts: [`sharing/${id}/${isUnknown(from) && !isUnknown(to) ? 'from' : 'to'}`],
            }),
          ),
        ...statedAccess(record)
          .filter(({ value }) => value.some(({ places }) => isUnknown(places)))
          .map(
            ({ kind, id, title }): Breach => ({
              text: `${title}: find out from which countries people look at the data`,
              facts: [`${kind}/${id}/access`],
            }),
          ),
      ]
    },
  },
]

type Holder = NonNullable<System['access']>[number]

const isNotKnown = (values: Values, name: string) => certaintyOf(values, name)?.is === 'not-known'
/** “Outside the EEA” names no country either. */
const isUnknown = (places: readonly string[] | undefined) => places?.includes('not-known') || areVague(places)

/**
 * Said to be without a safeguard, or with one that does not reach there: regulations approve countries by name, and the UK-US data bridge
 * the United States alone; which countries words without names stand for is asked by another rule. A safeguard that nobody has said anything about is a gap.
 */
function isUnprotected(places: readonly string[] | undefined, safeguard: System['safeguard']): boolean {
  if (!safeguard || !needsSafeguard(places)) return false
  return safeguard.every((one) => {
    if (one === 'adequacy-regulations') return areVague(places)
    if (one === 'data-bridge')
      return needsSafeguard(places?.filter((place) => place !== 'US' && !areVague([place])))
    return one === 'none'
  })
}
/** A person's own device is not a place to which anybody sends data. */
const ourSystems = ({ systems }: ServiceRecord) => systems.filter(({ kind }) => kind !== 'browser')
/** Anonymous reports and totals are not about anybody. */
const personalSharings = ({ sharings }: ServiceRecord): Sharing[] =>
  sharings.filter(({ form }) => form !== 'anonymised' && form !== 'aggregated')

/** Looking from abroad takes data there. What protects the countries of the system protects looks from the same countries. */
function looksUnprotected({ places = [], safeguard }: Holder, system: System): boolean {
  const abroad = places.filter((place) => needsSafeguard([place]))
  if (abroad.length === 0) return false
  if (safeguard) return isUnprotected(places, safeguard)
  return abroad.some((place) => !system.places?.includes(place))
}
