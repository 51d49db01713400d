import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { oncePerProcess } from './once-per-process'

export type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'

/** Nothing in the database is kept from the engine. */
export const everything = { externalTables: [], externalEnums: [] }

/** The glue code serves one instance per process, so a second copy of this module must not load another. */
const kept = oncePerProcess('schema engine', (): { loading?: Promise<void> } => ({}))

/**
 * Prisma's schema engine, in its WebAssembly form: it needs no binary for the system it runs on, and reaches any
 * database that has a driver adapter. It writes the same `_prisma_migrations` table as `prisma migrate`.
 */
export async function schemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  kept.loading ??= load()
  await kept.loading
  return glue.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}

/** What the package's own entry does for bundlers that import WebAssembly as a module, which Node does not. */
async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = await WebAssembly.compile(await readFile(join(dirname(entry), 'schema_engine_bg.wasm')))
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': glue })
  // Where the engine leaves the message before it stops for a fault of its own.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start: () => void }).__wbindgen_start()
}
