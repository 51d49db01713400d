import type { Transaction } from '@/prisma/database/transaction'
import { saidOfRows, storedRows } from './sql'
import { type GuardedName, type GuardedTable, guardedTables } from './tables'

/** What a comparison of the guarded tables with the history found. */
export type Compared = {
  problems: string[]
  /** Rows of which older history has expired, or was not held yet: they are compared with what was kept of it. */
  summedUp: number
  /** Answers of rows of which no event says anything. */
  unknown: number
}

type By = Record<string, [number, string]>
type Values = Record<string, unknown>
type Row = { id: string; stored: Values | null; said: Values | null; stays: boolean | null; by: By | null }

/** The most rows that are named of a table. */
const most = 1000

/** Compares each column that decides something with the last event that set it: rows that were changed, added or removed by hand. */
export async function compareRows(tx: Transaction): Promise<Compared> {
  const all: Compared = { problems: [], summedUp: 0, unknown: 0 }
  for (const name of Object.keys(guardedTables) as GuardedName[]) {
    const { rows, summedUp, unknown } = await compareTable(tx, name)
    all.problems.push(...rows.flatMap((row) => problemsOf(guardedTables[name], row)))
    all.summedUp += summedUp
    all.unknown += unknown
  }
  return all
}

/** One query for each table, which the database may spill to its disk: a long history needs no memory here. */
async function compareTable(
  tx: Transaction,
  name: GuardedName,
): Promise<Omit<Compared, 'problems'> & { rows: Row[] }> {
  const table: GuardedTable = guardedTables[name]
  const goes = table.goes === true
  const [found] = await tx.$queryRaw<{ rows: Row[]; summedUp: number; unknown: number }[]>`
    with ${saidOfRows(name)},
    compared as materialized (
      select id, stored.columns as stored, said.columns as said, stays, by,
        case
          when stored.columns is null then stays and not ${goes}
          when stays then stored.columns || said.columns <> stored.columns
          else true
        end as differs
      from (${storedRows(name)}) stored full join said using (id)
    )
    select
      (select coalesce(json_agg(row), '[]') from (
        select id, stored, said, stays, by from compared where differs order by id limit ${most}) row) as rows,
      (select count(*)::int from compared
        where stored is not null and jsonb_path_exists(by, '$.*[1] ? (@ == "rows-kept")')) as "summedUp",
      (select count(*)::int from compared cross join jsonb_object_keys(stored) as name
        where stays and not jsonb_exists(said, name)) as unknown`
  return found ?? { rows: [], summedUp: 0, unknown: 0 }
}

function problemsOf({ noun, columns }: GuardedTable, { id, stored, said, stays, by }: Row): string[] {
  const thing = `${noun} ${id}`
  const event = (name: string) => `event ${by?.[name]?.[0]} (${by?.[name]?.[1]})`
  if (!stored) return [`${thing} is missing: ${event('')} says that it is there`]
  if (stays === null) return [`${thing} was added by hand: no event of the history made it`]
  if (!stays) return [`${thing} was added by hand: ${event('')} removed it`]
  return Object.entries(said ?? {}).flatMap(([name, value]) => {
    if (same(stored[name], value)) return []
    const { says = name, hash } = columns[name] ?? {}
    return hash
      ? [`${thing}: the ${says} is not what ${event(name)} set`]
      : [
          `${thing}: the ${says} is ${shown(stored[name])}; it should be ${shown(value)}, as ${event(name)} set it`,
        ]
  })
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}
