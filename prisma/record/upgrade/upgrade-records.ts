import { schemaVersion } from '@/domain/record/schema-version'
import type { Connection, Owner } from '@/prisma/database/connection'
import { MigrationFailed } from '@/prisma/database/migrate'
import type { Transaction } from '@/prisma/database/transaction'
import { upgradeOrganisationRows, upgradeServiceRows } from './upgrade-scope'

/** Milliseconds that one service, or all that one organisation shares, may take. */
const longestScope = 600_000

/** How many records are upgraded between two lines of progress. */
const told = 100

/**
 * Brings all rows to this program's version of the record: each service in a transaction of its own, then what their
 * organisations share. Whatever ends it, it goes on where it was the next time; several processes share the work. Throws
 * `MigrationFailed` where the steps make no record of what is stored: then that scope stays as it is.
 */
export async function upgradeRecords({ asOwner }: Connection, tell: (line: string) => void): Promise<void> {
  await asOwner(async ({ db }) => {
    const behind = { where: { schemaVersion: { lt: schemaVersion } }, orderBy: { id: 'asc' } } as const
    const services = await db.service.findMany({ ...behind, select: { id: true, slug: true } })
    const organisations = await db.organisation.findMany({ ...behind, select: { id: true } })
    const total = services.length + organisations.length
    let done = 0
    const progress = () => {
      done++
      if (done % told === 0 || done === total)
        tell(
          `Brought ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} records to version ${schemaVersion}`,
        )
    }
    for (const { id, slug } of services) {
      await upgradeScope(db, slug, (tx) => upgradeServiceRows(tx, id))
      progress()
    }
    for (const { id } of organisations) {
      await upgradeScope(db, id, (tx) => upgradeOrganisationRows(tx, id))
      progress()
    }
  })
}

async function upgradeScope(
  db: Owner['db'],
  name: string,
  work: (tx: Transaction) => Promise<boolean>,
): Promise<void> {
  try {
    await db.$transaction(work, { timeout: longestScope })
  } catch (error) {
    const { message } = error as Error
    throw new MigrationFailed(
      `${name} cannot be brought to version ${schemaVersion} of the record: ${message}`,
      {
        cause: error,
      },
    )
  }
}
