import type { Prisma, PrismaClient } from '../generated/client'

/** How a database answers a statement with its rows. */
type Answer = (statement: Prisma.Sql) => Promise<unknown[]>

/** Where a client keeps it: by a name, since the server's bundles and the start command each load a copy of this module. */
const answer = Symbol.for('privacy-inventory/answer')

/** Says how the database of a client answers `ask`. */
export function answeredBy(db: PrismaClient, how: Answer): PrismaClient {
  return Object.assign(db, { [answer]: how })
}

/**
 * The rows of a statement that is written out, from the driver itself: Prisma takes as long again to hand them over. For the
 * few that requests begin with. On the embedded database it waits for a transaction to end, so never within one.
 */
export async function ask<Row>(db: PrismaClient, statement: Prisma.Sql): Promise<Row[]> {
  const { [answer]: how } = db as { [answer]?: Answer }
  if (!how) throw new Error('This client was not made by a connection')
  return (await how(statement)) as Row[]
}
