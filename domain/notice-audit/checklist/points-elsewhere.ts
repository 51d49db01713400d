import { givesContact } from '../contact-details'
import type { Sentence } from '../notice'

const pointer =
  /^(?:for (?:more|further|full)\b|(?:to )?(?:read|see|find out) (?:more|about|how|what)\b|this (?:privacy |cookies? )?(?:notice|policy|page|statement) (?:explains|tells|describes|sets out|covers)\b|you can (?:read|find out) (?:more|about)\b)/i

/** Whether a sentence only says where, or that, something is said. One with a number or an address says more. */
export function pointsElsewhere(sentence: Sentence): boolean {
  return pointer.test(sentence.text) && !/\d|\bcomplain/i.test(sentence.text) && !givesContact(sentence)
}
