'use server'

import { z } from 'zod'
import { sectionOf } from '@/domain/record/sections'
import { database } from '@/prisma/database/client'
import { removeEntry as remove } from '@/prisma/record/entries'
import { formAction } from '../../_server/form-action'
import { baseOf } from '../../_server/load'
import { pageOf, subjectSchema } from '../subject'

const schema = z
  .object({
    version: z.coerce.number().int().min(0),
    confirm: z.enum(['yes', 'no'], { error: 'Select yes if you want to remove it' }),
  })
  .and(subjectSchema)

/** Removes a thing after it was confirmed; a thing that something else uses stays. */
export const removeEntry = formAction(schema, async (actor, subject) => {
  const { place, kind, id } = subject
  if (kind === 'profile') return { refusal: { kind: 'not-found' } }
  const base = baseOf(place)
  if (subject.confirm === 'no') return { to: pageOf(base, subject) }
  const removed = await remove(await database(), actor, place, kind, id, subject)
  return removed.ok ? { to: place.kind === 'service' ? `${base}/${sectionOf(kind)}` : base } : removed
})
