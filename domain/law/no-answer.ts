import { isUnfinished } from '@/domain/notice-audit/faults/unfinished'

const begins =
  /^\s*(?:to be (?:confirmed|decided|appointed|added|found|agreed)|tb[acd]|not (?:known|applicable|yet|recorded)|unknown|vacant|pending|n\/a)(?!\p{L})/iu
const whole =
  /^\s*(?:none(?: yet)?|nothing|nobody|na|yes|no|ok|later|see above|as above|same|x+)?[\s.?–—-]*$/iu

/** Whether a text that should answer a question does not: there is none, it is a placeholder, or it is not finished. */
export function isNoAnswer(text = ''): boolean {
  return begins.test(text) || whole.test(text) || isUnfinished(text)
}
