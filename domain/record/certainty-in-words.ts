import { dayInWords } from '@/domain/day'
import { type Certainty, proposers, type ToConfirm } from './certainty'
import { showUnseen } from './unseen'

/** How sure an answer is, as the pages of the record say it beside the answer. */
export function certaintyInWords(certainty: Certainty): string {
  switch (certainty.is) {
    case 'sometimes':
      return `Sometimes: ${showUnseen(certainty.when)}`
    case 'may':
      return 'It may be so'
    case 'none':
      return 'None here'
    case 'not-known': {
      const { since, findsOut } = certainty
      const known = since ? `Not known since ${dayInWords(since)}` : 'Not known'
      return findsOut ? `${known}. Who finds out: ${showUnseen(findsOut)}` : known
    }
  }
}

/** What proposed an answer that nobody has confirmed. */
export function toConfirmInWords({ by, name, on }: ToConfirm): string {
  const proposer = name ? `${proposers[by]} (${showUnseen(name)})` : proposers[by]
  return `To be confirmed. ${proposer} proposed it on ${dayInWords(on)}`
}
