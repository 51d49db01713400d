import type { Contact } from '@/domain/record/record'
import { type Block, type Inline, link } from './blocks'
import { distinctFacts, factsOf } from './facts'
import type { Material } from './material'
import { oneLine, sentence } from './wording/sentences'

export type Topic = Contact['topic']

/** The contacts for the first of these topics that has any: a request about rights goes to the privacy team if there is no other. */
export function contactsFor({ contacts }: Material, ...topics: Topic[]): Contact[] {
  for (const topic of topics) {
    const found = contacts.filter((contact) => contact.topic === topic)
    if (found.length > 0) return found
  }
  return []
}

/** How to reach each of them, a block each. */
export function contactBlocks(key: string, contacts: readonly Contact[]): Block[] {
  return contacts.map((contact) => ({
    kind: 'address',
    key: `${key}/${contact.id}`,
    lines: linesOf(contact),
    facts: distinctFacts(
      factsOf(
        'contact',
        contact,
        'topic',
        'from',
        'until',
        'name',
        'forWhom',
        'address',
        'email',
        'telephone',
        'textphone',
        'hours',
        'link',
        'note',
      ),
    ),
  }))
}

function linesOf({ name, forWhom, address = [], ...ways }: Contact): Inline[] {
  const { email, telephone, textphone, hours, note } = ways
  return [
    ...(name ? [{ strong: oneLine(name) }] : []),
    ...(forWhom ? [`For ${oneLine(forWhom)}`] : []),
    ...address.map(oneLine),
    ...(email ? [link(email, `mailto:${email}`)] : []),
    ...(telephone ? [`Telephone: ${telephone}`] : []),
    ...(textphone ? [`Textphone: ${textphone}`] : []),
    ...(hours ? [oneLine(hours)] : []),
    ...(ways.link ? [link(ways.link, ways.link)] : []),
    ...(note ? [sentence(note)] : []),
  ]
}
