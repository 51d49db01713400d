import 'server-only'
import { cache } from 'react'
import { database } from '@/prisma/client'

type Contact = { topic?: string; forWhom?: string; name?: string; email?: string; telephone?: string }

/**
 * The organisation whose site this is, for pages that are shown before anybody has signed in; undefined when
 * there is none yet or more than one. `contact` is whom to ask: its general contact, or else its privacy team.
 */
export const hostOrganisation = cache(async () => {
  const db = await database()
  const [only, another] = await db.organisation.findMany({
    take: 2,
    select: {
      name: true,
      data: true,
      items: { where: { kind: 'contact', serviceId: null }, select: { data: true } },
    },
  })
  if (!only || another) return undefined
  const { brand } = only.data as { brand?: 'govuk' | 'moj' | 'generic' }
  const contacts = only.items.map(({ data }) => data as Contact).filter(({ forWhom }) => !forWhom)
  const about = (topic: string) => contacts.find((contact) => contact.topic === topic)
  return {
    name: only.name,
    brand: brand ?? 'generic',
    contact: about('general') ?? about('privacy'),
  } as const
})
