import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList } from './schema-engine'

/** Every command and the server are started in the project's folder. */
const folder = join(process.cwd(), 'prisma/migrations')

const lockFile = 'migration_lock.toml'
const lockContent =
  '# Read by Prisma: the kind of database that these migrations are written for.\nprovider = "postgresql"\n'

/** The names of the migrations in the project, oldest first. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The named migrations, in the form that the schema engine takes. */
export async function migrationList(names: readonly string[]): Promise<MigrationList> {
  const directory = async (name: string) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok' as const, value: await readFile(join(folder, name, 'migration.sql'), 'utf8') },
    },
  })
  return {
    baseDir: folder,
    lockfile: { path: lockFile, content: lockContent },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map(directory)),
  }
}

/** Writes one migration in Prisma's format. Returns the path of its script. */
export async function writeMigration(name: string, script: string): Promise<string> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, lockFile), lockContent)
  const path = join(folder, name, 'migration.sql')
  await writeFile(path, script)
  return path
}
