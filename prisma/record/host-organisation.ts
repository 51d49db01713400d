import type { Host } from '@/domain/own-record/as-deployed'
import type { PrismaClient } from '../generated/client'
import { readEntries, sharedRecordFrom } from './record-rows'

/**
 * The organisation whose inventory this is, with the contacts that it shares: the one that the setting names, or the
 * only one. Undefined when there is none, or several of which none is named: none may wish to be known here.
 */
export async function hostOrganisation(
  db: PrismaClient,
  env: { readonly HOST_ORGANISATION?: string },
): Promise<Host | undefined> {
  const { HOST_ORGANISATION: id } = env
  const [only, another] = await db.organisation.findMany({ where: id ? { id } : {}, take: 2 })
  if (!only || another) return undefined
  const { organisation, contacts } = sharedRecordFrom(only, await readEntries(db, [only.id], 'contact'))
  return { organisation, contacts }
}
