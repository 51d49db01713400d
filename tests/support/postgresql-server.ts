import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { postgresqlBinaries } from './postgresql-binaries'

/** A PostgreSQL server of the tests' own, with its files in a temporary folder. */
export type PostgresqlServer = {
  /** The address of one of its databases. */
  url: (database: string) => string
  stop: () => Promise<void>
  /** Ends it and leaves its files, as when the machine is started anew; whoever is connected is cut off. */
  halt: () => Promise<void>
  /** Starts it again. */
  resume: () => Promise<void>
}

/** Starts one, reached by a Unix socket alone, with settings beside its own. Throws when PostgreSQL is not installed. */
export async function startPostgresql(settings: string[] = []): Promise<PostgresqlServer> {
  const binaries = postgresqlBinaries()
  if (!binaries)
    throw new Error('PostgreSQL is not installed: neither /usr/lib/postgresql nor pg_config is there.')
  const user = ordinaryUser()
  const folder = mkdtempSync(join(tmpdir(), 'inventory-postgresql-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const files = join(folder, 'files')
  const initdb = ['-D', files, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(join(binaries, 'initdb'), initdb, { ...user, cwd: folder, stdio: 'pipe' })

  // What is lost when the machine stops does not matter here, so nothing waits for the disk.
  const own = ['listen_addresses=', 'fsync=off', 'full_page_writes=off', 'max_connections=200']
  const run = () =>
    spawn(
      join(binaries, 'postgres'),
      ['-D', files, '-k', folder, ...[...own, ...settings].flatMap((setting) => ['-c', setting])],
      { ...user, cwd: folder, stdio: 'ignore' },
    )
  let server = run()
  const url = (database: string) =>
    `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`
  await untilReady(url('postgres'), server)
  const halt = async () => {
    server.kill('SIGINT')
    if (server.exitCode === null) await once(server, 'exit')
  }
  return {
    url,
    halt,
    resume: async () => {
      server = run()
      await untilReady(url('postgres'), server)
    },
    stop: async () => {
      await halt()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
  try {
    return { uid: id('-u', 'postgres'), gid: id('-g', 'postgres') }
  } catch {
    return { uid: id('-u', 'nobody'), gid: id('-g', 'nobody') }
  }
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200 && server.exitCode === null; attempt++) {
    const client = new pg.Client(url)
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await client.end()
    } catch {
      await sleep(50)
    }
  }
  server.kill('SIGKILL')
  throw new Error('PostgreSQL did not start.')
}
