import { ok, type Result, refuseWith } from '@/domain/result'
import { ownsTables } from '../database/application-role'
import { type Transaction, transaction } from '../database/transaction'
import type { AuditCheckpoint, PrismaClient } from '../generated/client'
import { eventRow, writeEvents } from './audit'
import { auditHead, type Head } from './audit-chain'
import { isSignedWith, signatureOf } from './audit-signature'
import { longestCheck, verifyAudit } from './audit-verification'
import { newestKnownCheckpoint, unsealedProblem } from './checkpoints-known'
import { rowAdded } from './guarded/row-change'
import { eventsInSum } from './guarded/sum-up'

/**
 * Seals the history so far with a signed checkpoint, unless nothing happened since the last one; the history says that it
 * was sealed. The value is the head then, which belongs into a log: null when nothing has happened yet. A conflict when
 * another process does the same. Refuses when the chain no longer has what the last checkpoint sealed, when checkpoints are
 * gone, and a key that the last one was not signed with. `first` seals a history that has long been without any.
 */
export async function sealAudit(
  db: PrismaClient,
  key: string,
  at: Date,
  { first = false } = {},
): Promise<Result<Head | null>> {
  const sealed = await transaction(db, async (tx) => {
    const last = await lastCheckpoint(tx)
    if (last && !isSignedWith(last, key))
      return refuseWith(`Checkpoint ${last.number} was changed, or signed with another key`)
    if (last && (await tx.auditLink.count({ where: { number: last.head, hash: last.hash } })) === 0)
      return refuseWith(`The history no longer has what checkpoint ${last.number} sealed`)
    const known = await newestKnownCheckpoint(tx)
    if (known > (last?.number ?? 0))
      return refuseWith(`Checkpoint ${known} is missing: the history says that it was made`)
    const unsealed = last || first ? undefined : await unsealedProblem(tx, at)
    if (unsealed) return refuseWith(unsealed)
    const head = await auditHead(tx)
    if (head && !(await onlySealedSince(tx, last)))
      await sign(tx, last, { at, head: head.number, hash: head.hash }, key)
    return ok(null)
  })
  return sealed.ok ? ok(await auditHead(db)) : sealed
}

/** Whether nothing has happened since a checkpoint but that it was made. */
async function onlySealedSince(tx: Transaction, last: AuditCheckpoint | null): Promise<boolean> {
  const since = await tx.auditLink.findMany({
    where: { number: { gt: last?.head ?? 0 } },
    orderBy: { number: 'asc' },
    take: 2,
  })
  const [only, more] = since
  if (!only || more) return !only
  return (await tx.auditEvent.count({ where: { id: only.eventId, type: 'history-sealed' } })) === 1
}

/**
 * Deletes the events from before a moment behind a checkpoint that says so; their links stay, and what they said of rows
 * is summed up. The value is how many were deleted. Refuses whoever does not own the tables, a moment to come, and a
 * history in which anything is wrong: then nothing is deleted.
 */
export async function expireAudit(db: PrismaClient, key: string, before: Date): Promise<Result<number>> {
  if (before.getTime() > Date.now()) return refuseWith('The date is still to come')
  const from = await db.auditCheckpoint.findFirst({ where: { expired: true }, orderBy: { head: 'desc' } })
  const end = await endOfEventsBefore(db, before, from?.head ?? 0)
  if (!end) return ok(0)
  if (!(await ownsTables(db)))
    return refuseWith('Only the owner of the tables can delete history: set MIGRATE_DATABASE_URL')
  // In a transaction of its own, which sees one moment: the one below must see the links of others to add to them.
  const { problems } = await verifyAudit(db, key)
  if (problems[0]) return refuseWith(problems[0])
  return transaction(
    db,
    async (tx) => {
      const { number, hash } = end
      const sum = await eventsInSum(tx, number)
      await tx.$executeRaw`alter table "AuditEvent" disable trigger "AuditEvent_only_grows"`
      const deleted = await tx.$executeRaw`
        delete from "AuditEvent" where id in (select "eventId" from "AuditLink" where number <= ${number})`
      await tx.$executeRaw`alter table "AuditEvent" enable trigger "AuditEvent_only_grows"`
      // Last: a table whose new rows wait for their links cannot be altered.
      await writeEvents(tx, sum)
      await sign(tx, await lastCheckpoint(tx), { at: new Date(), head: number, hash, expired: true }, key)
      return ok(deleted)
    },
    { timeout: longestCheck },
  )
}

/** The last link before the first event that is to be kept; undefined when there is none after the link `from`. */
async function endOfEventsBefore(db: PrismaClient, before: Date, from: number) {
  const [kept] = await db.$queryRaw<{ number: number }[]>`
    select link.number from "AuditLink" link join "AuditEvent" event on event.id = link."eventId"
    where link.number > ${from} and event.at >= ${before} order by link.number limit 1`
  const number = kept ? { lt: kept.number } : {}
  return db.auditLink.findFirst({
    where: { AND: [{ number: { gt: from } }, { number }] },
    orderBy: { number: 'desc' },
  })
}

type Statement = Pick<AuditCheckpoint, 'at' | 'head' | 'hash'> & { expired?: boolean }

async function sign(
  tx: Transaction,
  last: AuditCheckpoint | null,
  { expired = false, ...statement }: Statement,
  key: string,
): Promise<void> {
  const checkpoint = { number: (last?.number ?? 0) + 1, expired, ...statement }
  await tx.auditCheckpoint.create({ data: { ...checkpoint, signature: signatureOf(checkpoint, key) } })
  const event = { type: 'history-sealed', number: checkpoint.number } as const
  const rows = [rowAdded('AuditCheckpoint', checkpoint)]
  await tx.auditEvent.create({
    data: { ...eventRow({ organisationId: null, event, rows }), at: checkpoint.at },
  })
}

function lastCheckpoint(tx: Transaction): Promise<AuditCheckpoint | null> {
  return tx.auditCheckpoint.findFirst({ orderBy: { number: 'desc' } })
}
