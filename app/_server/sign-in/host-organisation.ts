import 'server-only'
import { cache } from 'react'
import type { Contact } from '@/domain/record/record'
import { database } from '@/prisma/client'

/**
 * The organisation whose site this is, with the contacts that it shares, for pages that are shown before anybody
 * has signed in; undefined when there is none yet. Of several, none may wish to be known here.
 */
export const hostOrganisation = cache(async () => {
  const db = await database()
  const [only, another] = await db.organisation.findMany({
    take: 2,
    select: {
      name: true,
      data: true,
      items: {
        where: { kind: 'contact', serviceId: null },
        select: { id: true, data: true },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!only || another) return undefined
  const { brand } = only.data as { brand?: 'govuk' | 'moj' | 'generic' }
  return {
    name: only.name,
    brand: brand ?? 'generic',
    contacts: only.items.map(({ id, data }) => ({ ...(data as Omit<Contact, 'id'>), id }) as Contact),
  } as const
})
