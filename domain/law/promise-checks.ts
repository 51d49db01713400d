import { heldCopies } from '@/domain/record/held'
import { isStoredOnDevice, onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, Purpose, ServiceRecord, Sharing } from '@/domain/record/record'
import type { Commitment, Promised } from './promises'
import { purposesOf } from './used-for'

/** What contradicts a promise: in words, and the facts that show it. */
type Contradiction = { words: string; facts: string[] }

const nobodyIsIn = new Set(['anonymised', 'aggregated'])
const anonymous = (form: string | undefined) => form !== undefined && nobodyIsIn.has(form)

/** The copies that the organisation or somebody for it has; what stays on a person's own device is the person's. */
export function copiesAway(record: ServiceRecord, id: string, only?: string) {
  return heldCopies(record, id).filter(
    ({ system, holding }) =>
      system.kind !== 'browser' && !anonymous(holding.form) && (only === undefined || system.id === only),
  )
}

/** Whether a promise is about some of these, or about all because it names none. */
const isAbout = (named: readonly string[] | undefined, id: string) =>
  named === undefined || named.includes(id)

/** The sharings that a promise is about, in which people are. */
export function sharingsUnder({ sharings }: ServiceRecord, { aboutParties }: Promised): Sharing[] {
  return sharings.filter(({ recipient, form }) => isAbout(aboutParties, recipient) && !anonymous(form))
}

function sharingsOf(record: ServiceRecord, id: string, promised: Promised): Sharing[] {
  return sharingsUnder(record, promised).filter(({ identifiers }) => identifiers?.includes(id))
}

function purposesUnder(
  record: ServiceRecord,
  identifier: Identifier,
  { aboutPurposes }: Promised,
): Purpose[] {
  return purposesOf(record, identifier).filter(({ id }) => isAbout(aboutPurposes, id))
}

/** What of an identifier contradicts a promise, which can be about one system alone. */
export type Check = (record: ServiceRecord, identifier: Identifier, promised: Promised) => Contradiction[]

/** What of an identifier contradicts each promise that the record can contradict. */
export const contradicted: Partial<Record<Commitment, Check>> = {
  'not-collected': (record, { id }, promised) =>
    copiesAway(record, id, promised.aboutSystem).map(({ holding, system }) => ({
      words: `it is collected, in ${system.name}`,
      facts: [`holding/${holding.id}/system`],
    })),
  'not-kept': (record, { id }, promised) =>
    copiesAway(record, id, promised.aboutSystem)
      .filter(({ holding }) => holding.form !== 'in-transit')
      .map(({ holding, system }) => ({
        words: `it is kept in ${system.name}`,
        facts: [`holding/${holding.id}/system`],
      })),
  'not-shared': (record, { id }, promised) => [
    ...sharingsOf(record, id, promised).map((sharing) => ({
      words: 'it is shared with another organisation',
      facts: [`sharing/${sharing.id}/identifiers`],
    })),
    ...copiesAway(record, id, promised.aboutSystem)
      .filter(({ system }) => system.operator === 'third-party')
      .map(({ system }) => ({
        words: `another organisation runs ${system.name} for itself`,
        facts: [`system/${system.id}/operator`],
      })),
  ],
  'never-sold': (record, { id }, promised) =>
    sharingsOf(record, id, promised)
      .filter(({ paid }) => paid)
      .map((sharing) => ({
        words: 'somebody pays for it or gives something else',
        facts: [`sharing/${sharing.id}/paid`],
      })),
  'no-commercial-use': (record, { id }, promised) =>
    sharingsOf(record, id, promised)
      .filter(({ paid, marketing }) => paid || marketing)
      .map((sharing) => ({
        words: 'somebody pays for it, or may use it for marketing',
        facts: [`sharing/${sharing.id}/${sharing.paid ? 'paid' : 'marketing'}`],
      })),
  'no-marketing': (record, identifier, promised) => [
    ...sharingsOf(record, identifier.id, promised)
      .filter(({ marketing }) => marketing)
      .map((sharing) => ({
        words: 'somebody may use it for marketing',
        facts: [`sharing/${sharing.id}/marketing`],
      })),
    ...(onDevice(identifier) && identifier.cookieCategory === 'marketing'
      ? [{ words: 'it is for marketing', facts: [`identifier/${identifier.id}/cookieCategory`] }]
      : []),
  ],
  'no-cookies': (_, { id, kind, plainName }) =>
    kind === 'cookie' || /\bcookies?\b/i.test(plainName)
      ? [{ words: 'it is a cookie', facts: [`identifier/${id}/kind`] }]
      : [],
  'nothing-stored': (_, identifier) =>
    isStoredOnDevice(identifier)
      ? [{ words: 'it is stored on the device', facts: [`identifier/${identifier.id}/kind`] }]
      : [],
  'not-analytics': (record, identifier, promised) =>
    purposesUnder(record, identifier, promised)
      .filter(({ category }) => category === 'analytics')
      .map(({ id, name }) => ({ words: `it is used to ${name}`, facts: [`purpose/${id}/category`] })),
  'no-profiling': (record, identifier, promised) =>
    purposesUnder(record, identifier, promised)
      .filter(({ automation }) => automation === 'profiling' || automation === 'automated')
      .map(({ id, name }) => ({
        words: `people are profiled to ${name}`,
        facts: [`purpose/${id}/automation`],
      })),
}
