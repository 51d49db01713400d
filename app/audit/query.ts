import { auditFilterFields } from '@/domain/review/audit-filter'

/** What the query of an address says, as the fields of the form that made it; nothing else in it counts. */
export type Query = Record<string, string>

const fields = Object.entries(auditFilterFields).flatMap(([name, { input }]) =>
  input.type === 'day' ? ['day', 'month', 'year'].map((part) => `${name}-${part}`) : [name],
)

/** The fields that are filled in. */
export function queryOf(asked: Readonly<Record<string, unknown>>): Query {
  const typed = fields.flatMap((name) => {
    const value = [asked[name]].flat()[0]
    return typeof value === 'string' && value.trim() ? [[name, value] as const] : []
  })
  return Object.fromEntries(typed)
}

/** An address with the same query, and more. */
export function auditAddress(path: string, query: Query, more: Query = {}): string {
  const all = new URLSearchParams({ ...query, ...more })
  return all.size > 0 ? `${path}?${all}` : path
}
