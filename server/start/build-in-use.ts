import { mkdir, readdir, rm } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'

/** Other processes serve the pages that were about to be built anew; they would answer with 500 from then on. */
export class BuildInUse extends Error {
  override name = 'BuildInUse'
  constructor(folder: string, processes: string[]) {
    super(
      `The pages in ${folder} must be built anew, but a running process serves them (${processes.join(', ')}). ` +
        `Stop it first, or set BUILD_FOLDER to another folder here, such as ${folder}-2, for the new pages.`,
    )
  }
}

/** Sockets in the folder of the build, each named by the number of the process that listens on it. */
const holders = (folder: string) => join(folder, 'in-use')

/**
 * Holds the build in the folder for this process until it ends, beside others that serve it too. A listening socket
 * says so, because the system itself drops it however the process ends. Windows has none in folders: there nothing is held.
 */
export async function holdBuild(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  await mkdir(holders(folder), { recursive: true })
  const path = join(holders(folder), String(process.pid))
  await rm(path, { force: true })
  const server = createServer((socket) => socket.destroy()).unref()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
}

/** Throws `BuildInUse` when a process that runs holds the build in the folder. */
export async function requireUnused(folder: string): Promise<void> {
  const numbers = await readdir(holders(folder)).catch(() => [])
  const running: string[] = []
  for (const number of numbers) if (await answers(join(holders(folder), number))) running.push(number)
  if (running.length > 0) throw new BuildInUse(folder, running)
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
