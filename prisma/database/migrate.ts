import { setTimeout as sleep } from 'node:timers/promises'
import { giveApplicationRole } from './application-role'
import type { Connection, Owner } from './connection'
import { migrationList, migrationNames } from './migration-files'
import { pendingMigrations } from './pending-migrations'
import { everything, type SchemaEngine, schemaEngine } from './schema-engine'

/** A migration could not be applied or marked; the message says which and why. */
export class MigrationFailed extends Error {
  override name = 'MigrationFailed'
}

/**
 * Applies the project's migrations that the database lacks, as the owner of its tables, and gives the role of the
 * application what it needs. Safe when several processes do it at once. Returns the names of those applied. Throws
 * `MigrationFailed`; after a script that failed, every later call fails too (Prisma's P3009) until the database is put
 * right and `resolveMigration` is called.
 */
export async function applyMigrations(connection: Connection): Promise<string[]> {
  return connection.asOwner(async (owner) => {
    const isPending = (await pendingMigrations(owner)).length > 0
    const applied = isPending ? await applyAll(owner, await migrationNames()) : []
    await giveApplicationRole(owner.db, owner.applicationUser)
    return applied
  })
}

/** Lays down a database as it was with these migrations alone; the role of the application gets nothing yet. Throws `MigrationFailed`. */
export async function applyOnly({ asOwner }: Connection, names: readonly string[]): Promise<void> {
  await asOwner((owner) => applyAll(owner, names))
}

async function applyAll(owner: Owner, names: readonly string[]): Promise<string[]> {
  const migrationsList = await migrationList(names)
  return withEngine(owner, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everything })
    return appliedMigrationNames
  })
}

/**
 * Records what a person did about a migration that failed: it was finished by hand, or what it had done was
 * undone and it may be tried again. Throws `MigrationFailed` when the migration is not in that state.
 */
export async function resolveMigration(
  connection: Connection,
  migrationName: string,
  as: 'applied' | 'rolled back',
): Promise<void> {
  const migrationsList = await migrationList(await migrationNames())
  await connection.asOwner((owner) =>
    withEngine(owner, (engine) =>
      as === 'applied'
        ? engine.markMigrationApplied({ migrationName, migrationsList })
        : engine.markMigrationRolledBack({ migrationName }),
    ),
  )
}

/** Waiting longer than a minute for another process means that it hangs. */
const attempts = 6

/** The engine gives up after ten seconds of waiting for another process that migrates (P1002): it is asked again. */
async function withEngine<T>({ adapter }: Owner, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const engine = await schemaEngine(adapter)
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(engine)
      } catch (error) {
        if (attempt === attempts || (error as { code?: string }).code !== 'P1002') throw failure(error)
        await sleep(Math.random() * 500)
      }
    }
  } finally {
    engine.free()
  }
}

function failure(error: unknown): MigrationFailed {
  const { code, message } = error as { code?: string; message?: string }
  return new MigrationFailed([code, message ?? String(error)].filter(Boolean).join(': '), { cause: error })
}
