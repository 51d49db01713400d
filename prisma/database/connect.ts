import type { Connection } from './connection'
import { openEmbedded } from './embedded'
import { openPostgresql } from './postgresql'

/**
 * What decides the database: DATABASE_URL, with MIGRATE_DATABASE_URL for the owner of its tables, or else the folder
 * DATA_DIR, or else `data`.
 */
type Environment = { readonly [name: string]: string | undefined }

/** The folder of the embedded database, and of the keys that are made. */
export const dataFolder = (env: Environment) => env.DATA_DIR || 'data'

/**
 * Opens the database that the environment names. The caller closes it.
 * Throws `DatabaseInUse` or `DataFolderUnwritable` for the embedded one.
 */
export async function connect(env: Environment): Promise<Connection> {
  if (!env.DATABASE_URL) return openEmbedded(dataFolder(env))
  return openPostgresql(env.DATABASE_URL, { ownerUrl: env.MIGRATE_DATABASE_URL || env.DATABASE_URL })
}
