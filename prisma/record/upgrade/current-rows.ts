import type { Values } from '@/domain/record/field'
import { schemaVersion } from '@/domain/record/schema-version'
import { type ScopeAt, upgradeOrganisation, upgradeScopes } from '@/domain/record/upgrade/upgrade-scopes'

/** What the columns of an entry hold. */
export type EntryRow = {
  scope: string
  id: string
  kind: string
  position: number
  data: unknown
  version: number
}

/** What the columns of an organisation, or of a service with its address, hold. */
export type OwnerRow = { id: string; slug?: string; name: string; data: unknown; schemaVersion: number }

/** What the columns of a record's service and organisation hold, and those of the entries of both. */
export type RecordRows = {
  service: OwnerRow & { slug: string }
  organisation: OwnerRow
  entries: readonly EntryRow[]
}

/** The same rows in this program's form: each scope is upgraded as a record file would be. */
export function currentRows(rows: RecordRows): RecordRows {
  const { service, organisation, entries } = rows
  if (service.schemaVersion === schemaVersion && organisation.schemaVersion === schemaVersion) return rows
  const upgraded = upgradeScopes(scopeAt(organisation, entries), scopeAt(service, entries))
  return {
    service: { ...service, ...columnsOf(upgraded.service) },
    organisation: { ...organisation, ...columnsOf(upgraded.organisation) },
    entries: [
      ...rowsOf(service.id, upgraded.service, entries),
      ...rowsOf(organisation.id, upgraded.organisation, entries),
    ],
  }
}

/** An organisation and what it shares in this program's form. */
export function currentShared(
  organisation: OwnerRow,
  entries: readonly EntryRow[],
): Omit<RecordRows, 'service'> {
  if (organisation.schemaVersion === schemaVersion) return { organisation, entries }
  const upgraded = upgradeOrganisation(scopeAt(organisation, entries))
  return {
    organisation: { ...organisation, ...columnsOf(upgraded) },
    entries: rowsOf(organisation.id, upgraded, entries),
  }
}

/** A service has its address in a record, and an organisation its id. */
function scopeAt({ id, slug, name, data, schemaVersion }: OwnerRow, entries: readonly EntryRow[]): ScopeAt {
  const own = entries.filter(({ scope }) => scope === id)
  return {
    version: schemaVersion,
    owner: { ...(slug === undefined ? { id } : { slug }), name, ...(data as Values) },
    entries: own.map(({ kind, id, data }) => ({ kind, id, answers: data as Values })),
  }
}

function columnsOf({ version, owner: { id: _, slug: __, name, ...data } }: ScopeAt) {
  return { name: String(name), data, schemaVersion: version }
}

/** What keeps its id keeps its row and its place in the list; what is new stands behind all others of its kind. */
function rowsOf(scope: string, { entries }: ScopeAt, before: readonly EntryRow[]): EntryRow[] {
  const stored = new Map(before.filter((row) => row.scope === scope).map((row) => [row.id, row]))
  const next = new Map<string, number>()
  // Behind those of the kind that it has now, which may have had another name.
  for (const { kind, id } of entries)
    next.set(kind, Math.max(next.get(kind) ?? 0, (stored.get(id)?.position ?? -1) + 1))
  return entries.map(({ kind, id, answers: data }) => {
    const row = stored.get(id)
    if (row) return { ...row, kind, data }
    const position = next.get(kind) ?? 0
    next.set(kind, position + 1)
    return { scope, id, kind, position, data, version: 0 }
  })
}
