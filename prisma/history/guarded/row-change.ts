import type { AuditEvent } from '@/domain/review/audit-event'
import { sha256 } from '@/prisma/database/hash'
import { type GuardedName, type GuardedTable, guardedTables } from './tables'

/** What an event did to a row of a guarded table: the columns that it set, or null when it removed the row. */
export type RowChange = { table: GuardedName; id: string; set: Record<string, unknown> | null }

type Values = Readonly<Record<string, unknown>>

/** A row that was added: whatever is not given is null. Texts that the history may not hold are given as `saltedHash`. */
export function rowAdded(table: GuardedName, row: Values): RowChange {
  const { key, columns }: GuardedTable = guardedTables[table]
  const set = Object.fromEntries(Object.keys(columns).map((name) => [name, inHistory(row[name] ?? null)]))
  return { table, id: key.map((name) => row[name]).join('/'), set }
}

/** Those of some rows that a type of event adds. */
export function rowsAddedBy({ type }: AuditEvent, rows: readonly RowChange[] = []): RowChange[] {
  return rows.filter(({ table }) => (guardedTables[table].rows as readonly string[]).includes(type))
}

/** A row of which some columns were set; those that decide nothing are left out. */
export function rowChanged(table: GuardedName, id: string, values: Values): RowChange {
  const { columns }: GuardedTable = guardedTables[table]
  const set = Object.entries(values).filter(([name, value]) => name in columns && value !== undefined)
  return { table, id, set: Object.fromEntries(set.map(([name, value]) => [name, inHistory(value)])) }
}

/** A row that was removed; `key` as in its table. */
export function rowRemoved(table: GuardedName, ...key: string[]): RowChange {
  return { table, id: key.join('/'), set: null }
}

/** What the history holds instead of a text: whoever has not the salt, which goes with the text, cannot try texts out. */
export function saltedHash(salt: string, text: string): string {
  return sha256(salt + text)
}

/** Times to the microsecond, as the database keeps them. */
function inHistory(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().replace('Z', '000Z') : value
}
