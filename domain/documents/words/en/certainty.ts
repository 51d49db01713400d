import { dayInWords } from '@/domain/day'
import { type Certainty, certaintyOf } from '@/domain/record/certainty'
import type { Values } from '@/domain/record/field'
import { phrase } from '../../wording/sentences'

/** Who reads: the public, whom a notice calls “you”, or those who read the file. */
type Voice = 'public' | 'file'
type Sayings = { [K in Certainty['is']]: (certainty: Extract<Certainty, { is: K }>) => string }

/**
 * What a document says of how sure an answer is, a sentence after the answer, the same everywhere. What is always so needs none, what is
 * not known is said in the answer's place, and what is not recorded stands as a marker, see `notRecorded`.
 */
const sayings: Readonly<Record<Voice, Sayings>> = {
  public: {
    sometimes: ({ when }) => `Only in some cases: ${phrase(when)}.`,
    may: () => 'This may or may not be so.',
    'not-known': () => 'We do not know this for certain.',
    none: () => '',
  },
  file: {
    sometimes: ({ when }) => `Sometimes: ${phrase(when)}.`,
    may: () => 'May be so.',
    'not-known': ({ since, findsOut }) =>
      [
        since ? `Not known since ${dayInWords(since)}.` : 'Not known.',
        ...(findsOut ? [`To find out: ${phrase(findsOut)}.`] : []),
      ].join(' '),
    none: () => 'None, confirmed.',
  },
}

/** How sure the answer to a question is, as a sentence to stand after it; empty when it is always so. */
export function howSure(values: Values, name: string, voice: Voice = 'public'): string {
  const certainty = certaintyOf(values, name)
  return certainty ? (sayings[voice][certainty.is] as (of: Certainty) => string)(certainty) : ''
}

/** What stands in the place of an answer that there is none of: that nobody knows, or that nobody has recorded it. */
export function insteadOf(values: Values, name: string, what: string): string {
  const known = certaintyOf(values, name)?.is
  if (known === 'none') return ''
  return known === 'not-known' ? `We do not know ${what}.` : notRecorded(what)
}

/** Stands visibly in a draft where a sentence without it would mislead. */
export function notRecorded(what: string): string {
  return `[not recorded yet: ${what}]`
}
