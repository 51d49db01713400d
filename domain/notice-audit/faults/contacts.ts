import type { Audited, Fault, Piece } from '../audited'
import { emailsIn, postcodesIn, sentencesOfOffices } from '../contact-details'

type Given = { office: string; way: string; value: string; piece: Piece }

function addressesOfOffices({ sentences }: Audited): Given[] {
  return sentencesOfOffices(sentences).flatMap(({ sentence, office }) => {
    if (!office) return []
    const of = { office, piece: sentence }
    return [
      ...emailsIn(sentence.text).map((value) => ({ ...of, way: 'email address', value })),
      ...postcodesIn(sentence.text).map((value) => ({ ...of, way: 'postal address', value })),
    ]
  })
}

function contradictions(audited: Audited): Piece[] {
  // Of each office and way, the addresses as they are first given.
  const given = new Map<string, Map<string, Given>>()
  for (const one of addressesOfOffices(audited)) {
    const key = `${one.office}, ${one.way}`
    const alike = given.get(key) ?? new Map<string, Given>()
    given.set(key, alike)
    if (!alike.has(one.value)) alike.set(one.value, one)
  }
  return [...given.values()]
    .filter(({ size }) => size > 1)
    .flatMap((alike) =>
      [...alike.values()].map(({ office, way, piece: { text, heading } }) => ({
        text,
        heading,
        note: `One of ${alike.size} different ${way}es of the ${office}`,
      })),
    )
}

/** Contacts that contradict each other. */
export const contactFaults: readonly Fault[] = [
  {
    id: 'different-contacts',
    title: 'Different addresses for the same office',
    why: 'People cannot tell which one is right, and what they send to the wrong one may be lost.',
    provision: 'contact-details',
    when: 'while',
    find: contradictions,
  },
]
