import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from '@/prisma/database/embedded'

/** Every row of every table, as text, of an application that was stopped. */
export async function dumpOf(folder: string): Promise<string> {
  const { db, close } = await openEmbedded(folder)
  const tables = await db.$queryRaw<{ name: string }[]>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
    from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
  const rows: string[] = []
  for (const { name } of tables)
    for (const { row } of await db.$queryRawUnsafe<{ row: string }[]>(`select t::text as row from ${name} t`))
      rows.push(row)
  await close()
  return rows.join('\n')
}

/** The files below a folder in whose bytes the marker is. */
export function filesWith(folder: string, marker: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(folder, name)
    return statSync(file).isFile() && marker.test(readFileSync(file, 'latin1'))
  })
}
