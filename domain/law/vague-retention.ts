import { partsBetween } from '@/domain/notice-audit/reading/parts-between'
import { periodKeysIn } from '@/domain/notice-audit/unsaid/periods'
import type { Retention } from '@/domain/record/held'
import { longestDays } from '@/domain/record/longest'
import { isEmptyWord } from './empty-words'

/** Phrases that are as empty, although their words are not by themselves: a number that is no number, a purpose, law about data. */
const emptyPhrases =
  /\b(?:several|some|few|many|multiple|number of) (?:hours|days|weeks|months|years)\b|\bcase[- ]by[- ]case\b|\bdue course\b|\b(?:see|think)s? fit\b|\bfinished with\b|\b(?:regulations?|rules?|laws?) permit\b|\bwork (?:demands|needs|requires)\b|\bto be (?:agreed|confirmed|decided|determined)\b|\bfor (?:[\p{L}’']+,? (?:and )?){1,4}(?:purposes|reasons)\b|\b(?!the\b|by\b)[\p{L}’']+ (?:law|laws|legislation)\b|\barticles? \d[\d().a-z]*|\bdata protection act(?: (?:of )?2018)?/gu
/** What a person does decides something, although the same words of us do not; and a time of something else is one. */
const decides =
  /\b(?:as|until|till|while|whilst|when|once|after) you (?:are |still |continue to |stop |no longer )*(?:us(?:e|ing)|hold|keep|remain|wish|want|need)\b|\blog(?:s|ged)? (?:out|off)\b|\bthan (?:that|this)(?=[^\p{L}\s]|$)|\bthe same\b/u
const otherTime = /\b\d+ (?:\p{L}+ )?(?:year|month|week|day|hour)s?\b/u
/** What people may ask for is told of a right. */
const rightOfPeople =
  /\b(?:you|people|they) (?:can|may|could|have (?:a|the) right)\b|\bask (?:us|for)\b|\bright to\b/iu

/** Where a text begins to say when the keeping ends. */
const opening =
  /\b(?:as|so) long as\b|\b(?:un)?till?\b|\b(?:while|whilst|when|once|after|during|indefinitely|permanently|under)\b|\b(?:longer|more)(?: [\p{L}’']+)? than\b|\bfor (?:the|an?|as|some|however|whatever|no|only)\b|\b(?:line|accordance|according|subject) (?:with|to)\b|\bas (?:required|set)\b/u
/** What is kept, in front of it or behind it, and that it is. */
const keptThing =
  /\b(?:your|the|our|this|these) (?:[\p{L}’']+ ){1,4}(?=(?:is|are|will be|may be) (?:[\p{L}’']+ ){0,2}(?:kept|held|retained|stored|deleted|destroyed|erased|removed)\b)/u
const alternative =
  /,? or (?=(?:for )?(?:as |so |any )?longer|(?:for )?(?:as|so) long|until|when|while|indefinitely|permanently|for (?:as|the|an?) )/gu
const firstEnds = /\b(?:sooner|soonest|earlier|earliest|first)\b/

/**
 * Whether words about how long data is kept say nothing: once the words are taken away that name no time, no event and no rule, none is left
 * of what they say about its end. Of several ends one that says something is enough, unless “or longer” takes it back.
 */
export function saysNothing(text: string): boolean {
  const said = text.toLowerCase().replace(keptThing, '')
  const ends = partsBetween(said, alternative)
  return firstEnds.test(said) ? ends.every(endSaysNothing) : ends.some(endSaysNothing)
}

function endSaysNothing(said: string): boolean {
  if (decides.test(said) || otherTime.test(said) || periodKeysIn(said).size > 0) return false
  const left = said.slice(opening.exec(said)?.index ?? 0).replace(emptyPhrases, ' ')
  const words = left.match(/[\p{L}\d]+/gu) ?? []
  return words.every((word) => (word.length === 1 ? !/\d/.test(word) : isEmptyWord.test(word)))
}

const keeping =
  /\b(?:keep|keeps|kept|retain\w*|retention|hold|holds|held|stor(?:e|es|ed)|delet\w+|destroy\w*|dispos\w+|eras\w+)\b/iu
/** To keep something safe is not to keep it for a time. */
const keepingSafe =
  /\b(?:keep|keeps|kept|held|hold|stor\w+)\b.{0,60}\b(?:safe|safely|secure|securely|accurate|up to date|confidential|private|in confidence)\b/iu

/** Whether a sentence of a longer text is about keeping data, or about its end. */
export function isAboutKeeping(sentence: string): boolean {
  return keeping.test(sentence) && !keepingSafe.test(sentence)
}

/** Whether a sentence of a longer text is about how long data is kept and says nothing. */
export function isVagueSentence(sentence: string): boolean {
  return (
    isAboutKeeping(sentence) &&
    opening.test(sentence.toLowerCase()) &&
    !rightOfPeople.test(sentence) &&
    saysNothing(sentence)
  )
}

/** That a policy decides says something to those who can open it. */
const ofPolicy = /\b(?:polic(?:y|ies)|schedules?|procedures?|guidance)\b/i

/** Whether a retention rests on words that say nothing, with no other stage that ends it first. */
export function isVague(retention: Retention): boolean {
  const { stages = [], whicheverFirst, policyReference, policyLink } = retention
  const canBeRead = policyReference !== undefined && policyLink !== undefined
  const empty = stages.some(({ measure, criteria = '', event = '' }) => {
    const words = measure === 'criteria' ? criteria : event
    return words.trim() !== '' && saysNothing(words) && !(canBeRead && ofPolicy.test(words))
  })
  return empty && !(whicheverFirst && longestDays(retention) !== undefined)
}
