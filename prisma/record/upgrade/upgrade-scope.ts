import { canonicalJson } from '@/domain/record/canonical'
import type { Fields, KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { referencesIn } from '@/domain/record/references'
import { schemaVersion } from '@/domain/record/schema-version'
import { upgradeFact, upgradeSection } from '@/domain/record/upgrade/upgrade-fact'
import type { Transaction } from '@/prisma/database/transaction'
import type { Prisma } from '@/prisma/generated/client'
import { writeEvent } from '@/prisma/history/audit'
import { type RowChange, rowChanged } from '@/prisma/history/guarded/row-change'
import { readEntries, recordFrom, sharedRecordFrom } from '../record-rows'
import { carryConfirmations } from './carry-confirmations'
import { currentRows, currentShared, type EntryRow } from './current-rows'

/**
 * Brings a service and its own entries to this program's version of the record, with the facts that its comments are
 * about and the tasks that are completed. False when somebody else has done so. Throws when what the steps make is no record.
 */
export async function upgradeServiceRows(tx: Transaction, serviceId: string): Promise<boolean> {
  await takeTurn(tx)
  const { organisation, ...service } = await tx.service.findUniqueOrThrow({
    where: { id: serviceId },
    include: { organisation: true },
  })
  const { schemaVersion: from, organisationId } = service
  if (from === schemaVersion) return false
  await lockRows(tx, serviceId)
  const entries = await readEntries(tx, [serviceId, organisationId])
  const rows = { service, organisation, entries }
  recordFrom(rows)
  const after = currentRows(rows)
  const { name, data } = after.service
  await tx.service.update({ where: { id: serviceId }, data: { name, ...raised(data) } })
  const isOwn = ({ scope }: EntryRow) => scope === serviceId
  const counts = await replaceRows(
    tx,
    { id: serviceId, organisationId, serviceId },
    entries.filter(isOwn),
    after.entries.filter(isOwn),
  )
  const comments = await moveComments(tx, serviceId, from)
  await moveCompletions(tx, serviceId, from)
  await writeEvent(tx, {
    ...{ organisationId, serviceId, rows: comments },
    event: { type: 'record-upgraded', from, to: schemaVersion, ...counts },
  })
  return true
}

/**
 * Brings an organisation and what it shares to this program's version, once all its services are: they need what is
 * shared as it was before. False when somebody else has done so. Throws when what the steps make is no record.
 */
export async function upgradeOrganisationRows(tx: Transaction, id: string): Promise<boolean> {
  await takeTurn(tx)
  await tx.$queryRaw`select 1 from "Organisation" where id = ${id} for update`
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id } })
  const { schemaVersion: from } = organisation
  if (from === schemaVersion) return false
  const waiting = await tx.service.count({
    where: { organisationId: id, schemaVersion: { lt: schemaVersion } },
  })
  if (waiting > 0) return false
  await lockRows(tx, id)
  const entries = await readEntries(tx, [id])
  sharedRecordFrom(organisation, entries)
  const after = currentShared(organisation, entries)
  const { name, data } = after.organisation
  await tx.organisation.update({ where: { id }, data: { name, ...raised(data) } })
  const counts = await replaceRows(tx, { id, organisationId: id, serviceId: null }, entries, after.entries)
  if (counts.added > 0) await referToNew(tx, id, entries, after.entries)
  const confirmations = await carryConfirmations(tx, from, { organisation, entries }, after)
  await writeEvent(tx, {
    ...{ organisationId: id, rows: confirmations },
    event: { type: 'record-upgraded', from, to: schemaVersion, ...counts },
  })
  return true
}

/** Of several processes one upgrades at a time; the others find its work done. */
async function takeTurn(tx: Transaction): Promise<void> {
  await tx.$executeRaw`set local lock_timeout = 0`
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('upgrade of records', 0))`
}

/** A process of an older version may still be saving: it is waited for, and what it does next is a conflict. */
async function lockRows(tx: Transaction, scope: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Service" where id = ${scope} for update`
  await tx.$queryRaw`select 1 from "Item" where scope = ${scope} for update`
}

function raised(data: unknown) {
  return { data: data as Prisma.InputJsonObject, schemaVersion, version: { increment: 1 } }
}

type Owner = { id: string; organisationId: string; serviceId: string | null }
type Counts = { added: number; changed: number; removed: number }

