import { oneLine } from '../../wording/sentences'
import type { Rewritten, Speaker } from '../words'
import { possessive } from './articles'
import { isUnchanging, thirdPerson, verbIn } from './verbs'

/** A word, or a stretch that is not to be read: an address, a quotation or a name. */
type Token = { text: string; isWord: boolean }

/** Texts of a record that cannot be turned by rule, each with what the team is told. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/\b(?:yoursel(?:f|ves)|oursel(?:f|ves))\b/iu, 'it says “yourself” or “ourselves”'],
  [/\b(?:it|that|this|who)(?: is|[’']s| was) (?:really )?(?:you|us|we)\b/iu, 'it says “it is you”'],
  [/\bthank you\b/iu, 'it thanks the reader'],
  [/\byou(?: are|[’']re| were) (?:not )?an? /iu, 'it calls the reader one person'],
  [/\b(?:you|we)[’']d\b/iu, 'it says “you’d” or “we’d”'],
  [/\b(?:YOU|YOUR|WE|OUR)\b/u, 'it is written in capitals'],
  [/(?<![.!?:…]\s)(?<!^)(?<=\s)(?:Your|You|We|Our)\b/u, 'a name in it starts with “your” or “our”'],
  [/\p{Ll}[\p{L}’]* (?:About|Contact|Tell|Ask) us\b/u, 'a name in it ends with “us”'],
  [
    /\b(?:do|does|did|are|were|have|can|may|should|shall|will|must|could|would|might)n?[’']?t? we\b/iu,
    'it asks what we do',
  ],
  [/\b(?:are|do|does|did|have|can|will|would|should|could) you\b/iu, 'it asks the reader'],
]

/**
 * A text of the record for a file, which speaks of people and of the service: “you” becomes “people”, then “they” or “them”; “your”,
 * “people’s”, then “their”; “we”, “the service”; “us” and “our”, the organisation. It is applied to each text on its own. One that would
 * come out wrong is refused with the reason, so that its author adds words for the file.
 */
export function inThirdPerson(text: string, speaker: Speaker): Rewritten {
  const line = oneLine(text)
  const tokens = tokensIn(line, speaker.names ?? [])
  const read = tokens.map((token) => (token.isWord ? token.text : '·'.repeat(token.text.length))).join('')
  const refused = refusals.find(([pattern]) => pattern.test(read))
  if (refused) return { rewritten: false, because: refused[1] }
  return aboutPeople(withoutContractions(tokens), speaker)
}

/** Words and what stands between them; what is quoted, an address or a name is one stretch. */
function tokensIn(text: string, names: readonly string[]): Token[] {
  const fixed = [
    ...names.filter(Boolean).map((name) => name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')),
    '“[^”]*”',
    '‘[^’]*’(?!\\p{L})',
    '(?:https?://|www\\.)\\S+',
    '\\S+@\\S+',
    // Parts of addresses and of technical names: “about-us”, “us-east-1”, “your.name”.
    '[\\p{L}\\d]+(?:[-_.][\\p{L}\\d]+)+',
  ]
  const pattern = new RegExp(`(${fixed.join('|')})|([\\p{L}\\d]+(?:[’'][\\p{L}]+)*)|([^\\p{L}\\d]+?)`, 'gu')
  return [...text.matchAll(pattern)].map(([whole, , word]) => ({
    text: whole,
    isWord: word !== undefined || !/[\p{L}\d]/u.test(whole),
  }))
}

const short: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will' }

/** “you’re” as “you are”. */
function withoutContractions(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const [, who, end = ''] = (token.isWord && /^(you|we)[’'](re|ve|ll)$/iu.exec(token.text)) || []
    if (!who) return [token]
    return [who, ' ', short[end.toLowerCase()] ?? end].map((text) => ({ text, isWord: true }))
  })
}

function aboutPeople(tokens: Token[], { shortName }: Speaker): Rewritten {
  const out = tokens.map(({ text }) => text)
  let named = false
  for (const [index, { text, isWord }] of tokens.entries()) {
    if (!isWord) continue
    const say = (words: string) => {
      out[index] = /^\p{Lu}/u.test(text) ? startingWithCapital(words) : words
    }
    switch (text === 'US' ? text : text.toLowerCase()) {
      case 'you':
        say(named ? theyOrThem(tokens, index) : 'people')
        named = true
        break
      case 'your':
        say(named ? 'their' : 'people’s')
        named = true
        break
      case 'yours':
        say(named ? 'theirs' : 'people’s')
        named = true
        break
      case 'us':
        say(shortName)
        break
      case 'our':
      case 'ours':
        say(possessive(shortName))
        break
      case 'we': {
        const refused = conjugate(tokens, out, index)
        if (refused) return { rewritten: false, because: refused }
        say('the service')
        break
      }
    }
  }
  return { rewritten: true, words: out.join('') }
}

const startingWithCapital = (words: string) => words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)

