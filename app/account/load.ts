import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { database } from '@/prisma/database/client'
import { type Account, readAccount } from '@/prisma/people/account'
import { requireActor } from '../_server/actor'

/** The account of a page, one's own unless an id is given. For whoever may not see it, refused or not found. */
export async function accountOfPage(id?: string): Promise<Account> {
  const actor = await requireActor()
  const read = await readAccount(await database(), actor, id ?? actor.personId)
  if (read.ok) return read.value
  return read.refusal.kind === 'forbidden' ? forbidden() : notFound()
}
