import type { ServiceRecord } from '@/domain/record/record'
import type { PrismaClient } from './generated/client'
import { readEntries, recordFrom } from './record-rows'

/** A record with what a form sends back, so that a save on top of another one is noticed. */
export type VersionedRecord = {
  record: ServiceRecord
  versions: { service: number; organisation: number; entries: Record<string, number> }
}

type Ids = { id: string; organisationId: string }

/** How many records a process keeps; a large one with all its documents takes some megabytes. */
const most = 50

/** The records that were asked for last, the latest at the end, each with the stamp of its rows. */
const kept = new Map<string, { stamp: string; read: VersionedRecord }>()

/**
 * The record of a service as its rows are now. To read and parse them takes far longer than to see that none has
 * changed, so what was read is kept, frozen, for as long as no row changes. Throws when the rows are no record.
 */
export async function currentRecord(db: PrismaClient, ids: Ids): Promise<VersionedRecord> {
  // Before the rows: what is written meanwhile is read, and the stamp that it was kept by never comes again.
  const stamp = await stampOf(db, ids)
  const known = kept.get(ids.id)
  const read = known?.stamp === stamp ? known.read : frozen(await readWhole(db, ids))
  kept.delete(ids.id)
  kept.set(ids.id, { stamp, read })
  for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest)
  return read
}

/**
 * Something that differs after every write to a row of the record. `xmin` is the transaction that wrote a row
 * (PostgreSQL, section 5.6), so neither a write that forgets a version nor one of another process goes unnoticed.
 */
async function stampOf(db: PrismaClient, { id, organisationId }: Ids): Promise<string> {
  const [row] = await db.$queryRaw<{ stamp: string }[]>`
    select concat_ws(' ',
      (select xmin::text from "Service" where id = ${id}),
      (select xmin::text from "Organisation" where id = ${organisationId}),
      (select md5(string_agg(concat_ws(' ', scope, id, xmin::text), ' ' order by scope, id))
        from "Item" where scope in (${id}, ${organisationId}))
    ) as stamp`
  return row?.stamp ?? ''
}

async function readWhole(db: PrismaClient, { id, organisationId }: Ids): Promise<VersionedRecord> {
  const [service, organisation, entries] = await Promise.all([
    db.service.findUniqueOrThrow({ where: { id } }),
    db.organisation.findUniqueOrThrow({ where: { id: organisationId } }),
    readEntries(db, [id, organisationId]),
  ])
  return {
    record: recordFrom({ service, organisation, entries }),
    versions: {
      service: service.version,
      organisation: organisation.version,
      entries: Object.fromEntries(entries.map((entry) => [entry.id, entry.version])),
    },
  }
}

/** Many requests share it: whoever would change it in place fails instead. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
