import { expect } from 'vitest'
import type { Connection } from '@/prisma/database/connection'
import type { Transaction } from '@/prisma/database/transaction'
import { verifyWithin } from '@/prisma/history/audit-verification'

/** What a check finds after somebody has written to the tables with their triggers off; then all of it is undone. */
export async function problemsFound(
  { asOwner }: Connection,
  { key, kept }: { key: string; kept?: string },
  tamper: (tx: Transaction) => Promise<unknown>,
): Promise<string[]> {
  let found: string[] = []
  const undone = new Error('undone')
  const attempt = asOwner(({ db }) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`set local session_replication_role = replica`
      await tamper(tx)
      found = (await verifyWithin(tx, key, kept)).problems
      throw undone
    }),
  )
  await expect(attempt).rejects.toBe(undone)
  return found
}
