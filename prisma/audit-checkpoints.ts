import { ok, type Result, refuseWith } from '@/domain/result'
import { ownsTables } from './application-role'
import { auditHead } from './audit-chain'
import { isSignedWith, signatureOf } from './audit-signature'
import { longestCheck, verifyWithin } from './audit-verification'
import type { AuditCheckpoint, PrismaClient } from './generated/client'
import { type Transaction, transaction } from './transaction'

/**
 * Seals the history so far with a signed checkpoint, unless nothing happened since the last one. A conflict when
 * another process does the same; refuses when the chain no longer has what the last checkpoint sealed, and a key that
 * this was not signed with.
 */
export function sealAudit(db: PrismaClient, key: string, at: Date): Promise<Result<null>> {
  return transaction(db, async (tx) => {
    const last = await lastCheckpoint(tx)
    if (last && !isSignedWith(last, key))
      return refuseWith(`Checkpoint ${last.number} was changed, or signed with another key`)
    if (last && (await tx.auditLink.count({ where: { number: last.head, hash: last.hash } })) === 0)
      return refuseWith(`The history no longer has what checkpoint ${last.number} sealed`)
    const head = await auditHead(tx)
    if (head && head.number !== last?.head)
      await sign(tx, last, { at, head: head.number, hash: head.hash }, key)
    return ok(null)
  })
}

/**
 * Deletes the events from before a moment behind a checkpoint that says so; their links stay. The value is how many
 * were deleted. Refuses whoever does not own the tables, a moment to come, and a history in which anything is wrong:
 * then nothing is deleted.
 */
export function expireAudit(db: PrismaClient, key: string, before: Date): Promise<Result<number>> {
  return transaction(
    db,
    async (tx) => {
      if (before.getTime() > Date.now()) return refuseWith('The date is still to come')
      const from = await tx.auditCheckpoint.findFirst({ where: { expired: true }, orderBy: { head: 'desc' } })
      const end = await endOfEventsBefore(tx, before, from?.head ?? 0)
      if (!end) return ok(0)
      if (!(await ownsTables(tx)))
        return refuseWith('Only the owner of the tables can delete history: set MIGRATE_DATABASE_URL')
      const { problems } = await verifyWithin(tx, key)
      if (problems[0]) return refuseWith(problems[0])
      const { number, hash } = end
      await sign(tx, await lastCheckpoint(tx), { at: new Date(), head: number, hash, expired: true }, key)
      await tx.$executeRaw`alter table "AuditEvent" disable trigger "AuditEvent_only_grows"`
      const deleted = await tx.$executeRaw`
        delete from "AuditEvent" where id in (select "eventId" from "AuditLink" where number <= ${number})`
      await tx.$executeRaw`alter table "AuditEvent" enable trigger "AuditEvent_only_grows"`
      return ok(deleted)
    },
    { timeout: longestCheck },
  )
}

/** The last link before the first event that is to be kept; undefined when there is none after the link `from`. */
async function endOfEventsBefore(tx: Transaction, before: Date, from: number) {
  const [kept] = await tx.$queryRaw<{ number: number }[]>`
    select link.number from "AuditLink" link join "AuditEvent" event on event.id = link."eventId"
    where link.number > ${from} and event.at >= ${before} order by link.number limit 1`
  const number = kept ? { lt: kept.number } : {}
  return tx.auditLink.findFirst({
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
}

function lastCheckpoint(tx: Transaction): Promise<AuditCheckpoint | null> {
  return tx.auditCheckpoint.findFirst({ orderBy: { number: 'desc' } })
}
