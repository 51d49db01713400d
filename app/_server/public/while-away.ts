import 'server-only'
import { unavailability } from '@/prisma/database/unavailability'

type Memory = {
  /** How many answers are remembered; those that were read last stay. */
  most: number
  /** Milliseconds since an answer was read from the database, after which it counts no more. */
  longest: number
  /** Milliseconds of a clock that only goes forward. */
  now: () => number
}

/**
 * Reads, and answers with what was read last under the same key when the database is away, then and only then. What
 * `isForEverybody` does not say of is never remembered, and whatever is no longer there is forgotten.
 */
export function rememberedWhileAway<Answer>(
  { most, longest, now }: Memory,
  isForEverybody: (answer: Answer) => boolean,
): (key: string, read: () => Promise<Answer | undefined>) => Promise<Answer | undefined> {
  const remembered = new Map<string, { answer: Answer; readAt: number }>()
  return async (key, read) => {
    const readAt = now()
    try {
      const answer = await read()
      remembered.delete(key)
      if (answer && isForEverybody(answer)) remembered.set(key, { answer, readAt })
      for (const [oldest] of remembered) if (remembered.size > most) remembered.delete(oldest)
      return answer
    } catch (error) {
      if (unavailability(error) !== 'away') throw error
      const last = remembered.get(key)
      if (last && readAt - last.readAt < longest) return last.answer
      remembered.delete(key)
      throw error
    }
  }
}
