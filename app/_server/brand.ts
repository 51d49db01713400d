import 'server-only'
import { cache } from 'react'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/client'

/** The header of pages, as the actor's organisation set it; neither GOV.UK nor MoJ unless it says so. */
export const brandOf = cache(async (actor: Actor) => {
  const db = await database()
  const organisation = await db.organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { name: true, data: true },
  })
  const { brand } = organisation.data as { brand?: 'govuk' | 'moj' | 'generic' }
  return { brand: brand ?? 'generic', organisationName: organisation.name } as const
})
