import type { Actor } from '@/domain/review/actor'
import { type Letter, mailInWords } from '@/domain/review/mail'
import { visibleServices } from '@/domain/review/visibility'
import type { PrismaClient } from '../generated/client'

/**
 * A queued email as it is sent now, with links to the inventory at `address`. Undefined when it is not queued any
 * more, and when nobody needs it any more, which is noted: whoever it is for must still have an account, want emails
 * and see what it is about.
 */
export async function letterOf(db: PrismaClient, id: string, address: string): Promise<Letter | undefined> {
  const mail = await db.mail.findUnique({
    where: { id, state: 'queued' },
    select: {
      digestOf: true,
      person: { include: { memberships: { select: { teamId: true, role: true } } } },
      notifications: { orderBy: { id: 'asc' } },
    },
  })
  if (!mail) return undefined
  const { person, notifications, digestOf } = mail
  const names = await namesOfVisible(db, { ...person, personId: person.id }, notifications)
  const news = notifications.flatMap(({ id: notificationId, kind, versionNumber, serviceId }) => {
    const service = serviceId ? names.get(serviceId) : undefined
    return serviceId && !service ? [] : [{ id: notificationId, kind, versionNumber, service }]
  })
  const to = person.deactivatedAt || person.mail === 'none' ? null : person.email
  if (to && news.length > 0) return { id, to, ...mailInWords(news, address, digestOf) }
  await noteDropped(db, id)
  return undefined
}

/** Notes that an email is not needed any more, or cannot be sent by any means. */
export async function noteDropped(db: PrismaClient, id: string): Promise<void> {
  await db.mail.updateMany({ where: { id, state: 'queued' }, data: { state: 'dropped' } })
}

/** The names of those services that somebody may see, by their ids. */
export async function namesOfVisible(
  db: PrismaClient,
  actor: Actor,
  about: readonly { serviceId: string | null }[],
): Promise<Map<string, string>> {
  const ids = about.flatMap(({ serviceId }) => serviceId ?? [])
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids }, ...visibleServices(actor) }
  const services = await db.service.findMany({ where, select: { id: true, name: true } })
  return new Map(services.map(({ id, name }) => [id, name]))
}
