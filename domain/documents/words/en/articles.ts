import { phrase } from '../../wording/sentences'

const heads =
  /^(?:Ministry|Department|Office|Agency|Commission|Authority|Board|Council|Team|Registry|Service)$/u
const without = /^(?:HM\b|His Majesty[’']s\b|Her Majesty[’']s\b|GOV\.UK\b)/u

/**
 * The name of an organisation or office as a sentence says it: as recorded for sentences, or with “the” if the word that it is built on is
 * Ministry, Department, Office, Agency or the like: “the Ministry of Justice”, “the Disclosure Team”, “HM Prison and Probation Service”.
 */
export function nameInSentence({
  name,
  nameInSentence: own,
}: {
  name: string
  nameInSentence?: string
}): string {
  if (own) return phrase(own)
  const words = phrase(name)
  if (/^the\s/iu.test(words)) return `the ${words.slice(4)}`
  return !without.test(words) && heads.test(headOf(words)) ? `the ${words}` : words
}

/** “Justice” is only the complement in “Ministry of Justice”, and “Ministry” is what it is: the last word before “of”, “for” or a comma. */
function headOf(name: string): string {
  const [core = ''] = name.split(/\s+(?:of|for|in|on|to|at|from|with)\s+|,|\s*\(/u)
  return core.split(/\s+/u).at(-1) ?? ''
}

/** “MoJ’s”, “suppliers’”, “HMPPS’s”: initials are read letter by letter, so theirs is spoken. */
export function possessive(name: string): string {
  return /s$/u.test(name) ? `${name}’` : `${name}’s`
}

/** “the ‘Visit someone in prison’ service”: how a sentence first speaks of a service; afterwards it is “this service”. */
export function serviceInSentence(name: string): string {
  const words = phrase(name).replace(/^[‘'"“]|[’'"”]$/gu, '')
  return /\bservice$/iu.test(words) ? `the ‘${words}’` : `the ‘${words}’ service`
}
