import { parseArgs } from 'node:util'
import { ownerWarning, ownsTables } from '@/prisma/database/application-role'
import { createMigration } from '@/prisma/database/create-migration'
import { resolveMigration } from '@/prisma/database/migrate'
import { pendingMigrations } from '@/prisma/database/pending-migrations'
import { bringUpToDate } from '@/prisma/record/upgrade/bring-up-to-date'
import { recordsBehind } from '@/prisma/record/upgrade/stored-versions'
import { type Command, type Outcome, type Terminal, wrongUse } from '../inventory/command'
import { onDatabase } from '../inventory/database'

/** Brings the database up to date, or says whether it is. */
export const migrate: Command = {
  help: `Usage: npm run -s inventory -- migrate [--check | --create NAME | --resolve NAME --as applied|undone]

Applies the migrations that the database lacks and writes their names, and brings its records to this program's version
of the record (docs/record-file.md says what changed in which). It says how far it is; if it is cut off, run it again. Make
a backup first: npm run -s inventory -- backup --help. Of the embedded database it copies the files before.

  --check    only writes the names of those that it lacks; exit code 1 when there are any, or records are behind
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
      const { applied } = await bringUpToDate(connection, (line) => terminal.tell?.(`${line}.`))
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
    const behind = await recordsBehind(connection.db)
    const messages = [
      ...(pending.length > 0 ? [`Migrations lacking: ${pending.length}.`] : []),
      ...(behind > 0 ? [`Records of an older version: ${behind}.`] : []),
    ]
    const isCurrent = messages.length === 0
    return {
      code: isCurrent ? 0 : 1,
      output: lines(pending),
      messages: isCurrent ? ['The database is up to date.'] : messages,
    }
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
