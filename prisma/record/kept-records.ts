import type { ServiceRecord } from '@/domain/record/record'
import type { addressOf, visibleServiceAt } from '@/domain/review/visibility'
import { ask } from '../database/ask'
import type { Transaction } from '../database/transaction'
import { Prisma, type PrismaClient } from '../generated/client'
import { type OpenComment, openCommentsOfService } from '../review/open-comments'
import { type ReviewState, reviewStateOfService } from '../review/review-state'
import { readEntries, recordFrom } from './record-rows'

/** A record with what a form sends back, so that a save on top of another one is noticed. */
export type VersionedRecord = {
  record: ServiceRecord
  versions: { service: number; organisation: number; entries: Record<string, number> }
}

/** A service with a stamp that differs after every write to a row of its record, and what else its pages show. */
export type Stamped = {
  id: string
  slug: string
  organisationId: string
  teamId: string
  completed: string[]
  comments: OpenComment[]
  review: ReviewState
  stamp: string
}

/** How many records a process keeps; a large one with all its documents takes some megabytes. */
const most = 50

/** The records that were asked for last, the latest at the end, each with the stamp of its rows. */
const kept = new Map<string, { stamp: string; read: VersionedRecord }>()

/**
 * The columns of a service of which a stamped one is made. The stamp is of `xmin`, the transaction that wrote a row (PostgreSQL,
 * section 5.6), so neither a write that forgets a version nor one of another process goes unnoticed. A later transaction
 * has a larger number: of as many entries the sum is larger after every write.
 */
const stamped = Prisma.sql`service.id, service.slug, service."organisationId", service."teamId",
  array(select section from "SectionCompletion" where "serviceId" = service.id order by section) as completed,
  ${openCommentsOfService} as comments, ${reviewStateOfService} as review,
  concat_ws(' ', service.xmin,
    (select xmin from "Organisation" where id = service."organisationId"),
    (select concat_ws(' ', count(*), sum(xmin::text::bigint))
      from "Item" where scope in (service.id, service."organisationId"))) as stamp`

/** The service that a where-clause of `domain/review/visibility` finds. */
export async function findStamped(
  db: PrismaClient,
  { slug, organisationId, teamId, ...others }: ReturnType<typeof visibleServiceAt>,
): Promise<Stamped | undefined> {
  // A condition that is added there must be added here.
  others satisfies Record<string, never>
  const teams = teamId ? Prisma.sql`and service."teamId" = any(${teamId.in})` : Prisma.empty
  const [found] = await ask<Stamped>(
    db,
    Prisma.sql`select ${stamped} from "Service" service
      where service.slug = ${slug} and service."organisationId" = ${organisationId} ${teams}`,
  )
  return found
}

/** The service at an address in the organisation of `person`, or null, as a column for the query that finds out who asks. */
export function stampedAt({ slug }: ReturnType<typeof addressOf>): Prisma.Sql {
  return Prisma.sql`(select row_to_json(found) from (select ${stamped} from "Service" service
    where service.slug = ${slug} and service."organisationId" = person."organisationId") found)`
}

/**
 * The record of a service as its rows are now. To read and parse them takes far longer than to see that none has
 * changed, so what was read is kept, frozen, for as long as no row changes. Throws when the rows are no record.
 */
export async function currentRecord(db: PrismaClient, { stamp, ...ids }: Stamped): Promise<VersionedRecord> {
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
  { id, organisationId }: Pick<Stamped, 'id' | 'organisationId'>,
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
