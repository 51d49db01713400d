'use server'

import { z } from 'zod'
import { formAction } from '@/app/_server/form-action'
import { today } from '@/app/_server/today'
import { catalogueEntry } from '@/domain/catalogue/catalogue'
import { idSchema } from '@/domain/record/field'
import { addFromCatalogue } from '@/prisma/catalogue/add-from-catalogue'
import { database } from '@/prisma/database/client'

const schema = z.object({
  slug: idSchema,
  entry: idSchema,
  identifiers: z
    .union([z.string(), z.array(z.string())], { error: 'Select what your service captures' })
    .transform((picked) => [...new Set([picked].flat())].map(Number)),
})

/** Adds what was picked with the system and organisation behind it. What the record has already is not added again. */
export const addPicked = formAction(schema, async (actor, { slug, entry: id, identifiers }) => {
  const entry = catalogueEntry(id)
  if (!entry) return { refusal: { kind: 'not-found' } }
  const kept = await addFromCatalogue(await database(), actor, slug, entry, identifiers, today())
  return kept.ok ? { to: `/services/${slug}/identifiers` } : kept
})
