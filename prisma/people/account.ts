import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { may } from '@/domain/review/permissions'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { refusePerson, refuseTo } from '../history/refusals'
import { inPerson } from '../record/scope'
import { revokeSessions } from './revoke-sessions'
import { aliveAt } from './sessions'

/** Somebody's account: what they may do, by names, and where they are signed in, the newest first. */
export type Account = {
  id: string
  name: string
  email: string | null
  officer: boolean
  administrator: boolean
  memberships: { teamId: string; role: 'editor' | 'viewer'; team: { id: string; name: string } }[]
  sessions: { id: string; createdAt: Date; lastSeenAt: Date }[]
}

/** The account of somebody. Refuses whoever may not see it, and who is not of the actor's organisation. */
export async function readAccount(
  db: PrismaClient,
  actor: Actor,
  personId: string,
): Promise<Result<Account>> {
  const { organisationId } = actor
  if (!may(actor, 'see session', { organisationId, personId })) return refuseTo(db, actor, 'see session')
  const account = await db.person.findFirst({
    where: { id: personId, organisationId },
    select: {
      id: true,
      name: true,
      email: true,
      officer: true,
      administrator: true,
      memberships: {
        select: { teamId: true, role: true, team: { select: { id: true, name: true } } },
        orderBy: { team: { name: 'asc' } },
      },
      sessions: {
        where: aliveAt(new Date()),
        select: { id: true, createdAt: true, lastSeenAt: true },
        orderBy: { createdAt: 'desc' },
      },
    },
  })
  return account ? ok(account) : refusePerson(db, actor, 'see session', personId)
}

/** Signs somebody out everywhere. Refuses as `readAccount` does. */
export async function endSessions(db: PrismaClient, actor: Actor, personId: string): Promise<Result<null>> {
  return inPerson(db, actor, 'end session', personId, async (tx, { organisationId }) => {
    const at = new Date()
    if ((await tx.person.count({ where: { id: personId, organisationId } })) === 0)
      return refuse({ kind: 'not-found' })
    const rows = await revokeSessions(tx, { personId, ...aliveAt(at) }, at)
    const event = { type: 'sessions-ended', personId, count: rows.length } as const
    if (rows.length > 0) await writeEvent(tx, { actor, organisationId, event, rows })
    return ok(null)
  })
}
