import type { KindName } from '@/domain/record/field'
import type { Place } from '@/domain/record/place'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { PrismaClient } from '../generated/client'
import { saveItem } from './save-item'
import { saveProfileWithin } from './save-profile'
import { inPlace } from './scope'
import { hasChangedSince, type Shown } from './shown'

/** A thing whose answers are confirmed: of a list, or the service or organisation itself. */
export type Confirmed = { kind: KindName | 'profile'; id: string; version: number }

/**
 * Confirms every answer about some things that something proposed: all of them or none. Refuses a thing, or anything else that the page
 * showed, that is not as it was shown; confirming the same twice is done once.
 */
export function confirmAnswers(
  db: PrismaClient,
  actor: Actor,
  place: Place,
  things: readonly Confirmed[],
  shown: readonly Shown[] = [],
): Promise<Result<null>> {
  return inPlace(db, actor, 'change', place, async (tx, scope) => {
    if (await hasChangedSince(tx, scope, shown)) return refuse({ kind: 'conflict' })
    for (const { kind, id, version } of things) {
      const save = { version, changes: { toConfirm: undefined } }
      const saved =
        kind === 'profile'
          ? await saveProfileWithin(tx, scope, save)
          : await saveItem(tx, scope, kind, id, save)
      if (!saved.ok) return saved
    }
    return ok(null)
  })
}
