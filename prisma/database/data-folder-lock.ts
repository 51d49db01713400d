import { createHash } from 'node:crypto'
import { link, rename, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Another process has the embedded database open; it serves one process at a time. */
export class DatabaseInUse extends Error {
  override name = 'DatabaseInUse'
  constructor(folder: string) {
    super(
      `The database in ${folder} is in use by another process. Stop that process first, ` +
        'set DATA_DIR to another folder, or set DATABASE_URL to a PostgreSQL database that several processes can share.',
    )
  }
}

/** The data folder, or a file in it, cannot be made or written to. */
export class DataFolderUnwritable extends Error {
  override name = 'DataFolderUnwritable'
  constructor(path: string, cause: Error) {
    super(
      `${path} cannot be written to (${cause.message}). Set DATA_DIR to a folder that this user may write to.`,
      { cause },
    )
  }
}

/** What `bind` accepts for the path of a Unix socket on every system, less room for the name used in a take-over. */
const longestPath = 90

/**
 * Holds the folder for this process until it ends. A listening socket is the lock, because the system itself
 * drops it however the process ends; a lock file would outlive `kill -9`. `answer` is given whoever connects.
 * Throws `DatabaseInUse` when another process answers on the socket.
 */
export async function lockDataFolder(
  folder: string,
  answer: (socket: Socket) => void = (socket) => socket.destroy(),
): Promise<() => Promise<void>> {
  const path = socketPath(folder)
  const server = (await listen(path)) ?? (await takeOver(path)) ?? refuse(folder)
  server.on('connection', (socket) => answer(socket.on('error', () => undefined)))
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** Where the process that holds the folder listens. */
export function socketPath(folder: string): string {
  const beside = join(folder, 'lock')
  const name = `privacy-inventory-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return Buffer.byteLength(beside) <= longestPath ? beside : join(tmpdir(), name)
}

/**
 * Replaces the socket of a process that has ended. It is first moved aside, so that of two processes doing this
 * at once the slower one finds the faster one's live socket in its hands, and puts it back.
 */
async function takeOver(path: string): Promise<Server | null> {
  if (await answers(path)) return null
  const aside = `${path}.${process.pid}`
  await rename(path, aside).catch(ignoreMissing)
  if (await answers(aside)) {
    await link(aside, path).catch(() => undefined)
    await rm(aside, { force: true })
    return null
  }
  await rm(aside, { force: true })
  return listen(path)
}

function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path, () => resolve(server))
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

function refuse(folder: string): never {
  throw new DatabaseInUse(folder)
}
