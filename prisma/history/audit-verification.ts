import { allowLonger, type Transaction } from '../database/transaction'
import type { AuditCheckpoint, PrismaClient } from '../generated/client'
import { auditHead, chainProblems, type Head } from './audit-chain'
import { isSignedWith } from './audit-signature'
import { unsealedProblem } from './checkpoints-known'
import { frozenProblems } from './frozen-problems'
import { compareRows } from './guarded/row-problems'

/** Milliseconds that reading and deleting a long history may take. */
export const longestCheck = 600_000

/** What a check of the history found: how much there is, where it ends, and each thing that is wrong. */
export type Verified = {
  events: number
  expired: number
  checkpoints: number
  head: Head | null
  problems: string[]
  /** Rows that are compared with what was kept of older history, and answers of which no event says anything. */
  summedUp: number
  unknown: number
}

/**
 * Checks the events, the chain that links them, the checkpoints that seal it, the versions and documents that are frozen,
 * and each column that decides who may do or see what, all as they are at one moment. `kept` is the hash of a head that
 * somebody has kept: the chain must have it.
 */
export async function verifyAudit(db: PrismaClient, key: string, kept?: string): Promise<Verified> {
  const verify = async (tx: Transaction) => {
    await allowLonger(tx, longestCheck)
    return verifyWithin(tx, key, kept)
  }
  return db.$transaction(verify, { isolationLevel: 'RepeatableRead', timeout: longestCheck })
}

/** As `verifyAudit`, within a transaction that does more. */
export async function verifyWithin(tx: Transaction, key: string, kept?: string): Promise<Verified> {
  const checkpoints = await tx.auditCheckpoint.findMany({ orderBy: { number: 'asc' } })
  const expired = checkpoints
    .filter((checkpoint) => checkpoint.expired && isSignedWith(checkpoint, key))
    .reduce((most, { head }) => Math.max(most, head), 0)
  const compared = await compareRows(tx)
  const problems = [
    ...(await chainProblems(tx, expired)),
    ...(await checkpointProblems(tx, checkpoints, key)),
    ...(await headProblems(tx, kept)),
    ...(await frozenProblems(tx, expired)),
    ...compared.problems,
  ]
  const events = await tx.auditEvent.count()
  const head = await auditHead(tx)
  return { ...compared, events, expired, checkpoints: checkpoints.length, head, problems }
}

async function headProblems(tx: Transaction, kept: string | undefined): Promise<string[]> {
  if (kept === undefined || (await tx.auditLink.count({ where: { hash: kept } })) > 0) return []
  return [`The history does not have the head ${kept}: it was cut off or replaced`]
}

async function checkpointProblems(
  tx: Transaction,
  checkpoints: AuditCheckpoint[],
  key: string,
): Promise<string[]> {
  const [unsealed] = checkpoints.length > 0 ? [] : [await unsealedProblem(tx, new Date())]
  if (unsealed) return [unsealed]
  const links = await tx.auditLink.findMany({
    where: { number: { in: checkpoints.map(({ head }) => head) } },
    select: { number: true, hash: true },
  })
  const hashes = new Map(links.map(({ number, hash }) => [number, hash]))
  return checkpoints.flatMap((checkpoint, index) => {
    const { number, head, hash } = checkpoint
    if (number !== (checkpoints[index - 1]?.number ?? 0) + 1) return [`Checkpoint ${number - 1} is missing`]
    if (!isSignedWith(checkpoint, key))
      return [`Checkpoint ${number} was changed, or signed with another key`]
    if (hashes.get(head) !== hash)
      return [`The history does not have what checkpoint ${number} sealed: it was cut off or replaced`]
    return []
  })
}