async function replaceRows(
  tx: Transaction,
  { id: scope, organisationId, serviceId }: Owner,
  before: readonly EntryRow[],
  after: readonly EntryRow[],
): Promise<Counts> {
  const stored = new Map(before.map((row) => [row.id, row]))
  const stays = new Set(after.map(({ id }) => id))
  const removed = before.filter(({ id }) => !stays.has(id))
  const added = after.filter(({ id }) => !stored.has(id))
  const changed = after.filter((row) => {
    const was = stored.get(row.id)
    return was && (was.kind !== row.kind || canonicalJson(was.data) !== canonicalJson(row.data))
  })
  await tx.reference.deleteMany({ where: { fromScope: scope } })
  await tx.item.deleteMany({ where: { scope, id: { in: removed.map(({ id }) => id) } } })
  await tx.item.createMany({
    data: added.map(({ id, kind, position, data }) => ({
      ...{ scope, id, kind, organisationId, serviceId, position },
      data: data as Prisma.InputJsonObject,
    })),
  })
  await tx.$executeRaw`
    update "Item" set kind = new.kind, data = new.data, version = version + 1
    from jsonb_to_recordset(${JSON.stringify(changed.map(({ id, kind, data }) => ({ id, kind, data })))}::text::jsonb)
      as new (id text, kind text, data jsonb)
    where "Item".scope = ${scope} and "Item".id = new.id`
  await refer(tx, [scope, organisationId], after)
  return { added: added.length, changed: changed.length, removed: removed.length }
}

/**
 * Writes what entries refer to, in the scopes in which that may be. What the organisation will share only when it is
 * upgraded itself is referred to then.
 */
async function refer(
  tx: Transaction,
  scopes: readonly string[],
  entries: readonly EntryRow[],
): Promise<void> {
  const found = entries.flatMap(({ scope, id, kind, data }) =>
    referencesIn(fieldsOf(kind), data as Values).map((to) => ({ scope, id, to })),
  )
  const targets = await tx.item.findMany({
    where: { scope: { in: [...scopes] }, id: { in: [...new Set(found.map(({ to }) => to.id))] } },
    select: { scope: true, id: true },
  })
  const scopeOf = new Map(targets.map(({ scope, id }) => [id, scope]))
  const data = found.flatMap(({ scope, id, to }) => {
    const toScope = scopeOf.get(to.id)
    return toScope ? [{ fromScope: scope, fromId: id, field: to.field, toScope, toId: to.id }] : []
  })
  await tx.reference.createMany({ data, skipDuplicates: true })
}

/** Services refer already to what their organisation shares from now on. */
async function referToNew(
  tx: Transaction,
  organisationId: string,
  before: readonly EntryRow[],
  after: readonly EntryRow[],
): Promise<void> {
  const known = new Set(before.map(({ id }) => id))
  const fresh = new Set(after.flatMap(({ id }) => (known.has(id) ? [] : [id])))
  const services = await tx.service.findMany({ where: { organisationId }, select: { id: true } })
  for (const { id } of services) {
    const entries = await readEntries(tx, [id])
    const referring = entries.filter(({ kind, data }) =>
      referencesIn(fieldsOf(kind), data as Values).some((to) => fresh.has(to.id)),
    )
    if (referring.length > 0) await refer(tx, [id, organisationId], referring)
  }
}

function fieldsOf(kind: string): Fields {
  return kindOf(kind as KindName).fields
}

async function moveComments(tx: Transaction, serviceId: string, from: number): Promise<RowChange[]> {
  const comments = await tx.comment.findMany({ where: { serviceId }, select: { id: true, about: true } })
  const moved = comments.flatMap(({ id, about: before }) => {
    const about = upgradeFact(from, before)
    return about === before ? [] : [{ id, about }]
  })
  for (const { id, about } of moved) await tx.comment.update({ where: { id }, data: { about } })
  return moved.map(({ id, about }) => rowChanged('Comment', id, { about }))
}

/** Which tasks are completed, by the names that they have now. */
async function moveCompletions(tx: Transaction, serviceId: string, from: number): Promise<void> {
  const completed = await tx.sectionCompletion.findMany({ where: { serviceId } })
  const data = completed.flatMap((row) => {
    const section = upgradeSection(from, row.section)
    return section === undefined ? [] : [{ serviceId, section }]
  })
  await tx.sectionCompletion.deleteMany({ where: { serviceId } })
  await tx.sectionCompletion.createMany({ data, skipDuplicates: true })
}
