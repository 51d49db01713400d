import { parseArgs } from 'node:util'
import { ownerWarning, ownsTables } from '@/prisma/application-role'
import { createMigration } from '@/prisma/create-migration'
import { applyMigrations, resolveMigration } from '@/prisma/migrate'
import { pendingMigrations } from '@/prisma/pending-migrations'
import { type Command, type Outcome, type Terminal, wrongUse } from '../inventory/command'
import { onDatabase } from '../inventory/database'

/** Brings the database up to date, or says whether it is. */
export const migrate: Command = {
  help: `Usage: npm run -s inventory -- migrate [--check | --create NAME | --resolve NAME --as applied|undone]

Applies the migrations that the database lacks and writes their names.

  --check    only writes the names of those that it lacks; exit code 1 when there are any
  --create   writes the migration that prisma/schema.prisma needs, and its path; needs no database
  --resolve  after a migration that failed: says that you finished it by hand (--as applied),
             or undid what it had done, so that it may be tried again (--as undone)

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    const { values } = parseArgs({
      args,
      options: {
        check: { type: 'boolean' },
        create: { type: 'string' },
        resolve: { type: 'string' },
        as: { type: 'string' },
      },
    })
    const { check, create, resolve, as } = values
    if ([check, create, resolve].filter((value) => value !== undefined).length > 1)
      return wrongUse('Choose one of --check, --create and --resolve.', migrate)
    if (as !== undefined && resolve === undefined) return wrongUse('--as belongs to --resolve.', migrate)
    if (check) return listPending(terminal)
    if (create !== undefined) return writeMigration(create)
    if (resolve !== undefined) return markResolved(resolve, as, terminal)
    return onDatabase(terminal, async (connection) => {
      const applied = await applyMigrations(connection)
      const message =
        applied.length > 0 ? `Migrations applied: ${applied.length}.` : 'The database is up to date.'
      const warning = (await ownsTables(connection.db)) ? [ownerWarning] : []
      return { code: 0, output: lines(applied), messages: [message, ...warning] }
    })
  },
}

async function listPending(terminal: Terminal): Promise<Outcome> {
  return onDatabase(terminal, async (connection) => {
    const pending = await pendingMigrations(connection)
    const message =
      pending.length > 0 ? `Migrations lacking: ${pending.length}.` : 'The database is up to date.'
    return { code: pending.length > 0 ? 1 : 0, output: lines(pending), messages: [message] }
  })
}

async function writeMigration(name: string): Promise<Outcome> {
  if (!/^\w[\w-]*$/.test(name)) return wrongUse('Name the migration with letters, digits, _ and -.', migrate)
  const path = await createMigration(name)
  return path
    ? { code: 0, output: `${path}\n` }
    : { code: 0, messages: ['The migrations already give the schema.'] }
}

async function markResolved(name: string, as: string | undefined, terminal: Terminal): Promise<Outcome> {
  if (as !== 'applied' && as !== 'undone')
    return wrongUse('Say what you did: --as applied or --as undone.', migrate)
  return onDatabase(terminal, async (connection) => {
    await resolveMigration(connection, name, as === 'applied' ? 'applied' : 'rolled back')
    return { code: 0, messages: [`${name} is marked as ${as}.`] }
  })
}

function lines(names: string[]): string {
  return names.map((name) => `${name}\n`).join('')
}
