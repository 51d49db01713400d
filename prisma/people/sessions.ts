import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { momentBefore, ownPeriods } from '@/domain/own-record/moment-before'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { conditions, plannedOnce } from '../database/conditions'
import { type Transaction, transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { rowAdded, rowChanged, saltedHash } from '../history/guarded/row-change'
import { revokeSessions } from './revoke-sessions'

const log = pino({ name: 'sessions' })

const minute = 60_000

/** The sessions that are alive at a time, as a where-clause. */
export function aliveAt(now: Date) {
  return {
    revokedAt: null,
    createdAt: { gt: momentBefore(now, ownPeriods.session) },
    lastSeenAt: { gt: momentBefore(now, ownPeriods.idleSession) },
    person: { deactivatedAt: null },
  }
}

/**
 * A session of somebody who has just proved who they are. Returns its id, which cannot be guessed. It takes the
 * place of the earlier one of their browser, whoever that was: the browser no longer knows it, so nobody could end it.
 */
export async function startSession(db: PrismaClient, personId: string, earlier?: string): Promise<string> {
  return db.$transaction(async (tx) => {
    if (earlier) await endWithin(tx, earlier)
    const row = { id: randomUUID(), personId, createdAt: new Date() }
    const { id, person } = await tx.session.create({
      data: { ...row, lastSeenAt: row.createdAt },
      select: { id: true, person: { select: { organisationId: true } } },
    })
    await writeEvent(tx, {
      actor: { personId },
      organisationId: person.organisationId,
      event: { type: 'signed-in', sessionId: id },
      rows: [rowAdded('Session', row)],
    })
    return id
  })
}

/** Somebody with the organisation whose header their pages have, and how much they have been told and not yet read. */
type SignedIn = { actor: Actor; organisation: { name: string; data: unknown }; unread: number }

/** Who a session belongs to, as the database knows them now; undefined when it has ended or they were deactivated. */
export async function actorOf(db: PrismaClient, sessionId: string, now: Date): Promise<Actor | undefined> {
  return (await signedIn(db, { sessionId, now }))?.actor
}

/** The same with what the header of each page shows. Written out, because it costs half of what the same costs by relations. */
export async function signedIn(
  db: PrismaClient,
  { sessionId, now }: { sessionId: string; now: Date },
): Promise<SignedIn | undefined> {
  const { person, ...session } = aliveAt(now)
  const [found] = await db.$queryRaw<(Actor & { lastSeenAt: Date } & Omit<SignedIn, 'actor'>)[]>`
    select ${plannedOnce} session."lastSeenAt", person.id as "personId", person.name, person."organisationId",
      person.officer, person.administrator, json_build_object('name', organisation.name, 'data', organisation.data) as organisation,
      (select coalesce(json_agg(json_build_object('teamId', "teamId", 'role', role) order by "teamId"), '[]')
        from "Membership" where "personId" = person.id) as memberships,
      (select count(*)::int from "Notification" where "personId" = person.id and "readAt" is null) as unread
    from "Session" session
      join "Person" person on person.id = session."personId"
      join "Organisation" organisation on organisation.id = person."organisationId"
    where ${conditions('session', { id: sessionId, ...session })} and ${conditions('person', person)}`
  if (!found) return undefined
  const { lastSeenAt, organisation, unread, ...actor } = found
  if (now.getTime() - lastSeenAt.getTime() > minute) noteUse(db, sessionId, now)
  return { actor, organisation, unread }
}

/** The sessions of which the last use is being written. */
const noting = new Set<string>()

/**
 * Writes when a session was last used, while its request is answered: a page that only shows something waits for no write. What
 * cannot be written now is written at the next request; until then the session seems less used than it is.
 */
async function noteUse(db: PrismaClient, sessionId: string, now: Date): Promise<void> {
  if (noting.has(sessionId)) return
  noting.add(sessionId)
  try {
    await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } })
  } catch (error) {
    log.warn({ reason: (error as Error).message }, 'Could not note the use of a session')
  } finally {
    noting.delete(sessionId)
  }
}

/** Ends a session; one that has ended stays as it was. */
export async function endSession(db: PrismaClient, sessionId: string): Promise<void> {
  await db.$transaction((tx) => endWithin(tx, sessionId))
}

async function endWithin(tx: Transaction, sessionId: string): Promise<void> {
  const where = { id: sessionId, revokedAt: null }
  const rows = await revokeSessions(tx, where, new Date())
  if (rows.length !== 1) return
  const { personId, person } = await tx.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { personId: true, person: { select: { organisationId: true } } },
  })
  await writeEvent(tx, {
    actor: { personId },
    organisationId: person.organisationId,
    event: { type: 'signed-out', sessionId },
    rows,
  })
}

/** What an identity provider says about somebody. */
export type Identity = { issuer: string; subject: string; email: string; emailVerified: boolean }

/**
 * Which invited person this is. The first time they are found by their verified address and bound to the issuer's
 * subject; from then on by the subject alone, whatever their address. Refuses anybody else: not invited, not
 * verified, deactivated, or invited by an address that another subject has been bound to.
 */
export async function bindPerson(db: PrismaClient, identity: Identity): Promise<Result<string>> {
  const bound = await transaction(db, (tx) => findOrBind(tx, identity))
  // Another sign-in of the same subject was faster: by now it can be found.
  return !bound.ok && bound.refusal.kind === 'conflict' ? findBound(db, identity) : bound
}

async function findOrBind(tx: Transaction, identity: Identity): Promise<Result<string>> {
  const found = await findBound(tx, identity)
  if (found.ok || found.refusal.kind !== 'not-found' || !identity.emailVerified) return found
  const { issuer, subject, email } = identity
  const unbound = { email: email.toLowerCase(), issuer: null, deactivatedAt: null }
  const recognised = await tx.person.updateManyAndReturn({ where: unbound, data: { issuer, subject } })
  for (const { id, organisationId, salt } of recognised)
    await writeEvent(tx, {
      ...{ actor: { personId: id }, organisationId },
      event: { type: 'person-recognised', personId: id },
      rows: [rowChanged('Person', id, { subject: saltedHash(salt ?? '', `${issuer} ${subject}`) })],
    })
  return findBound(tx, identity)
}

async function findBound(
  db: Pick<Transaction, 'person'>,
  { issuer, subject }: Identity,
): Promise<Result<string>> {
  const person = await db.person.findUnique({ where: { issuer_subject: { issuer, subject } } })
  if (!person) return refuse({ kind: 'not-found' })
  return person.deactivatedAt ? refuse({ kind: 'forbidden' }) : ok(person.id)
}
