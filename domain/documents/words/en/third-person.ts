import { oneLine } from '../../wording/sentences'
import type { Rewritten, Speaker } from '../words'
import { possessive } from './articles'
import { type Token, tokensIn, withoutContractions, wordAt } from './tokens'
import { conjugate } from './verb-of-we'
import { isUnchanging, prepositions } from './verbs'

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

/** What somebody does to another, or for them: who follows is not the one who does something. */
const doneTo =
  /^(?:allow|ask|bring|call|charge|contact|email|enable|find|give|help|identif(?:y|ie)|invite|keep|know|let|make|need|notif(?:y|ie)|offer|owe|pay|protect|recogni[sz]e|remember|remind|refer|see|send|serve|show|sign|stop|support|teach|tell|text|thank|track|want|write)(?:s|es|d|ed|ing|ting|ping)?$|^(?:asking|brought|charging|found|gave|given|giving|identified|identifying|inviting|kept|known|made|making|notified|paid|recognising|referring|referred|sent|saw|seen|serving|shown|stopped|told|writing|wrote)$/u

const ofKnowing = /^(?:know|knew|known|show|remember|see|saw|find|found|tell|told)(?:s|n|ed|ing)?$/u

/** A later “you”: “them” where something is done to people, else “they”. */
function theyOrThem(tokens: readonly Token[], index: number): 'they' | 'them' {
  const after = tokens[index + 1]?.text ?? ''
  const next = wordAt(tokens, index, 1)
  if (next === '' || /[^\s“‘(]/u.test(after)) return 'them'
  if (prepositions.has(next)) return 'them'
  const before = wordAt(tokens, index, -1)
  // “We know you have paid”, but “the form that we send you has to be signed”.
  if (ofKnowing.test(before) && (isUnchanging(next) || ['are', 'were', 'have', 'do'].includes(next)))
    return 'they'
  return doneTo.test(before) || ['for', 'to', 'with', 'from', 'about', 'of', 'by'].includes(before)
    ? 'them'
    : 'they'
}
