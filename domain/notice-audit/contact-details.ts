import type { Sentence } from './notice'

/** What names the regulator, under either of its names. */
const regulator = /\bICO\b|Information Commission|ico\.org\.uk|0303 ?123 ?1113|Wycliffe House/i

const email = /(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const telephone = /(?:\+44|\b0)[\d ()-]{8,14}\d\b/
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g

/** Whether a sentence, or what it stands under, is about the regulator. */
export function isOfRegulator({ text, heading }: Sentence): boolean {
  return regulator.test(text) || regulator.test(heading) || /\bregulator\b/i.test(heading)
}

export function emailsIn(text: string): string[] {
  if (!text.includes('@')) return []
  return (text.match(email) ?? []).map((address) => address.toLowerCase())
}

export function postcodesIn(text: string): string[] {
  return (text.match(postcode) ?? []).map((code) => code.replace(' ', ''))
}

/** Whether a sentence says how to reach somebody: an address of any kind, or a form. */
export function givesContact({ text }: Sentence): boolean {
  return (
    emailsIn(text).length > 0 ||
    postcodesIn(text).length > 0 ||
    telephone.test(text) ||
    /\b(?:contact|complaints?|online|feedback) form\b/i.test(text)
  )
}

/** The office of the person that UK GDPR Articles 37 to 39 are about. */
export const officer = 'data protection officer'

/** Offices that have one address: more than one for different people or requests is usual for others. */
const offices: readonly (readonly [name: string, pattern: RegExp])[] = [
  [officer, /\bdata protection (?:officer|lead)s?\b|\bDPOs?\b(?!@)|\bswyddog diogelu data\b/i],
  ['data protection team', /\bdata protection team\b/i],
  ['privacy team', /\bprivacy (?:team|office)\b/i],
]
const others =
  /\b(?:requests?|complain\w*|enquir\w+|disclosure|helpdesk|help desk|customer|website|switchboard|Caldicott|freedom of information|FOI)\b/i

/** An address stands beside the name of its office, or a few sentences below. */
const farthest = 4

/** Each sentence with the office that was named last before it under the same heading, or by the heading. */
export function sentencesOfOffices(sentences: readonly Sentence[]) {
  let office: string | undefined
  let section = -1
  let since = 0
  return sentences.map((sentence) => {
    if (sentence.section !== section) {
      section = sentence.section
      office = officeIn(sentence.heading)
      since = 0
    }
    const named = officeIn(sentence.text)
    since = named || givesContact(sentence) ? 0 : since + 1
    const goesOn = since <= farthest && !others.test(sentence.text)
    office = isOfRegulator(sentence) ? undefined : (named ?? (goesOn ? office : undefined))
    return { sentence, office }
  })
}

/** The office that a text names first in the list. */
export function officeIn(text: string): string | undefined {
  return offices.find(([, pattern]) => pattern.test(text))?.[0]
}
