import type { KindName, Values } from '@/domain/record/field'
import type { Place } from '@/domain/record/place'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { PrismaClient } from '../generated/client'
import { addItem, addItems, type NewEntry } from './add-items'
import { removeItem } from './remove-item'
import type { Save } from './save-answers'
import { saveItem } from './save-item'
import { inPlace } from './scope'

/**
 * Adds an entry to a service's record, or to what the organisation shares. Refuses answers that cannot be stored, references to
 * what is not there and an entry too many. The value is its id; with one made beforehand, sending it twice adds it once.
 */
export function addEntry(
  db: PrismaClient,
  actor: Actor,
  place: Place,
  kind: KindName,
  answers: Values,
  id?: string,
): Promise<Result<string>> {
  return inPlace(db, actor, 'create', place, (tx, scope) => addItem(tx, scope, { kind, id, answers }))
}

/** Adds several entries, which may refer to each other by ids made beforehand; paths of problems begin with the place in the list. */
export function addEntries(
  db: PrismaClient,
  actor: Actor,
  place: Place,
  entries: readonly NewEntry[],
): Promise<Result<string[]>> {
  return inPlace(db, actor, 'create', place, (tx, scope) => addItems(tx, scope, entries))
}

/** Saves some answers of an entry. Refuses as `saveItem` does. */
export function saveEntry(
  db: PrismaClient,
  actor: Actor,
  place: Place,
  kind: KindName,
  id: string,
  save: Save,
): Promise<Result<{ version: number }>> {
  return inPlace(db, actor, 'change', place, (tx, scope) => saveItem(tx, scope, kind, id, save))
}

/** Removes an entry, with what belongs to it. Refuses as `removeItem` does: of something shared with the services that use it. */
export function removeEntry(
  db: PrismaClient,
  actor: Actor,
  place: Place,
  kind: KindName,
  id: string,
  { version }: { version: number },
): Promise<Result<null>> {
  return inPlace(db, actor, 'remove', place, (tx, scope) => removeItem(tx, scope, kind, id, { version }))
}
