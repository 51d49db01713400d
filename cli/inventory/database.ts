import { connect } from '@/prisma/database/connect'
import type { Connection } from '@/prisma/database/connection'
import { pendingMigrations } from '@/prisma/database/pending-migrations'
import { unusableDatabase } from '@/prisma/database/unusable-database'
import { recordsBehind } from '@/prisma/record/upgrade/stored-versions'
import { couldNot, type Outcome, type Terminal } from './command'

type Work = (connection: Connection) => Promise<Outcome>

/**
 * Does the work on the database that the environment names, if it can be opened, and closes it. `inUse` does it where
 * another process has the embedded database open.
 */
export async function onDatabase(
  { env }: Terminal,
  work: Work,
  inUse?: () => Promise<Outcome>,
): Promise<Outcome> {
  let connection: Connection | undefined
  try {
    connection = await connect(env)
    return await work(connection)
  } catch (error) {
    if (inUse && error instanceof Error && error.name === 'DatabaseInUse') return inUse()
    if (isExpected(error)) return couldNot(error.message)
    const unusable = unusableDatabase(error)
    if (unusable) return couldNot(unusable)
    throw error
  } finally {
    await connection?.close()
  }
}

/** Does the work on a database that has all the migrations, and records of this program's version. */
export async function onMigratedDatabase(terminal: Terminal, work: Work): Promise<Outcome> {
  return onDatabase(terminal, async (connection) => {
    const pending = await pendingMigrations(connection)
    if (pending.length === 0 && (await recordsBehind(connection.db)) === 0) return work(connection)
    return couldNot('The database is not up to date. First run: npm run -s inventory -- migrate')
  })
}

/** By name: loading the classes would load what only some verbs need. */
const expected = ['DatabaseInUse', 'DataFolderUnwritable', 'MigrationFailed']

function isExpected(error: unknown): error is Error {
  return error instanceof Error && expected.includes(error.name)
}
