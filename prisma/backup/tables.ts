import type { PrismaClient } from '@/prisma/generated/client'

/** A table of the store, and the column by which its rows refer to others of it, if there is one. */
export type Table = { name: string; own?: string }

/** Every table but that of the migrations, each after those that its rows refer to. */
export async function tablesInOrder(db: Pick<PrismaClient, '$queryRaw'>): Promise<Table[]> {
  const names = await db.$queryRaw<{ name: string }[]>`
    select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '_prisma_migrations'
    order by relname`
  const references = await db.$queryRaw<{ from: string; to: string; column: string }[]>`
    select referring.relname::text as from, referred.relname::text as to, attname::text as column
    from pg_constraint
    join pg_class referring on referring.oid = conrelid join pg_class referred on referred.oid = confrelid
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and connamespace = 'public'::regnamespace`
  const tables: Table[] = []
  const place = (name: string) => {
    if (tables.some((table) => table.name === name)) return
    const leads = references.filter(({ from }) => from === name)
    for (const { to } of leads) if (to !== name) place(to)
    const own = leads.find(({ to }) => to === name)?.column
    tables.push({ name, ...(own && { own }) })
  }
  for (const { name } of names) place(name)
  return tables
}

/** How many rows each table has. */
export async function countRows(
  db: Pick<PrismaClient, '$queryRawUnsafe'>,
  tables: readonly Table[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [found] = await db.$queryRawUnsafe<{ rows: number }[]>(
      `select count(*)::int as rows from ${quoted(name)}`,
    )
    counts[name] = found?.rows ?? 0
  }
  return counts
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
