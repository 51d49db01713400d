import { entriesFromCatalogue } from '@/domain/catalogue/entries-from-catalogue'
import type { CatalogueEntry } from '@/domain/catalogue/entry'
import { isRecorded } from '@/domain/catalogue/is-recorded'
import type { KindName } from '@/domain/record/field'
import { proposed } from '@/domain/record/proposed'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { newId } from '../database/new-id'
import { lockOrganisation } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { addItems } from '../record/add-items'
import { recordWithin } from '../record/record-within'
import { inService } from '../record/scope'

/**
 * Adds what was chosen of a catalogue entry to a service's record, with the system and organisation behind it. What
 * the record has already is not added again, also when the same choice is sent twice at once: others wait. What the catalogue says of it
 * is to be confirmed, as proposed on this day. Refuses as `addItems` does.
 */
export async function addFromCatalogue(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  entry: CatalogueEntry,
  chosen: readonly number[],
  day: string,
): Promise<Result<string[]>> {
  return inService(db, actor, 'create record', slug, async (tx, scope) => {
    await lockOrganisation(tx, scope.organisationId)
    const record = await recordWithin(tx, scope.id)
    const wanted = chosen.filter((index) => {
      const identifier = entry.identifiers[index]
      return identifier && !isRecorded(record, entry, identifier)
    })
    const added = entriesFromCatalogue(entry, wanted, record, newId)
    const by = { by: 'catalogue' as const, name: entry.name, on: day }
    const asNew = (kind: KindName, entries: readonly { id: string }[], chosen: string[]) =>
      entries.map(({ id, ...answers }) => ({ kind, id, answers: proposed(answers, by, chosen) }))
    return addItems(tx, scope, [
      ...asNew('party', added.parties, ['name']),
      ...asNew('system', added.systems, ['name']),
      ...asNew('category', added.categories, []),
      ...asNew('identifier', added.identifiers, ['kind', 'plainName', 'name', 'category']),
      ...asNew('holding', added.holdings, ['identifier', 'system']),
    ])
  })
}
