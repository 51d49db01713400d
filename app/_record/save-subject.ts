import 'server-only'
import type { Values } from '@/domain/record/field'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/database/client'
import { saveEntry } from '@/prisma/record/entries'
import type { Save } from '@/prisma/record/save-answers'
import { saveProfile } from '@/prisma/record/save-profile'
import type { Subject } from './subject'

/** Saves changed answers about a subject if it, and what else the page showed, still has the version that it had there. */
export async function saveSubject(
  actor: Actor,
  { place, kind, id }: Subject,
  { version, shown }: Pick<Save, 'version' | 'shown'>,
  changes: Values,
): Promise<Result<unknown>> {
  const db = await database()
  const save = { version, changes, ...(shown && { shown }) }
  return kind === 'profile'
    ? saveProfile(db, actor, place, save)
    : saveEntry(db, actor, place, kind, id, save)
}
