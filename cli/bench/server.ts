import { execFileSync } from 'node:child_process'
import { applyMigrations } from '@/prisma/database/migrate'
import { openPostgresql } from '@/prisma/database/postgresql'
import { type Application, buildOfTests, freePort, startApplication } from '@/tests/support/application'
import { startPostgresql } from '@/tests/support/postgresql-server'
import { fill, type People, secret } from './data'
import { type QueryLog, queryLog } from './queries'

/** A production server on a PostgreSQL of its own, with its data and the cookies of those who are signed in. */
export type Bench = { url: string; people: People; queries: QueryLog; stop: () => Promise<void> }

/** Builds what must be built and starts one. Throws when PostgreSQL is not installed. */
export async function startBench(): Promise<Bench> {
  build()
  const postgresql = await startPostgresql(['logging_collector=on', 'log_line_prefix=%a|'])
  const connection = openPostgresql(postgresql.url('postgres'))
  let application: Application | undefined
  const stop = async () => {
    await application?.stop()
    await connection.close()
    await postgresql.stop()
  }
  try {
    await applyMigrations(connection)
    const people = await fill(connection.db)
    // What a server that has run for a day has: statistics of its tables.
    await connection.asOwner(({ db }) => db.$executeRawUnsafe('vacuum analyze'))
    application = await startApplication(await freePort(), {
      ...ownBuild,
      DATABASE_URL: `${postgresql.url('postgres')}&application_name=inventory`,
    })
    return { url: application.url, people, queries: queryLog(connection), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A build of its own, with the pages to compare with. */
const ownBuild = { ...buildOfTests, BENCH: '1', BUILD_FOLDER: '.next-bench', NEXTAUTH_SECRET: secret }

/** What it says goes to standard error: output may be JSON. */
function build(): void {
  execFileSync(process.execPath, ['cli/run.mjs', 'cli/build.ts'], {
    env: { ...process.env, ...ownBuild },
    stdio: ['ignore', 2, 2],
  })
}
