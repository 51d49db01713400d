import type { Transaction } from '../database/transaction'
import { Prisma, type PrismaClient } from '../generated/client'

/** The end of the chain of events: its hash stands for all of them. */
export type Head = { number: number; hash: string }

type Reader = Pick<Transaction | PrismaClient, 'auditLink' | '$queryRaw'>

/** The last link of what has been committed; null when nothing has happened yet. */
export async function auditHead(db: Reader): Promise<Head | null> {
  return db.auditLink.findFirst({ orderBy: { number: 'desc' }, select: { number: true, hash: true } })
}

// As in the function `next_audit_link` of the migrations, and written out again on purpose: whoever can change what
// is stored can change that function too.
const digest = Prisma.sql`encode(sha256(convert_to(jsonb_build_array(
  event.id, extract(epoch from event.at), event."organisationId", event."serviceId", event."actorId", event.type, event.data
)::text, 'UTF8')), 'hex')`
const hash = Prisma.sql`encode(sha256(convert_to(jsonb_build_array(
  previous.hash, link.number, link."eventId", link.digest
)::text, 'UTF8')), 'hex')`

/** Links checked by one query, so that none takes long. */
const batch = 10_000

/** The most problems that are named. One who takes a whole history away makes as many as it had events. */
const most = 1000

/**
 * What is wrong with the chain: a link that is missing, was changed or moved, an event that was changed or taken away,
 * and one that is not in it. Up to the link `expired`, events may be missing. The first thousand are named.
 */
export async function chainProblems(db: Reader, expired: number): Promise<string[]> {
  const problems: string[] = []
  const end = (await auditHead(db))?.number ?? 0
  for (let after = 0; after < end && problems.length < most; after += batch)
    problems.push(...(await problemsOfLinks(db, after, expired)))
  if (problems.length < most) problems.push(...(await eventsWithoutLink(db)))
  return problems.slice(0, most)
}

type Checked = {
  number: number
  eventId: string
  gap: boolean
  broken: boolean
  missing: boolean
  changed: boolean
}

async function problemsOfLinks(db: Reader, after: number, expired: number): Promise<string[]> {
  const rows = await db.$queryRaw<Checked[]>`
    select * from (
      select link.number, link."eventId",
        previous.number is null and link.number <> 1 as gap,
        link.hash <> ${hash} as broken,
        event.id is null and link.number > ${expired} as missing,
        event.id is not null and link.digest <> ${digest} as changed
      from "AuditLink" link
      left join "AuditLink" previous on previous.number = link.number - 1
      left join "AuditEvent" event on event.id = link."eventId"
      where link.number > ${after} and link.number <= ${after + batch}
    ) checked
    where gap or broken or missing or changed
    order by number limit ${most}`
  return rows.flatMap(({ number, eventId, ...found }) => {
    const event = `Event ${number} (${eventId})`
    if (found.gap) return [`Link ${number - 1} is missing: the chain is broken before it`]
    return [
      ...(found.broken ? [`Link ${number} was changed, or does not follow from the one before it`] : []),
      ...(found.missing ? [`${event} is missing`] : []),
      ...(found.changed ? [`${event} was changed`] : []),
    ]
  })
}

async function eventsWithoutLink(db: Reader): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from "AuditEvent" event
    where not exists (select from "AuditLink" where "eventId" = event.id and number > 0)
    order by id limit ${most}`
  return rows.map(({ id }) => `Event ${id} was added without a link of the chain`)
}
