import { heldCopies } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, ServiceRecord } from '@/domain/record/record'
import type { Breach, Rule } from '../rule'
import { purposesOf } from '../used-for'

type Basis = NonNullable<Identifier['pecrBasis']>

/** Whether somebody gets data for purposes of their own, where it is not said whether they may use it so. */
const usesForItself = (capacity: ServiceRecord['sharings'][number]['capacity']) =>
  capacity === 'controller' || capacity === 'joint'

/** The items on devices with one of these bases. */
function itemsWith({ identifiers }: ServiceRecord, ...bases: Basis[]): Identifier[] {
  return identifiers.filter((item) => onDevice(item) && item.pecrBasis && bases.includes(item.pecrBasis))
}

/** Those of some items that are used for a purpose of a kind that their basis does not cover. */
function usedFor(
  record: ServiceRecord,
  items: readonly Identifier[],
  covered: (category: string) => boolean,
  words: string,
): Breach[] {
  const titleOf = titlesIn(record)
  return items.flatMap((item) => {
    const wrong = purposesOf(record, item).filter(({ category }) => category && !covered(category))
    if (wrong.length === 0) return []
    return {
      text: `${titleOf('identifier', item.id)}: it is used to ${wrong.map(({ name }) => name).join(', and to ')}. ${words}`,
      facts: [`identifier/${item.id}/pecrBasis` as const, ...wrong.map(({ id }) => `purpose/${id}/category`)],
    }
  })
}

