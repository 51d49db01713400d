import { type Hindrance, type State, type StepName, states } from './workflow'

/**
 * What to tell somebody who may not take a step with a version in a state. Who lacks the role is told by the page for
 * that.
 */
export function hindranceInWords(name: StepName, why: Exclude<Hindrance, 'role'>, state: State): string {
  switch (why) {
    case 'state':
      if (name === 'submit') return alreadySubmitted(state)
      return state === 'submitted' && (name === 'approve' || name === 'return')
        ? 'Assign this version to a privacy officer first'
        : `This cannot be done with a version that is now at “${states[state].title}”. Somebody may have moved it since you opened the page`
    case 'own work':
      return 'You worked on this version, so another privacy officer must review it'
    case 'own shared change':
      return 'You changed something that your organisation shares and that is in this version. Another privacy officer must confirm that change, or review this version'
    case 'unknown shared change':
      return 'The history no longer says who changed something that your organisation shares and that is in this version, so it may have been you. Another privacy officer must confirm it'
    case 'unknown authors':
      return 'It is not known who worked on all of this version, so it may have been you. An administrator must record an exception first'
    case 'incomplete':
      return 'Give the answers that are missing and mend what must be fixed, then submit'
    case 'comments':
      return name === 'return'
        ? 'Add a comment that says what the team must change'
        : 'Resolve each comment that must be met before you approve'
  }
}

/** An approved version is not the team's to take back. */
function alreadySubmitted(state: State): string {
  return state === 'approved'
    ? 'A version of this record is approved and not published yet. Submit again when it is'
    : 'A version of this record is in review already. Take it back first'
}
