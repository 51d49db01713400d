import type { ServiceRecord } from '@/domain/record/record'
import type { visibleServiceAt } from '@/domain/review/visibility'
import { conditions, plannedOnce } from '../database/conditions'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { type OpenComment, openCommentsOfService } from '../review/open-comments'
import { type ReviewState, reviewStateOfService } from '../review/review-state'
import { readEntries, recordFrom } from './record-rows'

/** A record with what a form sends back, so that a save on top of another one is noticed. */
export type VersionedRecord = {
  record: ServiceRecord
  versions: { service: number; organisation: number; entries: Record<string, number> }
}

/** What pages show of a service beside its record, with a stamp that differs after every write to a row of that. */
type Snapshot = ServiceIds & {
  teamId: string
  completed: string[]
  comments: OpenComment[]
  review: ReviewState
  stamp: string
}

/** Which service, and of which organisation, whose shared things its record uses. */
type ServiceIds = { id: string; organisationId: string }

/** How many records a process keeps; a large one with all its documents takes some megabytes. */
const most = 50

/** The records that were asked for last, the latest at the end, each with the stamp of its rows. */
const kept = new Map<string, { stamp: string; read: VersionedRecord }>()

/**
 * The service that a where-clause finds, with what pages show of it. The stamp is of `xmin`, the transaction that wrote a row
 * (PostgreSQL, section 5.6), so neither a write that forgets a version nor one of another process goes unnoticed. A later transaction
 * has a larger number: of as many entries the sum is larger after every write.
 */
export async function findSnapshot(
  db: PrismaClient,
  where: ReturnType<typeof visibleServiceAt>,
): Promise<Snapshot | undefined> {
  const [found] = await db.$queryRaw<Snapshot[]>`
    select ${plannedOnce} service.id, service."organisationId", service."teamId",
      array(select section from "SectionCompletion" where "serviceId" = service.id order by section) as completed,
      ${openCommentsOfService} as comments, ${reviewStateOfService} as review,
      concat_ws(' ', service.xmin, (select xmin from "Organisation" where id = service."organisationId"),
        (select concat_ws(' ', count(*), sum(xmin::text::bigint))
          from "Item" where scope in (service.id, service."organisationId"))) as stamp
    from "Service" service where ${conditions('service', where)}`
  return found
}

/**
 * The record of a service as its rows are now. To read and parse them takes far longer than to see that none has
 * changed, so what was read is kept, frozen, for as long as no row changes. Throws when the rows are no record.
 */
export async function currentRecord(
  db: PrismaClient,
  ids: ServiceIds,
  stamp: string,
): Promise<VersionedRecord> {
  // The stamp is older than the rows read here: what is written in between is read, and that stamp never comes again.
  const known = kept.get(ids.id)
  const read = known?.stamp === stamp ? known.read : frozen(await readWhole(db, ids))
  kept.delete(ids.id)
  kept.set(ids.id, { stamp, read })
  for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest)
  return read
}

/** The record of a service read from its rows, whatever is kept. Throws when the rows are no record. */
export async function readWhole(
  db: PrismaClient | Transaction,
  { id, organisationId }: ServiceIds,
): Promise<VersionedRecord> {
  // One after another: a transaction has one connection, which answers one query at a time.
  const service = await db.service.findUniqueOrThrow({ where: { id } })
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const entries = await readEntries(db, [id, organisationId])
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
