import { writtenOut } from '@/domain/record/resolved/written-out'
import { ok, type Result } from '@/domain/result'
import type { Transaction } from '../database/transaction'
import { addItems } from './add-items'
import { readWhole } from './record-cache'
import { saveItem } from './save-item'
import type { Scope } from './scope'

/** By what a thing names categories; of those that it names no more, nothing stays. */
const named = { category: undefined, categories: undefined, aboutCategories: undefined }

/** Writes what a category says into what leaves answers to it, an event for each thing. The caller holds the lock of the organisation. */
export async function writeOut(tx: Transaction, scope: Scope, category: string): Promise<Result<null>> {
  const { record, versions } = await readWhole(tx, { id: scope.id, organisationId: scope.organisationId })
  const { changed, added } = writtenOut(record, category)
  for (const { kind, id, answers } of changed) {
    const save = { version: versions.entries[id] ?? 0, changes: { ...named, ...answers } }
    const saved = await saveItem(tx, scope, kind, id, save)
    if (!saved.ok) return saved
  }
  if (added.length === 0) return ok(null)
  const copies = await addItems(tx, scope, added)
  return copies.ok ? ok(null) : copies
}
