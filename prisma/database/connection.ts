import type {
  SqlDriverAdapterFactory,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { PrismaClient } from '../generated/client'

/** An open database, embedded in this process or a PostgreSQL server. */
export type Connection = {
  kind: 'embedded' | 'postgresql'
  /** For the application, under a role that owns nothing (`application-role.ts`). */
  db: PrismaClient
  /**
   * Does what only the owner of the tables may. The embedded database has one session: until this ends, `db` is the
   * owner too.
   */
  asOwner: <T>(work: (owner: Owner) => Promise<T>) => Promise<T>
  /** Copies the files of an embedded database beside them, under a name; once: a copy that is there already stays. Returns its path. */
  copyFiles?: (name: string) => Promise<string>
  close: () => Promise<void>
}

/** A connection as the owner of the tables. */
export type Owner = {
  db: PrismaClient
  /** For the schema engine, which needs scripts run whole and its lock and its statements on one session. */
  adapter: SqlMigrationAwareDriverAdapterFactory
  /** The user that the application connects as, when that is another one. */
  applicationUser?: string
}

/** Milliseconds that a query or transaction waits for its turn; the embedded database has one session for all. */
const longestWait = 15_000

/** The client that the store's functions are given. */
export function createClient(adapter: SqlDriverAdapterFactory): PrismaClient {
  return new PrismaClient({ adapter, transactionOptions: { maxWait: longestWait, timeout: longestWait } })
}
