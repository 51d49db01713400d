import { contactsOn } from '@/domain/record/contacts-on-day'
import { type Held, heldCopiesOfEach } from '@/domain/record/held'
import type {
  Contact,
  Identifier,
  Party,
  People,
  Purpose,
  ServiceRecord,
  System,
} from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'

/** What a composer works from: the answers that apply, each thing by its id, and the day of the document. */
export type Material = {
  record: ServiceRecord
  /** `YYYY-MM-DD`. */
  date: string
  party(id: string | undefined): Party | undefined
  system(id: string | undefined): System | undefined
  purpose(id: string | undefined): Purpose | undefined
  people(id: string | undefined): People | undefined
  identifier(id: string | undefined): Identifier | undefined
  /** Every copy of an identifier, with how long it is kept and who can see it. */
  copies(identifier: Identifier): Held[]
  /** What an identifier is used for, anywhere that it is held. */
  purposesOf(identifier: Identifier): Purpose[]
  /** The identifiers that the notice of this service covers. */
  covered: Identifier[]
  /** The contacts that hold on the day, each replaced by the service's own for the same topic and people. */
  contacts: Contact[]
}

export function materialFor(whole: ServiceRecord, date: string): Material {
  const record = resolved(whole).record
  const [party, system, purpose, people, identifier] = [
    byId(record.parties),
    byId(record.systems),
    byId(record.purposes),
    byId(record.people),
    byId(record.identifiers),
  ]
  const copies = heldCopiesOfEach(record)
  const copiesOf = ({ id }: Identifier) => copies.get(id) ?? []
  return {
    record,
    date,
    party,
    system,
    purpose,
    people,
    identifier,
    copies: copiesOf,
    purposesOf(about) {
      const elsewhere = copiesOf(about).flatMap(({ holding }) => holding.purposes ?? [])
      const ids = new Set([...(about.purposes ?? []), ...elsewhere])
      return record.purposes.filter(({ id }) => ids.has(id))
    },
    covered: coveredByNotice(record),
    contacts: contactsOn(record.contacts, date),
  }
}

/** The identifiers that the notice of a service covers: not those of people whom only another notice covers. */
export function coveredByNotice({ people, identifiers }: ServiceRecord): Identifier[] {
  const elsewhere = new Set(people.flatMap(({ id, coveredBy }) => (coveredBy === 'another' ? [id] : [])))
  return identifiers.filter(
    ({ people: ids = [] }) => ids.length === 0 || ids.some((id) => !elsewhere.has(id)),
  )
}

function byId<T extends { id: string }>(things: readonly T[]): (id: string | undefined) => T | undefined {
  const found = new Map(things.map((thing) => [thing.id, thing]))
  return (id) => (id === undefined ? undefined : found.get(id))
}
