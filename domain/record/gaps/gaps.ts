import type { ServiceRecord } from '../record'
import { unanswered } from './answers'
import type { Gap } from './gap'
import {
  browsingToConfirm,
  choicesToOffer,
  contactsToGive,
  dpiaQuestionsToAnswer,
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
  browsingToConfirm,
  settersToName,
  safeguardsToState,
  choicesToOffer,
  contactsToGive,
  dpiaQuestionsToAnswer,
]

/** Everything that a complete record needs and this one lacks. It drives the task list and the completeness check. */
export function gaps(record: ServiceRecord): Gap[] {
  return checks.flatMap((check) => check(record))
}
