import { z } from 'zod'
import { type Authorship, type Confirmation, sharedChangeSchema } from '@/domain/review/authorship'
import type { Transaction } from '../database/transaction'
import type { PrismaClient, Version } from '../generated/client'

type Columns = Pick<Version, 'authorIds' | 'authorsUnknown' | 'sharedChanges' | 'exceptionById'>

const storedChanges = z.array(sharedChangeSchema)

/** Who had a hand in a version, and who has confirmed since what they changed of what the organisation shares. */
export async function authorshipOf(
  db: PrismaClient | Transaction,
  organisationId: string,
  version: Columns,
): Promise<Authorship> {
  const hashes = storedChanges.parse(version.sharedChanges).map(({ hash }) => hash)
  const confirmations =
    hashes.length > 0
      ? await db.sharedConfirmation.findMany({
          where: { organisationId, hash: { in: hashes } },
          select: { hash: true, personId: true, at: true },
        })
      : []
  return asAuthorship(version, confirmations)
}

/** The same with confirmations that are read already. */
export function asAuthorship(
  { authorIds, authorsUnknown, sharedChanges, exceptionById }: Columns,
  confirmations: readonly Confirmation[],
): Authorship {
  return {
    ...{ authorIds, authorsUnknown, exceptionById, confirmations },
    sharedChanges: storedChanges.parse(sharedChanges),
  }
}
