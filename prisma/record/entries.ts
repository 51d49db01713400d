import type { KindName, Values } from '@/domain/record/field'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { PrismaClient } from '../generated/client'
import { addItem, addItems, type NewEntry } from './add-items'
import { removeItem } from './remove-item'
import type { Save } from './save-answers'
import { saveItem } from './save-item'
import { inService } from './scope'

/**
 * Adds an entry to a service's record. Refuses answers that cannot be stored, references to what is not there and
 * an entry too many. The value is its id; with one made beforehand, sending it twice adds it once.
 */
export async function addEntry(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  kind: KindName,
  answers: Values,
  id?: string,
): Promise<Result<string>> {
  return inService(db, actor, 'create record', slug, (tx, scope) => addItem(tx, scope, { kind, id, answers }))
}

/** Adds several entries, which may refer to each other by ids made beforehand; paths of problems begin with the place in the list. */
export async function addEntries(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  entries: readonly NewEntry[],
): Promise<Result<string[]>> {
  return inService(db, actor, 'create record', slug, (tx, scope) => addItems(tx, scope, entries))
}

/** Saves some answers of an entry of a service. Refuses as `saveItem` does. */
export async function saveEntry(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  kind: KindName,
  id: string,
  save: Save,
): Promise<Result<{ version: number }>> {
  return inService(db, actor, 'change record', slug, (tx, scope) => saveItem(tx, scope, kind, id, save))
}

/** Removes an entry of a service, with what belongs to it. Refuses as `removeItem` does. */
export async function removeEntry(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  kind: KindName,
  id: string,
  { version }: { version: number },
): Promise<Result<null>> {
  return inService(db, actor, 'remove record', slug, (tx, scope) =>
    removeItem(tx, scope, kind, id, { version }),
  )
}
