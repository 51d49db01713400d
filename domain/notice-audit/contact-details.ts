import type { Sentence } from './notice'

/** What names the regulator, under either of its names. */
const regulator = /\bICO\b|Information Commission|ico\.org\.uk|0303 ?123 ?1113|Wycliffe House/i

const email = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const telephone = /(?:\+44|\b0)[\d ()-]{8,14}\d\b/
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g

/** Whether a sentence, or what it stands under, is about the regulator. */
export function isOfRegulator({ text, heading }: Sentence): boolean {
  return regulator.test(text) || regulator.test(heading) || /\bregulator\b/i.test(heading)
}

export function emailsIn(text: string): string[] {
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
