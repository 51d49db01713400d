import { existsSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { giveBackup } from '../backup/running'
import { takeApplicationRole } from './application-role'
import { type Connection, createClient } from './connection'
import { DataFolderUnwritable, lockDataFolder } from './data-folder-lock'
import { makeFolder } from './make-folder'
import { scriptFailure } from './script-failure'

/**
 * Opens PostgreSQL inside this process, with its files in `<folder>/database`.
 * Throws `DatabaseInUse` or `DataFolderUnwritable`.
 */
export async function openEmbedded(folder: string): Promise<Connection> {
  const absolute = resolve(folder)
  await Promise.resolve(absolute).then(makeFolder).catch(unwritable(absolute))
  let opened: Connection | undefined
  const answer = (socket: Socket) => giveBackup(socket, absolute, () => opened)
  const unlock = await lockDataFolder(absolute, answer).catch(unwritable(absolute))
  const files = join(absolute, 'database')
  const pglite = await openFiles(files)
  const connection = await embeddedConnection(pglite)
  opened = connection
  const close = async () => {
    await connection.close()
    await unlock()
  }
  const copyFiles = async (name: string) => {
    const copy = join(absolute, `database-${name}`)
    if (existsSync(copy)) return copy
    const unfinished = `${copy}.unfinished`
    await rm(unfinished, { recursive: true, force: true })
    // Nothing else writes while nothing is asked: what is on the disk then opens as it would after a crash.
    await connection.asOwner(() => pglite.exec('CHECKPOINT'))
    await pglite.runExclusive(() => cp(files, unfinished, { recursive: true }))
    await rename(unfinished, copy)
    return copy
  }
  return { ...connection, copyFiles, close }
}

/** A database that was still being laid down when its process ended cannot be opened: it gets its name when complete. */
async function openFiles(dataDir: string): Promise<PGlite> {
  if (!existsSync(dataDir)) {
    const unfinished = `${dataDir}.unfinished`
    await rm(unfinished, { recursive: true, force: true })
    await (await PGlite.create({ dataDir: unfinished })).close()
    await rename(unfinished, dataDir)
  }
  return PGlite.create({ dataDir })
}

/** A connection to a PGlite that is already open. Closing it closes the PGlite. */
export async function embeddedConnection(pglite: PGlite): Promise<Connection> {
  // The adapter drops the offset from every time it reads.
  await pglite.exec(`SET TIME ZONE 'UTC'; ${takeApplicationRole}`)
  const adapter = new EmbeddedAdapter(pglite)
  const db = createClient(adapter)
  const close = async () => {
    await db.$disconnect()
    if (!pglite.closed) await pglite.close()
  }
  const asOwner: Connection['asOwner'] = async (work) => {
    await pglite.exec('RESET ROLE')
    return work({ db, adapter }).finally(() => pglite.exec(takeApplicationRole))
  }
  return { kind: 'embedded', db, asOwner, close }
}

class EmbeddedAdapter extends PrismaPGlite {
  readonly #pglite: PGlite
  constructor(pglite: PGlite) {
    super(pglite)
    this.#pglite = pglite
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    // The package's own version does not wait for the script, so that a failed migration passes for applied.
    adapter.executeScript = async (script) => {
      await this.#pglite.exec(script).catch(scriptFailure)
    }
    return adapter
  }
}

function unwritable(folder: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(error.code ?? '')) throw error
    throw new DataFolderUnwritable(folder, error)
  }
}
