import { longText } from '@/domain/record/ask'
import { type Authorship, ownWorkIn } from './authorship'
import { type State, undecidedStates } from './workflow'

/** What is asked of an administrator who records an exception. */
export const exceptionFields = {
  reason: longText({
    label: 'Why must somebody approve their own work?',
    hint: 'This stays in the history, so name nobody',
    required: 'Enter the reason for the exception',
    max: 1000,
  }),
}

/** What an exception is recorded for: a version, and who the privacy officers of its organisation are. */
export type Excepted = { state: State; authorship: Authorship; officerIds: readonly string[] }

/** Why an exception cannot be recorded. */
export type ExceptionHindrance = 'state' | 'recorded' | 'not needed' | 'nobody else'

/**
 * What stands between an administrator and an exception for a version; undefined when they may record it. It is only for want of
 * another privacy officer, and never for oneself.
 */
export function exceptionHindrance(
  personId: string,
  { state, authorship, officerIds }: Excepted,
): ExceptionHindrance | undefined {
  if (!(undecidedStates as readonly State[]).includes(state)) return 'state'
  if (authorship.exceptionById !== null) return 'recorded'
  if (officerIds.some((id) => !ownWorkIn(authorship, id))) return 'not needed'
  if (!officerIds.some((id) => id !== personId)) return 'nobody else'
  return undefined
}

export const exceptionHindranceInWords: Record<ExceptionHindrance, string> = {
  state: 'An exception is for a version that waits for its review',
  recorded: 'An exception for this version has been recorded already',
  'not needed':
    'A privacy officer who has not worked on this version can review it, so it needs no exception',
  'nobody else':
    'An exception is for somebody else than whoever records it. Make somebody else a privacy officer, or ask another administrator',
}
