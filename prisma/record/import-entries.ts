import type { KindName, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { ok, type Result } from '@/domain/result'
import type { AuditEvent } from '@/domain/review/audit-event'
import type { Transaction } from '../database/transaction'
import type { Item, Prisma } from '../generated/client'
import { differingAnswers, sameAnswers } from './answers'
import { answersOfEntry } from './record-rows'
import { eraseReferences, type Referring, writeReferences } from './references'
import type { Scope } from './scope'

/** An entry of a record file; its position is its place in the file. */
type FileEntry = Referring & { position: number }

/** How many things an import added, changed and removed, and what it says about those that were there or that are shared. */
export type Imports = { added: number; changed: number; removed: number; events: AuditEvent[] }

/** What has to happen to the entries of a scope so that they are those of the file. */
type Plan = {
  scope: Scope
  wanted: FileEntry[]
  added: FileEntry[]
  kept: [Item, FileEntry][]
  removed: Item[]
}

/**
 * Makes a service's own entries those of the file, and the shared ones of the file those of the organisation; other
 * shared ones stay. The caller holds the lock of the organisation.
 */
export async function importEntries(
  tx: Transaction,
  { own, shared }: { own: Scope; shared: Scope },
  record: ServiceRecord,
): Promise<Result<{ own: Imports; shared: Imports }>> {
  const all = entriesInFile(record)
  const entriesThat = (areShared: boolean) =>
    all.flatMap(({ entry, isShared }) => (isShared === areShared ? [entry] : []))
  const plans = [
    await planFor(tx, shared, entriesThat(true)),
    await planFor(tx, own, entriesThat(false)),
  ] as const
  const imports = { shared: importsOf(plans[0]), own: importsOf(plans[1]) }
  // Any reference may lead to an entry that moves between the service and its organisation: all are written anew.
  const anew = Object.values(imports).some(({ added, changed, removed }) => added + changed + removed > 0)
  if (anew)
    for (const { scope, wanted, removed } of plans)
      await eraseReferences(
        tx,
        scope.id,
        [...wanted, ...removed].map(({ id }) => id),
      )
  for (const plan of plans) await replaceEntries(tx, plan)
  for (const { scope, wanted } of anew ? plans : []) {
    const referred = await writeReferences(tx, scope, wanted)
    if (!referred.ok) return referred
  }
  return ok(imports)
}

function entriesInFile(record: ServiceRecord): { entry: FileEntry; isShared: boolean }[] {
  return kindNames.flatMap((kind) =>
    entriesOf(record, kind).map((listed, position) => ({
      entry: { kind, id: listed.id, position, answers: answersOfEntry(listed) },
      isShared: listed.shared === true,
    })),
  )
}

async function planFor(tx: Transaction, scope: Scope, wanted: FileEntry[]): Promise<Plan> {
  // Whoever saves one of them at this moment is waited for, and whoever wants to has to wait.
  await tx.$queryRaw`select 1 from "Item" where scope = ${scope.id} for no key update`
  const ids = wanted.map(({ id }) => id)
  const stored = await tx.item.findMany({
    where: { scope: scope.id, ...(scope.serviceId ? {} : { id: { in: ids } }) },
  })
  const files = new Map(wanted.map((entry) => [entry.id, entry]))
  const kept = stored.flatMap((item): [Item, FileEntry][] => {
    const entry = files.get(item.id)
    return entry?.kind === item.kind ? [[item, entry]] : []
  })
  const stays = new Set(kept.map(([{ id }]) => id))
  return {
    scope,
    wanted,
    kept,
    added: wanted.filter(({ id }) => !stays.has(id)),
    removed: stored.filter(({ id }) => !stays.has(id)),
  }
}

async function replaceEntries(tx: Transaction, { scope, removed, added, kept }: Plan): Promise<void> {
  const { id: key, organisationId, serviceId } = scope
  if (removed.length > 0)
    await tx.item.deleteMany({ where: { scope: key, id: { in: removed.map(({ id }) => id) } } })
  const data = added.map(({ id, kind, position, answers }) => ({
    ...{ scope: key, id, kind, organisationId, serviceId, position },
    data: answers as Prisma.InputJsonObject,
  }))
  if (data.length > 0) await tx.item.createMany({ data })
  // Another answer makes a new version; another place in the file does not.
  const updates = kept.flatMap(([item, { id, position, answers }]) => {
    const version = item.version + (hasChanged(item, answers) ? 1 : 0)
    return version > item.version || position !== item.position
      ? [{ id, version, position, data: answers }]
      : []
  })
  if (updates.length > 0)
    await tx.$executeRaw`
      update "Item" set data = new.data, position = new.position, version = new.version
      from jsonb_to_recordset(${JSON.stringify(updates)}::text::jsonb)
        as new (id text, version int, position int, data jsonb)
      where "Item".scope = ${key} and "Item".id = new.id`
}

function hasChanged({ data }: Item, answers: Values): boolean {
  return !sameAnswers(data as Values, answers)
}

function importsOf({ scope, added, kept, removed }: Plan): Imports {
  const changed = kept.filter(([item, { answers }]) => hasChanged(item, answers))
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    events: [
      // Of what a service has of its own, that it was imported says enough; what is shared has authors for each thing.
      ...(scope.serviceId ? [] : added).map(({ kind, id, answers }) => ({
        ...{ type: 'entry-added' as const, kind, id, title: kindOf(kind).title(answers) },
        after: answers,
      })),
      ...changed.map(([{ data }, { kind, id, answers }]) => ({
        ...{ type: 'entry-changed' as const, kind, id, title: kindOf(kind).title(answers) },
        ...differingAnswers(data as Values, answers),
      })),
      ...removed.map(({ kind, id, data }) => ({
        ...{
          type: 'entry-removed' as const,
          kind,
          id,
          title: kindOf(kind as KindName).title(data as Values),
        },
        before: data as Values,
      })),
    ],
  }
}
