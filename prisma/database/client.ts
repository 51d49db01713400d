import type { PrismaClient } from '../generated/client'
import { connect } from './connect'
import type { Connection } from './connection'
import { oncePerProcess } from './once-per-process'

/** The application's one connection. It is opened at the first use, because a build loads this module too. */
const kept = oncePerProcess('connection', (): { connection?: Promise<Connection> } => ({}))

/** The application's connection; the same one each time. Tries again after a failure. */
export function connection(): Promise<Connection> {
  kept.connection ??= connect(process.env).catch((error: unknown) => {
    kept.connection = undefined
    throw error
  })
  return kept.connection
}

/** Lets the application use a connection that is already open, as tests do. */
export function adoptConnection(open: Connection): void {
  kept.connection = Promise.resolve(open)
}

/** The application's Prisma client; the same one each time. */
export async function database(): Promise<PrismaClient> {
  return (await connection()).db
}