const prepositions = new Set(
  `about above across after against along among around as at before behind below between by despite during for from in inside into like near
  of off on onto out over through throughout to toward towards under until up upon via with within without`.split(
    /\s+/u,
  ),
)
/** What somebody does to another, or for them: who follows is not the one who does something. */
const doneTo =
  /^(?:allow|ask|bring|call|charge|contact|email|enable|find|give|help|identif(?:y|ie)|invite|keep|know|let|make|need|notif(?:y|ie)|offer|owe|pay|protect|recogni[sz]e|remember|remind|refer|see|send|serve|show|sign|stop|support|teach|tell|text|thank|track|want|write)(?:s|es|d|ed|ing|ting|ping)?$|^(?:asking|brought|charging|found|gave|given|giving|identified|identifying|inviting|kept|known|made|making|notified|paid|recognising|referring|referred|sent|saw|seen|serving|shown|stopped|told|writing|wrote)$/u

/** A later “you”: “them” where something is done to people, else “they”. */
function theyOrThem(tokens: readonly Token[], index: number): 'they' | 'them' {
  const after = tokens[index + 1]?.text ?? ''
  const next = wordAt(tokens, index, 1)
  if (next === '' || /[^\s“‘(]/u.test(after)) return 'them'
  if (prepositions.has(next)) return 'them'
  const before = wordAt(tokens, index, -1)
  return doneTo.test(before) || ['for', 'to', 'with', 'from', 'about', 'of', 'by'].includes(before)
    ? 'them'
    : 'they'
}

/** The nearest word in one direction, in lower case; empty when the sentence ends before it. */
function wordAt(tokens: readonly Token[], index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
    const text = tokens[at]?.text ?? ''
    if (/[\p{L}\d]/u.test(text)) return text.toLowerCase()
    if (/[.!?;]/u.test(text)) return ''
  }
  return ''
}

const notVerbs = new Set(
  'and or but so hereby the a an all both each who which that when if as not your our their this these those it people staff'.split(
    ' ',
  ),
)

/** Puts the verb of “we” into the third person; gives back why that cannot be done. */
function conjugate(tokens: readonly Token[], out: string[], index: number): string | undefined {
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

function isAdverb(word: string): boolean {
  if (/ly$/u.test(word)) return !/^(?:app|comp|f|imp|multip|re|rep|supp)ly$/u.test(word)
  return [
    'also',
    'always',
    'never',
    'ever',
    'still',
    'then',
    'now',
    'just',
    'often',
    'sometimes',
    'too',
    'therefore',
  ].includes(word)
}

function nextWord(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at < tokens.length; at++) {
    if (/[\p{L}\d]/u.test(tokens[at]?.text ?? '')) return at
    if (/[.!?;:]/u.test(tokens[at]?.text ?? '')) return -1
  }
  return -1
}

/** Whether another verb of “we” is joined to the first: it would have to change too, and may be a noun. */
function hasSecondVerb(tokens: readonly Token[], first: number): boolean {
  let [joined, words] = [false, 0]
  for (let at = first + 1; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? ''
    if (/[.!?;:]/u.test(text)) return false
    const word = text.toLowerCase()
    if (text.includes(',') || ['and', 'or', 'but', 'then', 'nor'].includes(word)) joined = true
    else if (/[\p{L}\d]/u.test(word)) {
      // What comes after “to” or a modal verb, or says what somebody else does, has verbs of its own.
      if (['to', 'can', 'may', 'must', 'will', 'who', 'which', 'that', 'if', 'when'].includes(word))
        return false
      if (joined && !isAdverb(word)) {
        const kind = verbIn(word)
        const follows = wordAt(tokens, at, 1)
        if (word === 'have' || (kind === 'verb' && follows !== 'of')) return true
        if (kind && /^(?:the|an?|our|your|their|it|them|you|us|people|data|all|any)$/u.test(follows))
          return true
        if (kind && words === 0) return true
        joined = false
      }
      words++
    }
  }
  return false
}
