'use server'

import { z } from 'zod'
import { formAction } from '@/app/_server/form-action'
import { loadPlace } from '@/app/_server/load'
import { catalogueEntry } from '@/domain/record/catalogue/catalogue'
import { entriesFromCatalogue } from '@/domain/record/catalogue/entries-from-catalogue'
import { idSchema, type KindName } from '@/domain/record/field'
import { database } from '@/prisma/client'
import { addEntries } from '@/prisma/entries'
import { newId } from '@/prisma/new-id'
import { isRecorded } from './is-recorded'

const schema = z.object({
  slug: idSchema,
  entry: idSchema,
  identifiers: z
    .union([z.string(), z.array(z.string())], { error: 'Select what your service captures' })
    .transform((picked) => [...new Set([picked].flat())].map(Number)),
})

/** Adds what was picked with the system and organisation behind it. What the record has already is not added again. */
export const addFromCatalogue = formAction(schema, async (actor, { slug, entry: id, identifiers }) => {
  const entry = catalogueEntry(id)
  const loaded = await loadPlace(actor, { kind: 'service', slug }, 'create')
  if (!loaded.ok) return loaded
  if (!entry) return { refusal: { kind: 'not-found' } }
  const { record } = loaded.value
  const wanted = identifiers.filter((index) => {
    const identifier = entry.identifiers[index]
    return identifier && !isRecorded(record, identifier)
  })
  const added = entriesFromCatalogue(entry, wanted, record, newId)
  const asNew = (kind: KindName, entries: readonly { id: string }[]) =>
    entries.map(({ id, ...answers }) => ({ kind, id, answers }))
  const kept = await addEntries(await database(), actor, slug, [
    ...asNew('party', added.parties),
    ...asNew('system', added.systems),
    ...asNew('identifier', added.identifiers),
    ...asNew('holding', added.holdings),
  ])
  return kept.ok ? { to: `/services/${slug}/identifiers` } : kept
})
