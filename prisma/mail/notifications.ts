import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { may } from '@/domain/review/permissions'
import { rowsOfPage } from '../database/rows-of-page'
import type { PrismaClient } from '../generated/client'
import { refuseTo } from '../history/refusals'
import { namesOfVisible } from './mails'

/** Something that somebody was told; `service` is the name of one that they may still see. */
export type ListedNotification = {
  id: string
  kind: string
  versionNumber: number | null
  service?: string
  at: Date
  isRead: boolean
}

/** What the actor was told, the newest first, 20 on a page. */
export async function listNotifications(
  db: PrismaClient,
  actor: Actor,
  page: number,
): Promise<Result<{ notifications: ListedNotification[]; total: number }>> {
  if (!may(actor, 'see notification', actor)) return refuseTo(db, actor, 'see notification')
  const where = { personId: actor.personId }
  const total = await db.notification.count({ where })
  const rows = await db.notification.findMany({ where, orderBy: { id: 'desc' }, ...rowsOfPage(page) })
  const names = await namesOfVisible(db, actor, rows)
  const notifications = rows.map(({ id, kind, versionNumber, serviceId, at, readAt }) => ({
    ...{ id, kind, versionNumber, at },
    service: names.get(serviceId ?? ''),
    isRead: readAt !== null,
  }))
  return ok({ notifications, total })
}

/** Where a notification of the actor leads, from then on read. Refuses those of others as not found. */
export async function openNotification(db: PrismaClient, actor: Actor, id: string): Promise<Result<string>> {
  const mine = { id, personId: actor.personId }
  const found = await db.notification.findFirst({ where: mine, select: { href: true } })
  if (!found || !may(actor, 'change notification', actor)) return refuse({ kind: 'not-found' })
  await db.notification.updateMany({ where: { ...mine, readAt: null }, data: { readAt: new Date() } })
  return ok(found.href)
}

/** Marks as read what the actor was told until they were shown the list. */
export async function markAllRead(db: PrismaClient, actor: Actor, shownAt: Date): Promise<Result<null>> {
  if (!may(actor, 'change notification', actor)) return refuseTo(db, actor, 'change notification')
  const unread = { personId: actor.personId, readAt: null, at: { lte: shownAt } }
  await db.notification.updateMany({ where: unread, data: { readAt: new Date() } })
  return ok(null)
}
