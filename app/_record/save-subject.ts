import 'server-only'
import type { Values } from '@/domain/record/field'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/database/client'
import { saveEntry } from '@/prisma/record/entries'
import { saveProfile } from '@/prisma/record/save-profile'
import type { Subject } from './subject'

/** Saves changed answers about a subject if it still has this version. */
export async function saveSubject(
  actor: Actor,
  { place, kind, id }: Subject,
  version: number,
  changes: Values,
): Promise<Result<unknown>> {
  const db = await database()
  const save = { version, changes }
  return kind === 'profile'
    ? saveProfile(db, actor, place, save)
    : saveEntry(db, actor, place, kind, id, save)
}
