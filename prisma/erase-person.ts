import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { personWhoLeft } from '@/domain/review/person-who-left'
import { writeEvent } from './audit'
import type { PrismaClient } from './generated/client'
import { notErased } from './people'
import { inPerson } from './scope'

/**
 * Takes the name, the address and the sign-in identity of somebody out of the store for good, with their roles,
 * teams and sessions, and with what they were told. Their id stays, and with it what they did; their name then reads “a person who has left”.
 * Refuses whoever does not manage people, who is not there, who may still sign in, and a version that is not the
 * stored one.
 */
export async function erasePerson(
  db: PrismaClient,
  actor: Actor,
  personId: string,
  version: number,
): Promise<Result<null>> {
  return inPerson(db, actor, 'change people', personId, async (tx, { organisationId }) => {
    const where = { id: personId, organisationId, ...notErased }
    const person = await tx.person.findFirst({ where, select: { deactivatedAt: true } })
    if (!person) return refuse({ kind: 'not-found' })
    if (!person.deactivatedAt) return refuse({ kind: 'problems', problems: [stillActive] })
    const nobody = { name: personWhoLeft, email: null, issuer: null, subject: null, mail: 'each' as const }
    const { count } = await tx.person.updateMany({
      where: { ...where, version, deactivatedAt: { not: null } },
      data: { ...nobody, officer: false, administrator: false, version: { increment: 1 } },
    })
    if (count !== 1) return refuse({ kind: 'conflict' })
    await tx.membership.deleteMany({ where: { personId } })
    await tx.session.deleteMany({ where: { personId } })
    await tx.notification.deleteMany({ where: { personId } })
    await tx.mail.deleteMany({ where: { personId } })
    await writeEvent(tx, { actor, organisationId, event: { type: 'person-erased', personId } })
    return ok(null)
  })
}

const stillActive = { path: '', message: 'Deactivate this person first' }