/** PECR regulation 6: consent, or an exception with its conditions. */
export const deviceRules: readonly Rule[] = [
  {
    id: 'device-basis-missing',
    title: 'Find a basis for each thing on a device, or remove it',
    provision: 'device-basis',
    appliesTo: 'Cookies and other items on devices that are recorded with no basis yet',
    severity: 'must',
    why: 'Without consent or an exception, nothing may be stored on or read from somebody’s device.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return itemsWith(record, 'none').map(({ id }) => ({
        text: `${titleOf('identifier', id)}: select consent or the exception that applies, or stop using it`,
        facts: [`identifier/${id}/pecrBasis`],
      }))
    },
  },
  {
    id: 'exception-before-its-time',
    title: 'Do not rely on the exceptions of 2026 before they were law',
    provision: 'device-access-before-2026',
    appliesTo: 'Items on devices with a basis that was added on 5 February 2026',
    severity: 'must',
    why: 'Until 4 February 2026, statistics, appearance and finding somebody in an emergency needed consent.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return itemsWith(record, 'statistical-purposes', 'appearance', 'emergency').map(({ id }) => ({
        text: `${titleOf('identifier', id)}: it needs consent on a day before 5 February 2026`,
        facts: [`identifier/${id}/pecrBasis`],
      }))
    },
  },
  {
    id: 'transmission-for-something-else',
    title: 'Use the exception for carrying a communication for nothing else',
    provision: 'device-basis',
    appliesTo: 'Items on devices said to be only to carry a communication',
    severity: 'must',
    why: 'The exception holds only if carrying the communication over a network is the sole purpose.',
    check: (record) =>
      usedFor(
        record,
        itemsWith(record, 'transmission'),
        (category) => ['service', 'security', 'performance'].includes(category),
        'That is more than carrying a communication, so select another basis',
      ),
  },
  {
    id: 'necessary-for-something-else',
    title: 'Call only what the service cannot do without strictly necessary',
    provision: 'device-basis',
    appliesTo: 'Items on devices said to be strictly necessary',
    severity: 'must',
    why: 'Statistics, research and marketing help you, but a person does not ask for them. They need another basis.',
    check: (record) => {
      const titleOf = titlesIn(record)
      const items = itemsWith(record, 'strictly-necessary')
      const listedElsewhere = items.filter(
        ({ cookieCategory }) => cookieCategory === 'analytics' || cookieCategory === 'marketing',
      )
      return [
        ...listedElsewhere.map(
          ({ id, cookieCategory }): Breach => ({
            text: `${titleOf('identifier', id)}: it is listed under ${cookieCategory}, so it is not necessary. Select another basis or category`,
            facts: [`identifier/${id}/pecrBasis`, `identifier/${id}/cookieCategory`],
          }),
        ),
        ...usedFor(
          record,
          items.filter((item) => !listedElsewhere.includes(item)),
          (category) => category !== 'analytics' && category !== 'research',
          'This is not what the person asked for, so select another basis',
        ),
      ]
    },
  },
  {
    id: 'statistics-for-something-else',
    title: 'Use statistics without consent only to improve the service',
    provision: 'device-access',
    appliesTo: 'Items on devices that rely on the exception for statistical purposes',
    severity: 'must',
    why: 'The exception holds only if statistics about how the service is used, to improve it, are the sole purpose.',
    check: (record) =>
      usedFor(
        record,
        itemsWith(record, 'statistical-purposes'),
        (category) => category === 'analytics' || category === 'performance',
        'Statistics are then not the sole purpose, so ask for consent',
      ),
  },
  {
    id: 'statistics-for-third-party',
    title: 'Do not let others use for themselves what you collect for statistics without consent',
    provision: 'device-access',
    appliesTo: 'Items on devices that rely on the exception for statistical purposes',
    severity: 'must',
    why: 'The information may be shared only with somebody who helps you to improve the service.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return itemsWith(record, 'statistical-purposes').flatMap(({ id }) => {
        const shared = record.sharings.filter(
          ({ identifiers, ownUse, capacity }) =>
            identifiers?.includes(id) && (ownUse === 'yes' || (!ownUse && usesForItself(capacity))),
        )
        const held = heldCopies(record, id).filter(
          ({ system: { operator, ownUse } }) => operator === 'third-party' || ownUse === 'yes',
        )
        if (shared.length + held.length === 0) return []
        return {
          text: `${titleOf('identifier', id)}: another organisation uses it for itself, so ask for consent`,
          facts: [
            `identifier/${id}/pecrBasis` as const,
            ...shared.map((sharing) => `sharing/${sharing.id}/ownUse`),
            ...held.map(({ system: { id: by, ownUse } }) => `system/${by}/${ownUse ? 'ownUse' : 'operator'}`),
          ],
        }
      })
    },
  },
  {
    id: 'statistics-about-one-person',
    title: 'Do not follow single people with statistics that need no consent',
    provision: 'storage-and-access-guidance',
    appliesTo: 'Items on devices that rely on the exception for statistical purposes',
    severity: 'should',
    why: 'The exception is about how the service is used, not about who uses it.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return itemsWith(record, 'statistical-purposes')
        .filter(({ ties = [] }) => ties.some((tie) => ['account', 'joined', 'itself', 'given'].includes(tie)))
        .map(({ id }) => ({
          text: `${titleOf('identifier', id)}: it can be tied to one person, so ask for consent or cut the tie`,
          facts: [`identifier/${id}/pecrBasis`, `identifier/${id}/ties`],
        }))
    },
  },
  {
    id: 'appearance-for-something-else',
    title: 'Use the exception for appearance only for how the service looks and works',
    provision: 'device-access',
    appliesTo: 'Items on devices that rely on the exception for appearance',
    severity: 'must',
    why: 'The exception holds only if the service adapts to what the person prefers, or shows better on their device.',
    check: (record) =>
      usedFor(
        record,
        itemsWith(record, 'appearance'),
        (category) => category === 'service' || category === 'other',
        'That is more than how the service looks or works, so select another basis',
      ),
  },
  {
    id: 'emergency-is-about-place',
    title: 'Use the exception for emergencies only to find where somebody is',
    provision: 'device-access',
    appliesTo: 'Items on devices that rely on the exception for emergencies',
    severity: 'must',
    why: 'The exception covers nothing but the position of a device whose user asks for emergency help.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return itemsWith(record, 'emergency')
        .filter(({ kind }) => kind !== 'location')
        .map(({ id }) => ({
          text: `${titleOf('identifier', id)}: it is not a location, so select another basis`,
          facts: [`identifier/${id}/pecrBasis`, `identifier/${id}/kind`],
        }))
    },
  },
]
