import { ok, type Result, refuse } from '@/domain/result'
import { digest, isSignedWith, signatureOf, within } from './audit-segment'
import type { AuditCheckpoint, PrismaClient } from './generated/client'
import { type Transaction, transaction } from './transaction'

/** Milliseconds that reading and deleting a long history may take. */
const longest = 600_000

/** How long ago an event must be for its segment to be sealed: by then the transaction that wrote it has ended. */
export const settled = 60 * 60_000

/**
 * Seals the events before a moment with a signed checkpoint, unless there are none. A conflict when another process
 * does the same; refuses a moment that is not yet an hour ago, and a key that the last checkpoint was not signed with.
 */
export function sealAudit(db: PrismaClient, key: string, upTo: Date): Promise<Result<null>> {
  return transaction(db, (tx) => seal(tx, key, upTo), { timeout: longest })
}

async function seal(tx: Transaction, key: string, upTo: Date): Promise<Result<null>> {
  if (upTo.getTime() > Date.now() - settled) return refused('The date must be at least an hour ago')
  const last = await tx.auditCheckpoint.findFirst({ orderBy: { number: 'desc' } })
  if (last && !isSignedWith(last, key))
    return refused(`Checkpoint ${last.number} was changed, or signed with another key`)
  if (last && upTo <= last.upTo) return ok(null)
  const { count, hash } = await digest(tx, { from: last?.upTo, upTo }, last?.hash ?? '')
  if (count === 0) return ok(null)
  const checkpoint = { number: (last?.number ?? 0) + 1, upTo, count, hash, droppedAt: null }
  const signature = signatureOf(checkpoint, key)
  await tx.auditCheckpoint.create({ data: { ...checkpoint, signature } })
  return ok(null)
}

/**
 * Deletes the events of all segments that end by a moment, behind their checkpoints; those that are not in one yet
 * are sealed first. The value is how many were deleted. Refuses as `sealAudit` does, and when a segment is not what
 * was sealed: then nothing is deleted.
 */
export function expireAudit(db: PrismaClient, key: string, before: Date): Promise<Result<number>> {
  return transaction(
    db,
    async (tx) => {
      const sealed = await seal(tx, key, before)
      if (!sealed.ok) return sealed
      const checkpoints = await tx.auditCheckpoint.findMany({ orderBy: { number: 'asc' } })
      let deleted = 0
      for (const [index, checkpoint] of checkpoints.entries()) {
        if (checkpoint.upTo > before) break
        const problem = await segmentProblem(tx, checkpoint, checkpoints[index - 1], key)
        if (problem) return refused(problem)
        if (checkpoint.droppedAt) continue
        const span = { from: checkpoints[index - 1]?.upTo, upTo: checkpoint.upTo }
        deleted += (await tx.auditEvent.deleteMany({ where: within(span) })).count
        const dropped = { ...checkpoint, droppedAt: new Date() }
        await tx.auditCheckpoint.update({
          where: { number: checkpoint.number },
          data: { droppedAt: dropped.droppedAt, signature: signatureOf(dropped, key) },
        })
      }
      return ok(deleted)
    },
    { timeout: longest },
  )
}

/** What a check of the history found: how much there is, and each thing that is not as it was sealed. */
export type Verified = { checkpoints: number; sealed: number; dropped: number; problems: string[] }

/** Checks every checkpoint, that none is missing between them, and the events that each of them seals. */
export async function verifyAudit(db: PrismaClient, key: string): Promise<Verified> {
  const checkpoints = await db.auditCheckpoint.findMany({ orderBy: { number: 'asc' } })
  const problems: string[] = []
  for (const [index, checkpoint] of checkpoints.entries()) {
    const problem = await segmentProblem(db, checkpoint, checkpoints[index - 1], key)
    if (problem) problems.push(problem)
  }
  const total = (dropped: boolean) =>
    checkpoints
      .filter(({ droppedAt }) => (droppedAt !== null) === dropped)
      .reduce((sum, { count }) => sum + count, 0)
  return { checkpoints: checkpoints.length, sealed: total(false), dropped: total(true), problems }
}

async function segmentProblem(
  db: PrismaClient | Transaction,
  checkpoint: AuditCheckpoint,
  previous: AuditCheckpoint | undefined,
  key: string,
): Promise<string | undefined> {
  const { number, upTo, count, hash, droppedAt } = checkpoint
  if (number !== (previous?.number ?? 0) + 1) return `Checkpoint ${number - 1} is missing`
  if (!isSignedWith(checkpoint, key)) return `Checkpoint ${number} was changed, or signed with another key`
  const found = await digest(db, { from: previous?.upTo, upTo }, previous?.hash ?? '')
  if (droppedAt) return found.count > 0 ? `Events were added before checkpoint ${number}` : undefined
  if (found.hash === hash) return undefined
  return `The events before checkpoint ${number} were changed: it sealed ${count}, and there are ${found.count}`
}

function refused(message: string) {
  return refuse({ kind: 'problems', problems: [{ path: '', message }] })
}
