import type { Retention } from '@/domain/record/held'
import { longestDays } from '@/domain/record/longest'

/** Phrases that name no time and nothing that decides one. */
const vague = [
  /\b(?:for )?as long as (?:[\w’']+ ){0,4}?(?:necessary|need|needs|needed|required?|requires|possible|useful|appropriate)\b/g,
  /\b(?:until )?(?:[\w’']+ ){0,3}?no longer (?:[\w’']+ )?(?:necessary|need|needs|needed|required?|requires|useful)\b/g,
  /\b(?:in (?:line|accordance) with|according to|as|under) (?:[\w’']+ ){0,4}?(?:policy|policies|schedule)(?: says| requires)?\b/g,
  /\bindefinitely\b|\bfor ?ever\b|\bpermanently\b/g,
]

/** Words that add nothing to such a phrase: “as long as necessary for the purposes for which it was collected”. */
const fillers = new Set(
  'a all and any are be business by collected data fulfil hold held in information is it its keep kept legal meet necessary notice of on only or our personal processed provide purpose purposes reasonably reasons records retain retained service strictly that the their them then these they this those to us was we were which will with you your for achieve until'.split(
    ' ',
  ),
)

function saysNothing(words: string): boolean {
  const text = words.toLowerCase()
  const rest = vague.reduce((left, phrase) => left.replace(phrase, ' '), text)
  return rest !== text && (rest.match(/[\p{L}\d]+/gu) ?? []).every((word) => fillers.has(word))
}

/** Whether a retention rests on words that say nothing, with no other stage that ends it first. */
export function isVague(retention: Retention): boolean {
  const { stages = [], whicheverFirst } = retention
  const empty = stages.some(({ measure, criteria, event }) => {
    if (measure === 'criteria') return saysNothing(criteria ?? '')
    return measure === 'until-event' && saysNothing(event ?? '')
  })
  return empty && !(whicheverFirst && longestDays(retention) !== undefined)
}
