import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { personWhoLeft } from '@/domain/review/person-who-left'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { rowChanged, rowRemoved } from '../history/guarded/row-change'
import { inPerson } from '../record/scope'
import { notErased } from './people'

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
    const roles = { email: null, subject: null, officer: false, administrator: false }
    const nobody = { name: personWhoLeft, issuer: null, salt: null, mail: 'each' as const }
    const { count } = await tx.person.updateMany({
      where: { ...where, version, deactivatedAt: { not: null } },
      data: { ...nobody, ...roles, version: { increment: 1 } },
    })
    if (count !== 1) return refuse({ kind: 'conflict' })
    const memberships = await tx.membership.findMany({ where: { personId }, select: { teamId: true } })
    const sessions = await tx.session.findMany({ where: { personId }, select: { id: true } })
    await tx.membership.deleteMany({ where: { personId } })
    await tx.session.deleteMany({ where: { personId } })
    await tx.notification.deleteMany({ where: { personId } })
    await tx.mail.deleteMany({ where: { personId } })
    const rows = [
      rowChanged('Person', personId, roles),
      ...memberships.map(({ teamId }) => rowRemoved('Membership', personId, teamId)),
      ...sessions.map(({ id }) => rowRemoved('Session', id)),
    ]
    await writeEvent(tx, { actor, organisationId, event: { type: 'person-erased', personId }, rows })
    return ok(null)
  })
}

const stillActive = { path: '', message: 'Deactivate this person first' }
