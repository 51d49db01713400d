import { isVagueSentence } from '@/domain/law/vague-retention'
import type { Audited } from '../audited'
import { isCookieTable } from '../faults/cookies'

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety a an'.replaceAll(
    ' ',
    '|',
  )
const period = new RegExp(
  String.raw`(?:(?<!\d,*)\b\d[\d,]*|\b(?:${numbers}))(?: ?\(\d+\))?[ -]?(?:full |complete |calendar |working |financial |academic |tax |school )?(?:year|yr|month|week|day|hour|minute|second)s?\b`,
  'i',
)
const keeping =
  /\b(?:keep|keeps|kept|retain(?:s|ed)?|retention|hold|held|stored?|delet(?:e|es|ed|ion)|destroy(?:ed)?|dispos(?:e|ed|al)|erased?|remove[ds]?|how long|anonymised|last|expires?)\b/i
const recorded = /\b(?:record|log)(?:s|ed)?\b.{0,120}\bfor (?:up to )?\w+ /i
const headingOfKeeping =
  /\bhow long\b|\bretention\b|\bretain|\bkeep(?!.{0,30}\b(?:safe|secure))|\bkept\b|\bstor(?:e|age)\b|\bdelet|\bdispos|\bdestr/i
/** How soon somebody answers, how old somebody is and how often something is done are no time for keeping. */
const ofSomethingElse =
  /\b(?:respond|response|reply|acknowledge\w*|answer (?:you|your|within))\b|\b(?:over|under|aged?)\b.{0,20}\byears?\b|\b(?:every|for (?:over|more than))\b.{0,12}\b(?:year|month|week|day|hour)/i
const ends =
  /\b(?:keep|kept|retain(?:ed)?|hold|held|stored?)\b.{0,120}\b(?:until (?:you|your|the|we|it|they)\b.{3,}|for the (?:duration|lifetime|life|length) of\b|as long as (?:you|your (?:account|case|employment|application))\b)|\b(?:delet|destroy|remov|eras|dispos)\w*\b.{0,80}\b(?:when|once|after|as soon as) (?:you|your|the|we|it|they)\b.{3,}/i
const vagueEnd =
  /\bno longer (?:needed?|required|necessary|need)|\bas long as (?:you|your)\b.{0,20}\b(?:necessary|required)/i

/** The sentences with a time for which data is kept, or what ends it. How long cookies last is a matter of its own. */
export function periodsSaid({ notice, sentences }: Audited) {
  const ofCookies = new Set(notice.tables.filter(isCookieTable).map(({ section }) => section))
  return sentences.filter(
    ({ text, heading, section }) =>
      !ofCookies.has(section) &&
      !/\bcookies?\b/i.test(text) &&
      !ofSomethingElse.test(text) &&
      ((period.test(text) && (keeping.test(text) || recorded.test(text) || headingOfKeeping.test(heading))) ||
        (ends.test(text) && !vagueEnd.test(text) && !isVagueSentence(text))),
  )
}
