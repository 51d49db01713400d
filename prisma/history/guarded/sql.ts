import { Prisma } from '@/prisma/generated/client'
import { type GuardedColumn, type GuardedName, type GuardedTable, guardedTables } from './tables'

/** The rows of a guarded table: `id`, and `columns` as events hold them. */
export function storedRows(name: GuardedName): Prisma.Sql {
  const { key, columns }: GuardedTable = guardedTables[name]
  const id = key.map((column) => `"${column}"::text`).join(` || '/' || `)
  const pairs = Object.entries(columns).flatMap(([column, read]) => [`'${column}'`, reading(column, read)])
  return Prisma.raw(`select ${id} as id, jsonb_build_object(${pairs.join(', ')}) as columns from "${name}"`)
}

function reading(column: string, { hash }: GuardedColumn): string {
  if (hash) return hash
  const isTime = column === 'at' || column.endsWith('At')
  return isTime ? `to_char("${column}" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')` : `"${column}"`
}

/**
 * What the history says of each row of a guarded table: `stays`, whether it is there; `columns`, each as the last event
 * that may set it left it; and `by`, the number and type of that event. Events up to a link `upTo` that have expired
 * are summed up by a later event `rows-kept`, whose values are of that link. Of the first two CTEs, `said` is the answer.
 */
export function saidOfRows(name: GuardedName): Prisma.Sql {
  const { rows, columns }: GuardedTable = guardedTables[name]
  // The event that adds a row sets all of it.
  const setters = Object.fromEntries(
    Object.entries(columns).map(([column, { by }]) => [column, [...rows, ...by]]),
  )
  const types = [...new Set(['rows-kept', ...rows, ...Object.values(setters).flat()])]
  return Prisma.sql`
    change as (
      select event.type, coalesce((event.data->>'upTo')::int, link.number) as number, row.ordinality as place,
        row.value->>'id' as id, row.value->'set' as set
      from "AuditEvent" event
      join "AuditLink" link on link."eventId" = event.id
      cross join jsonb_array_elements(event.data->'rows') with ordinality as row
      where event.type in (${Prisma.join(types)}) and row.value->>'table' = ${name}
    ),
    said as (
      select id, bool_and(value = 'true') filter (where name = '') as stays,
        coalesce(jsonb_object_agg(name, value) filter (where name <> ''), '{}') as columns,
        jsonb_object_agg(name, jsonb_build_array(number, type)) as by
      from (
        select distinct on (id, name) id, name, value, number, type from (
          select id, '' as name, to_jsonb(set <> 'null') as value, number, place, type from change
          union all
          select id, key, value, number, place, type
          from change cross join jsonb_each(case when set <> 'null' then set else '{}' end)
          where jsonb_exists(${setters}::jsonb, key)
            and (type = 'rows-kept' or jsonb_exists(${setters}::jsonb->key, type))
        ) every
        order by id, name, number desc, place desc
      ) last
      group by id
    )`
}
