import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { mailSubject } from '@/domain/review/mail'
import { may } from '@/domain/review/permissions'
import { rowsOfPage } from '../database/rows-of-page'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { refuseTo } from '../history/refusals'
import { inOrganisation } from '../record/scope'

/** An email that was not sent, however often it was tried. `failure` is one of domain/review/mail. */
export type FailedMail = {
  id: string
  name: string
  createdAt: Date
  attempts: number
  failure: string | null
  /** What it says: of a day, or of one thing. */
  subject: string
}

/** The emails to people of the actor's organisation that failed, the newest first, 20 on a page. Refuses whoever may not see them. */
export async function listFailedMails(
  db: PrismaClient,
  actor: Actor,
  page: number,
): Promise<Result<{ mails: FailedMail[]; total: number }>> {
  if (!may(actor, 'see mail', actor)) return refuseTo(db, actor, 'see mail')
  const where = { state: 'failed' as const, person: { organisationId: actor.organisationId } }
  const total = await db.mail.count({ where })
  const rows = await db.mail.findMany({
    where,
    include: {
      person: { select: { name: true } },
      notifications: { include: { service: { select: { name: true } } }, orderBy: { id: 'asc' } },
    },
    orderBy: { id: 'desc' },
    ...rowsOfPage(page),
  })
  const mails = rows.map(({ id, person, createdAt, attempts, failure, digestOf, notifications }) => {
    const news = notifications.map((one) => ({ ...one, service: one.service?.name }))
    return { id, name: person.name, createdAt, attempts, failure, subject: mailSubject(news, digestOf) }
  })
  return ok({ mails, total })
}

/** Queues emails that failed once more, those of them that still have. Refuses whoever may not, and ids that are not there. */
export async function sendAgain(
  db: PrismaClient,
  actor: Actor,
  ids: readonly string[],
): Promise<Result<number>> {
  return inOrganisation(db, actor, 'send mail', async (tx, { organisationId }) => {
    const ours = { id: { in: [...ids] }, person: { organisationId } }
    if ((await tx.mail.count({ where: ours })) !== new Set(ids).size) return refuse({ kind: 'not-found' })
    const queued = await tx.mail.updateManyAndReturn({
      where: { ...ours, state: 'failed' },
      data: { state: 'queued', failure: null, attempts: 0, dueAt: new Date() },
      select: { id: true },
    })
    const mailIds = queued.map(({ id }) => id)
    if (mailIds.length > 0)
      await writeEvent(tx, { actor, organisationId, event: { type: 'mails-sent-again', mailIds } })
    return ok(mailIds.length)
  })
}
