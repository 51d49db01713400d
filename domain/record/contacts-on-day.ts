import type { Contact } from './record'

/** Contacts about the same subject: the same topic for the same people. */
export function contactSubject({ topic, forWhom }: Pick<Contact, 'topic' | 'forWhom'>): string {
  return JSON.stringify([topic, forWhom?.trim().toLowerCase() ?? ''])
}

/** The contacts that hold on a day (`YYYY-MM-DD`), the organisation's replaced by the service's own about the same subject. */
export function contactsOn(contacts: readonly Contact[], day: string): Contact[] {
  const holding = contacts.filter(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until),
  )
  const own = new Set(holding.filter(({ shared }) => !shared).map(contactSubject))
  return holding.filter((contact) => !contact.shared || !own.has(contactSubject(contact)))
}
