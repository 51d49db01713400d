import type { ServiceRecord } from '../record'
import { unanswered } from './answers'
import type { Gap, LaterGap } from './gap'
import { toBeConfirmed } from './to-be-confirmed'
import {
  browsingToConfirm,
  choicesToOffer,
  contactsToGive,
  dpiaQuestionsToAnswer,
  membersToName,
  nothingRecorded,
  safeguardsToState,
  settersToName,
  threeQuestions,
} from './whole'

export type { Gap } from './gap'

const checks = [
  nothingRecorded,
  unanswered,
  threeQuestions,
  membersToName,
  toBeConfirmed,
  browsingToConfirm,
  settersToName,
  safeguardsToState,
  choicesToOffer,
  contactsToGive,
  dpiaQuestionsToAnswer,
]

/**
 * Everything that a complete record needs on a day, `YYYY-MM-DD`, and this one lacks. It drives the task list and the
 * completeness check.
 */
export function gaps(record: ServiceRecord, day: string): Gap[] {
  return everLacking(record).filter(({ from }) => from === undefined || from <= day)
}

/** What a record lacks that is not needed on a day, but from a later one: until then it is advice. The soonest comes first. */
export function laterGaps(record: ServiceRecord, day: string): LaterGap[] {
  return everLacking(record)
    .filter((gap): gap is LaterGap => gap.from !== undefined && gap.from > day)
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
}

function everLacking(record: ServiceRecord): Gap[] {
  return checks.flatMap((check) => check(record))
}
