import { kindNames } from '@/domain/record/kinds'
import type { Problem } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { ok, type Result, refuse } from '@/domain/result'
import type { AuditEvent } from '@/domain/review/audit-event'
import { type Transaction, transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent, writeEvents } from '../history/audit'
import { rowsAddedBy } from '../history/guarded/row-change'
import { importEntries } from './import-entries'
import { importOrganisation, importService, type TeamOfNewService } from './import-owners'
import { takenIds } from './import-rules'
import { kindOverLimit } from './limits'
import { readEntries, recordFrom } from './record-rows'
import { refusedInImport } from './refused-in-import'
import type { Scope } from './scope'

/** Whose team a new service is in, and who signs the history. */
export type ImportOptions = TeamOfNewService & { actorId?: string }

/** Milliseconds that the largest file may take on a slow machine. */
export const longestImport = 120_000

/** How many entries were added, changed and removed, the organisation and the service itself counted with them. */
export type Imported = { slug: string; added: number; changed: number; removed: number }

/**
 * Makes what is stored what a record file says: the service, its own entries, its organisation and the entries that
 * this shares; what else the organisation shares stays. Importing it again changes nothing. A service that is there
 * already stays in its team. Refuses, with paths into the file, what cannot be stored beside the other services.
 * This is for the operator: it asks for no actor, and `actorId` only signs the history.
 */
export async function importRecord(
  db: PrismaClient,
  record: ServiceRecord,
  options: ImportOptions = {},
): Promise<Result<Imported>> {
  return transaction(db, (tx) => importRecordWithin(tx, record, options), { timeout: longestImport })
}

/** As `importRecord`, within a transaction that does more. */
export async function importRecordWithin(
  tx: Transaction,
  record: ServiceRecord,
  { actorId, ...team }: ImportOptions,
): Promise<Result<Imported>> {
  const actor = actorId ? { personId: actorId } : undefined
  const anew = await refusedInImport(tx, record)
  if (anew.length > 0) return refuse({ kind: 'problems', problems: anew })
  const organisation = await importOrganisation(tx, record.organisation)
  const organisationId = organisation.id
  const service = await importService(tx, organisationId, record.service, team)
  if (!service.ok) return service
  const serviceId = service.value.id
  const own = { id: serviceId, organisationId, serviceId, actor }
  const shared = { id: organisationId, organisationId, serviceId: null, actor }
  const taken = await takenIds(tx, own, record)
  if (taken.length > 0) return refuse({ kind: 'problems', problems: taken })
  const entries = await importEntries(tx, { own, shared }, record)
  if (!entries.ok) return entries
  const full = await tooMany(tx, [own, ...(entries.value.shared.added > 0 ? [shared] : [])])
  if (full) return refuse({ kind: 'problems', problems: [full] })

  const aboutOrganisation = [...organisation.events, ...entries.value.shared.events]
  const aboutService = [...service.value.events, ...entries.value.own.events]
  const counts = countsOf([...organisation.events, ...service.value.events], Object.values(entries.value))
  if (Object.values(counts).some((count) => count > 0))
    aboutService.push({ type: 'record-imported', ...counts })
  await writeEvents(tx, [
    ...aboutOrganisation.map((event) => ({
      ...{ actor, organisationId, event },
      rows: rowsAddedBy(event, organisation.rows),
    })),
    ...aboutService.map((event) => ({
      ...{ actor, organisationId, event },
      rows: rowsAddedBy(event, service.value.rows),
      serviceId: event.type === 'team-created' ? null : serviceId,
    })),
  ])
  return ok({ slug: record.service.slug, ...counts })
}

async function tooMany(tx: Transaction, scopes: Scope[]): Promise<Problem | undefined> {
  for (const scope of scopes) {
    const over = await kindOverLimit(tx, scope, kindNames)
    if (over) return { path: '', message: over.message }
  }
}

type Counts = Omit<Imported, 'slug'>

function countsOf(owners: AuditEvent[], entries: Counts[]): Counts {
  const created = owners.filter(({ type }) => type === 'organisation-created' || type === 'service-created')
  const changed = owners.filter(({ type }) => type === 'organisation-changed' || type === 'service-changed')
  const sum = (name: keyof Counts) => entries.reduce((total, counts) => total + counts[name], 0)
  return {
    added: sum('added') + created.length,
    changed: sum('changed') + changed.length,
    removed: sum('removed'),
  }
}

/** The record of a service as its record file, with keys in the order of the schema. Refuses an address without a service. */
export async function exportRecord(db: PrismaClient, slug: string): Promise<Result<ServiceRecord>> {
  const found = await db.service.findUnique({ where: { slug }, include: { organisation: true } })
  if (!found) return refuse({ kind: 'not-found' })
  const { organisation, ...service } = found
  const entries = await readEntries(db, [service.id, organisation.id])
  return ok(recordFrom({ service, organisation, entries }))
}

/** Writes into the history that the operator took the record of a service away. */
export async function noteExported(db: PrismaClient, slug: string, format: string): Promise<void> {
  const select = { id: true, organisationId: true } as const
  const { id: serviceId, organisationId } = await db.service.findUniqueOrThrow({ where: { slug }, select })
  await writeEvent(db, { organisationId, serviceId, event: { type: 'record-exported', format } })
}
