import { dayInLondon } from '@/domain/day'
import { digestMoment } from '@/domain/review/mail'
import type { NotificationKind } from '@/domain/review/notification'
import { newId } from '../database/new-id'
import type { Transaction } from '../database/transaction'

/** What has happened, and who should hear of it. */
type News = {
  kind: NotificationKind
  organisationId: string
  serviceId?: string
  versionNumber?: number
  /** Whoever did it, who need not be told. */
  actorId?: string
  /** Ids of people; those who cannot sign in, or are of another organisation, are left out. */
  to: readonly string[]
  /** Where to look, as a path within the inventory. */
  href: string
}

/**
 * Tells people what has happened, in the transaction that makes it happen: undone with it, and never without it. The
 * emails that they want are queued in it too.
 */
export async function notify(tx: Transaction, { organisationId, actorId, to, ...news }: News): Promise<void> {
  const people = await tx.person.findMany({
    where: { id: { in: to.filter((id) => id !== actorId) }, organisationId, deactivatedAt: null },
    select: { id: true, mail: true },
    // Always in one order: two that write the digests of the same people would wait for each other otherwise.
    orderBy: { id: 'asc' },
  })
  const who = (setting: string) => people.filter(({ mail }) => mail === setting).map(({ id }) => id)
  const mails = new Map([...(await eachMail(tx, who('each'))), ...(await digests(tx, who('digest')))])
  await tx.notification.createMany({
    data: people.map(({ id }) => ({ id: newId(), personId: id, ...news, mailId: mails.get(id) })),
  })
}

type MailOfPerson = Map<string, string>

async function eachMail(tx: Transaction, people: readonly string[]): Promise<MailOfPerson> {
  const mails = people.map((personId) => ({ id: newId(), personId }))
  await tx.mail.createMany({ data: mails })
  return new Map(mails.map(({ id, personId }) => [personId, id]))
}

/** The email of each about today; whoever is the first today to tell them something makes and queues it. */
async function digests(tx: Transaction, people: readonly string[]): Promise<MailOfPerson> {
  const digestOf = dayInLondon(new Date())
  const dueAt = digestMoment(digestOf)
  await tx.mail.createMany({
    data: people.map((personId) => ({ id: newId(), personId, digestOf, dueAt })),
    skipDuplicates: true,
  })
  const all = await tx.mail.findMany({ where: { personId: { in: [...people] }, digestOf } })
  return new Map(all.map(({ id, personId }) => [personId, id]))
}
