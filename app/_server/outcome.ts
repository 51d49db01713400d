import type { Problem } from '@/domain/record/parse'
import type { Refusal } from '@/domain/result'
import type { Conflict } from './form-state'

/** How an action ended: where to go next, something to show in its place, a conflict to show, or a refusal. */
export type Outcome<Shown = never> =
  | { to: string }
  | { shown: Shown }
  | { conflict: Conflict }
  | { refusal: Refusal }

/** A refusal as messages for the form; undefined when no change to the form would help. */
export function problemsOfRefusal(refusal: Refusal): Problem[] | undefined {
  switch (refusal.kind) {
    case 'problems':
      return refusal.problems
    case 'in-use':
      return [
        { path: '', message: `You cannot remove this while something uses it: ${refusal.by.join(', ')}` },
      ]
    case 'conflict':
      return [
        {
          path: '',
          message: 'Somebody else changed this while you had the page open. Check it and try again',
        },
      ]
    case 'not-found':
    case 'forbidden':
      return undefined
  }
}

/**
 * The page that says what an action may not say itself: without JavaScript, a refusal raised inside an action
 * becomes a bare error instead of a page.
 */
export function addressOfRefusal({ kind }: Refusal): string {
  return kind === 'forbidden' ? '/refused/forbidden' : '/refused/not-found'
}
