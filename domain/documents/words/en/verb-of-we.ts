import { type Token, wordAt } from './tokens'
import { isUnchanging, prepositions, thirdPerson, verbIn } from './verbs'

const notVerbs = new Set(
  'and or but so hereby the a an all both each who which that when if as not your our their this these those it people staff'.split(
    ' ',
  ),
)

/** Puts the verb of “we” into the third person; gives back why that cannot be done. */
export function conjugate(tokens: readonly Token[], out: string[], index: number): string | undefined {
  let at = index
  do at = nextWord(tokens, at)
  while (at >= 0 && isAdverb(tokens[at]?.text.toLowerCase() ?? ''))
  const verb = tokens[at]?.text.toLowerCase() ?? ''
  if (at < 0 || notVerbs.has(verb) || prepositions.has(verb) || !/^\p{L}/u.test(verb))
    return 'no verb follows “we”'
  const next = wordAt(tokens, at, 1)
  if (isUnchanging(verb) || (verb === 'need' && next === 'not')) return undefined
  if (hasSecondVerb(tokens, at)) return 'it says “we” with two verbs'
  out[at] = thirdPerson(verb)
  return undefined
}

const adverbs = new Set('also always never ever still then now just often sometimes too therefore'.split(' '))

function isAdverb(word: string): boolean {
  if (/ly$/u.test(word)) return !/^(?:app|comp|f|imp|multip|re|rep|supp)ly$/u.test(word)
  return adverbs.has(word)
}

function nextWord(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at < tokens.length; at++) {
    if (/[\p{L}\d]/u.test(tokens[at]?.text ?? '')) return at
    if (/[.!?;:]/u.test(tokens[at]?.text ?? '')) return -1
  }
  return -1
}

/** What can start a clause with somebody else who does something, or what a verb is done to. */
const starts = new Set(
  'you they people we it he she somebody everybody nobody the a an our your their its this that these those if when because so to what who how'.split(
    ' ',
  ),
)
const objects = new Set('the a an our your their it them you us people data all any'.split(' '))

/** Whether another verb of “we” is joined to the first: it would have to change too, and may be a noun. */
function hasSecondVerb(tokens: readonly Token[], first: number): boolean {
  // After “do not”, “or” joins what stays as it is.
  const isNegated = /^don?[’']?t?$/iu.test(tokens[first]?.text ?? '')
  const joining = isNegated ? ['and', 'but'] : ['and', 'or', 'but', 'nor']
  let [joined, isDirect] = [false, true]
  for (let at = first + 1; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? ''
    if (/[.!?;:]/u.test(text)) return false
    const word = text.toLowerCase()
    if (text.includes(',') || joining.includes(word)) joined = true
    else if (/[\p{L}\d]/u.test(word) && !(joined && isAdverb(word))) {
      const follows = wordAt(tokens, at, 1)
      // What follows “to find” says what for: it is not “we” that it needs.
      if (word === 'to' && verbIn(follows)) return false
      if (joined && isSecondVerb(word, follows, isDirect)) return true
      joined = false
      isDirect = false
    }
  }
  return false
}

/** Whether a word after “and” or a comma is a verb, for all that one can tell; `isDirect` when only the first verb stands before. */
function isSecondVerb(word: string, follows: string, isDirect: boolean): boolean {
  if (isDirect && !starts.has(word) && !prepositions.has(word)) return true
  const kind = verbIn(word)
  return (
    word === 'have' || (kind === 'verb' && follows !== 'of') || (kind !== undefined && objects.has(follows))
  )
}
