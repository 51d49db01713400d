import type { Audited, Fault, Piece } from '../audited'
import { emailsIn, isOfRegulator, postcodesIn } from '../contact-details'

/** Offices that have one address: more than one for different people or requests is usual for others. */
const offices: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['data protection officer', /\bdata protection officer\b|\bDPO\b(?!@)/i],
  ['data protection team', /\bdata protection team\b/i],
  ['privacy team', /\bprivacy (?:team|office)\b/i],
]

type Given = { office: string; way: string; value: string; piece: Piece }

/** Each address with the office that was named last before it under the same heading, or by the heading. */
function addressesOfOffices({ sentences }: Audited): Given[] {
  let office: string | undefined
  let section = -1
  return sentences.flatMap((sentence) => {
    if (sentence.section !== section) {
      section = sentence.section
      office = officeIn(sentence.heading)
    }
    office = isOfRegulator(sentence) ? undefined : (officeIn(sentence.text) ?? office)
    if (!office) return []
    const of = { office, piece: sentence }
    return [
      ...emailsIn(sentence.text).map((value) => ({ ...of, way: 'email address', value })),
      ...postcodesIn(sentence.text).map((value) => ({ ...of, way: 'postal address', value })),
    ]
  })
}

const officeIn = (text: string) => offices.find(([, pattern]) => pattern.test(text))?.[0]

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
