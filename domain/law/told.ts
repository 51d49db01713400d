import { isFromOthers } from '@/domain/record/kinds/identifier'
import type { People, ServiceRecord } from '@/domain/record/record'
import { isEmptyWord } from './empty-words'
import { isNoAnswer } from './no-answer'
import { identifiersAbout, ownPurposes, purposesOf } from './used-for'

/**
 * The groups of people of whom others give data, with the fact that shows it: UK GDPR Article 14. Not those whose data is used only for
 * law enforcement, of which section 44 of the Data Protection Act 2018 speaks, or only for other controllers, who tell them.
 */
export function describedByOthers(record: ServiceRecord): { group: People; shownBy: string }[] {
  const ours = new Set(ownPurposes(record))
  return record.people.flatMap((group) => {
    const isDescribed = group.relationship?.includes('described') ?? false
    const about = identifiersAbout(record, group).filter(
      (one) => isDescribed || (one.people?.includes(group.id) && isFromOthers(one)),
    )
    const uses = about.map((one) => purposesOf(record, one))
    // What nobody says the use of may be used for any purpose of the record.
    const isOurs = (uses.length > 0 ? uses : [[]]).some((use) =>
      (use.length > 0 ? use : record.purposes).some((purpose) => ours.has(purpose)),
    )
    const [first] = about
    if (!isOurs && record.purposes.length > 0) return []
    if (isDescribed) return { group, shownBy: `people/${group.id}/relationship` }
    return first ? { group, shownBy: `identifier/${first.id}/sources` } : []
  })
}

/** By what somebody can be told: words that are empty of a time, and not of a way to tell. */
const way =
  /^(?:e?-?mail\w*|message\w*|phone|telephone|notice\w*|website\w*|person|service|staff|address\w*)$/
/** Words that only repeat that somebody is told, or the exception by which they are not. */
const repeats =
  /^(?:impossib\w*|disproportion\w*|effort\w*|impair\w*|serious\w*|exception\w*|exempt\w*|tell\w*|told|inform\w*|allow\w*|article|paragraph|\d+|gdpr|too|much|easy|easily|fully|appropriate\w*)$/

/** Whether words that should say how people are told, or why not, do not: a placeholder, or only that the law is followed. */
export function saysNothingOfTelling(text: string | undefined): boolean {
  if (isNoAnswer(text)) return true
  const words = text?.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []
  return words.every(
    (word) => word.length === 1 || repeats.test(word) || (isEmptyWord.test(word) && !way.test(word)),
  )
}
