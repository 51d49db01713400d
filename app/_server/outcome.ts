import type { FormValues } from '@/domain/record/form'
import type { Problem } from '@/domain/record/parse'
import type { Refusal } from '@/domain/result'
import { unavailability } from '@/prisma/database/unavailability'
import type { Conflict } from './form-state'

/** How an action ended: where to go next, something to show in its place, the form filled in further, a conflict to show, or a refusal. */
export type Outcome<Shown = never> =
  | { to: string }
  | { shown: Shown }
  | { filledIn: FormValues }
  | { conflict: Conflict }
  | { refusal: Refusal }

/** What to do about what may succeed later; whether an answer that never came was saved, nobody can say. */
const later = {
  busy: 'Somebody else is saving something that this needs. Nothing has been saved. Wait a few seconds, then try again',
  away: 'The inventory cannot save at the moment. What you entered is still on this page. Try again in a few minutes',
}

/**
 * Runs an action. That the store cannot be reached, or others hold for too long what is needed, is a refusal like any other:
 * whoever typed something keeps it. Throws on bugs alone.
 */
export async function outcomeOf<Shown>(run: () => Promise<Outcome<Shown>>): Promise<Outcome<Shown>> {
  try {
    return await run()
  } catch (error) {
    const because = unavailability(error)
    if (!because) throw error
    return { refusal: { kind: 'unavailable', because } }
  }
}

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
    case 'unavailable':
      return [{ path: '', message: later[refusal.because] }]
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
