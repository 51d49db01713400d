import 'server-only'
import { forbidden } from 'next/navigation'
import type { Permission } from '@/domain/review/permissions'
import { logRefusal } from '@/prisma/history/refusals'
import { requireActor } from './actor'

/** Refuses a page to somebody who may see what it belongs to, but not do what it is for. */
export async function refusePage(permission: Permission): Promise<never> {
  logRefusal(await requireActor(), permission)
  forbidden()
}
