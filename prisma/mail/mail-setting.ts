import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { MailSetting } from '@/domain/review/notification'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { inOrganisation } from '../record/scope'

/** How the actor wants to be told by email. */
export async function readMailSetting(db: PrismaClient, { personId }: Actor): Promise<MailSetting> {
  return (await db.person.findUniqueOrThrow({ where: { id: personId }, select: { mail: true } })).mail
}

/** Changes that. Emails that are queued already are still sent, unless they want none. */
export async function changeMailSetting(
  db: PrismaClient,
  actor: Actor,
  mail: MailSetting,
): Promise<Result<null>> {
  return inOrganisation(db, actor, 'change notification', async (tx, { organisationId }) => {
    const where = { id: actor.personId }
    const { mail: before } = await tx.person.findUniqueOrThrow({ where, select: { mail: true } })
    if (before === mail) return ok(null)
    await tx.person.update({ where, data: { mail } })
    const event = { type: 'mail-setting-changed', before, after: mail } as const
    await writeEvent(tx, { actor, organisationId, event })
    return ok(null)
  })
}
