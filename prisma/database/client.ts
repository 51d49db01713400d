import type { PrismaClient } from '../generated/client'
import { connect } from './connect'
import type { Connection } from './connection'

/**
 * The application's one connection. It is kept on `globalThis` because the server's bundles and the start
 * command each load their own copy of this module, and opened at the first use because a build loads it too.
 */
const holder = globalThis as typeof globalThis & { privacyInventory?: Promise<Connection> }

/** The application's connection; the same one each time. Tries again after a failure. */
export function connection(): Promise<Connection> {
  holder.privacyInventory ??= connect(process.env).catch((error: unknown) => {
    holder.privacyInventory = undefined
    throw error
  })
  return holder.privacyInventory
}

/** Lets the application use a connection that is already open, as tests do. */
export function adoptConnection(open: Connection): void {
  holder.privacyInventory = Promise.resolve(open)
}

/** The application's Prisma client; the same one each time. */
export async function database(): Promise<PrismaClient> {
  return (await connection()).db
}
