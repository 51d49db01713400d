import { mostWordsInSentence } from '../../limits'
import { phrase, sentence } from '../../wording/sentences'
import type { Described } from '../words'
import { midSentence } from './capitals'

/** The bullets of one list: all of them fragments, or all sentences if one of them has more than one. */
export function bullets(texts: readonly string[], names: readonly string[] = []): string[] {
  const areSentences = texts.some((text) => hasSeveralSentences(text))
  return texts.map((text) => (areSentences ? sentence(text) : midSentence(text, names)))
}

function hasSeveralSentences(text: string): boolean {
  return /[.!?][)”’]?\s+[\p{Lu}“‘(]/u.test(phrase(text))
}

/**
 * A description that names the thing anew (“The network address …”) goes in brackets after the name, if the sentence, which has this many
 * words without it, stays short enough. Otherwise: “The IP address is the network address …”. One that starts with no article is a
 * sentence already, or what the thing does (“Keeps you signed in”), which is said in the table of things.
 */
export function described(name: string, description: string, wordsBeside: number): Described {
  const words = midSentence(description)
  if (!/^(?:an?|the|one) /u.test(words) || hasSeveralSentences(description))
    return { name, sentence: sentence(description) }
  if (wordsBeside + words.split(' ').length <= mostWordsInSentence) return { name: `${name} (${words})` }
  const subject = /^(?:the|your|an?) /iu.test(name) ? name : `the ${name}`
  return { name, sentence: sentence(`${subject} is ${words}`) }
}

/** What data is used for, after “to”: “find errors, for example slow pages”. Another description is a sentence of its own. */
export function purposeWithDescription(
  { name, description }: { name: string; description?: string },
  names: readonly string[] = [],
): Described {
  const words = midSentence(name, names)
  if (!description) return { name: words }
  if (/^for example\b/iu.test(description) && !hasSeveralSentences(description))
    return { name: `${words}, ${midSentence(description)}` }
  return { name: words, sentence: sentence(description) }
}
