import 'server-only'
import type { KindName, Values } from '@/domain/record/field'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/database/client'
import { addEntry, removeEntry, saveEntry } from '@/prisma/record/entries'
import {
  addSharedEntry,
  removeSharedEntry,
  saveOrganisation,
  saveSharedEntry,
} from '@/prisma/record/organisation'
import { saveService } from '@/prisma/record/services'
import type { Place } from '../_server/loaded'
import type { Subject } from './subject'

/** Adds a thing to a service, or to what the organisation shares. The value is its id. */
export async function addTo(
  actor: Actor,
  place: Place,
  kind: KindName,
  answers: Values,
): Promise<Result<string>> {
  const db = await database()
  return place.kind === 'service'
    ? addEntry(db, actor, place.slug, kind, answers)
    : addSharedEntry(db, actor, kind, answers)
}

/** Saves changed answers about a subject if it still has this version. */
export async function saveTo(
  actor: Actor,
  { place, kind, id }: Subject,
  version: number,
  changes: Values,
): Promise<Result<unknown>> {
  const db = await database()
  const change = { version, changes }
  if (kind === 'profile')
    return place.kind === 'service'
      ? saveService(db, actor, place.slug, change)
      : saveOrganisation(db, actor, change)
  return place.kind === 'service'
    ? saveEntry(db, actor, place.slug, kind, id, change)
    : saveSharedEntry(db, actor, kind, id, change)
}

/** Removes a thing if it still has this version and nothing uses it. */
export async function removeFrom(
  actor: Actor,
  place: Place,
  kind: KindName,
  id: string,
  version: number,
): Promise<Result<unknown>> {
  const db = await database()
  return place.kind === 'service'
    ? removeEntry(db, actor, place.slug, kind, id, { version })
    : removeSharedEntry(db, actor, kind, id, { version })
}
