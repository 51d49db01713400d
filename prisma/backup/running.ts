import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createConnection, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Connection } from '../database/connection'
import { socketPath } from '../database/data-folder-lock'
import { writeBackup } from './write-backup'

/** What is said over the socket of the data folder to be given a backup. */
const asked = 'backup\n'

/** Milliseconds that whoever is connected may say nothing, or take nothing. */
const longestSilence = 60_000

/**
 * Gives whoever asks over the socket a backup of the embedded database that this process has open. It is written into the data
 * folder first, so that somebody who takes it slowly keeps nobody from the database.
 */
export function giveBackup(socket: Socket, folder: string, connection: () => Connection | undefined): void {
  socket.setTimeout(longestSilence, () => socket.destroy())
  let said = ''
  socket.on('data', (chunk: Buffer) => {
    const before = said
    said += chunk.toString().slice(0, asked.length)
    if (before.length < asked.length && said === asked) void send(socket, folder, connection())
    else if (!asked.startsWith(said)) socket.destroy()
  })
}

async function send(socket: Socket, folder: string, connection: Connection | undefined): Promise<void> {
  const file = join(folder, `backup-${randomUUID()}`)
  try {
    socket.setTimeout(0)
    if (!connection) throw new Error('The database is being opened')
    await writeBackup(connection, file)
    socket.setTimeout(longestSilence)
    await pipeline(createReadStream(file), socket)
  } catch {
    // What arrives is no whole backup, and whoever asked notices.
    socket.destroy()
  } finally {
    await rm(file, { force: true })
  }
}

/** Asks the process that has the embedded database of a folder open for a backup, and writes it into a file. */
export async function askForBackup(folder: string, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  const socket = createConnection(socketPath(resolve(folder)))
  try {
    socket.write(asked)
    await pipeline(socket, createWriteStream(unfinished, { mode: 0o600 }))
    await rename(unfinished, file)
  } finally {
    socket.destroy()
    await rm(unfinished, { force: true })
  }
}
