import type { TitleOf } from '@/domain/record/in-words'
import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { AuditEntry, ProvenEntry } from '@/domain/review/audit-entry'
import { auditEventSchema } from '@/domain/review/audit-event'
import { type AuditFilter, startOfDay } from '@/domain/review/audit-filter'
import { typesIn } from '@/domain/review/event-groups'
import { may } from '@/domain/review/permissions'
import { personIn } from '@/domain/review/person-in-event'
import { personWhoLeft } from '@/domain/review/person-who-left'
import { containing, rowsOfPage } from '../database/rows-of-page'
import type { Prisma, PrismaClient } from '../generated/client'
import { writeEvent } from './audit'
import { auditHead, type Head } from './audit-chain'
import { refuseTo } from './refusals'
import { titlesOfEvents } from './titles-of-events'

/** An event with the names of the things that it is about, and of the person, if it is about somebody else. */
export type ShownEntry = AuditEntry & { titleOf: TitleOf; about?: string; teamName: (id: string) => string }

/** What happened in the actor's organisation, the newest first, 20 events on a page, and the head of the chain. Refuses whoever may not see it. */
export async function readAuditTrail(
  db: PrismaClient,
  actor: Actor,
  filter: AuditFilter,
  page: number,
): Promise<Result<{ entries: ShownEntry[]; total: number; head: Head | null }>> {
  if (!may(actor, 'see audit', actor)) return refuseTo(db, actor, 'see audit')
  const { where } = await whereOf(db, actor, filter)
  const total = await db.auditEvent.count({ where })
  const entries = await entriesWhere(db, where, rowsOfPage(page))
  const { organisationId } = actor
  const about = (entry: AuditEntry) => ({ ...entry, organisationId, serviceId: entry.service?.id ?? null })
  const titlesFor = await titlesOfEvents(db, entries.map(about))
  const names = await namesIn(db, organisationId, entries)
  const shown = entries.map((entry) => ({ ...entry, ...names(entry), titleOf: titlesFor(about(entry)) }))
  return ok({ entries: shown, total, head: await auditHead(db) })
}

/** What the people and teams of events are called now; a person whose name was erased is one who left. */
async function namesIn(db: PrismaClient, organisationId: string, entries: readonly AuditEntry[]) {
  const ids = entries.flatMap(({ event }) => personIn(event) ?? [])
  const [people, teams] = await Promise.all([
    peopleNamed(db, ids),
    entries.some(({ event }) => event.type.startsWith('person-'))
      ? db.team.findMany({ where: { organisationId }, select: { id: true, name: true } })
      : [],
  ])
  const teamNames = new Map(teams.map(({ id, name }) => [id, name]))
  return ({ event, by }: AuditEntry) => {
    const id = personIn(event)
    return {
      ...(id !== undefined && id !== by?.id && { about: people.get(id)?.name || personWhoLeft }),
      teamName: (team: string) => teamNames.get(team) ?? team,
    }
  }
}

async function peopleNamed(db: PrismaClient, ids: string[]) {
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map((one) => [one.id, one]))
}

/** Events read at a time, so that a long history needs little memory. */
const batch = 500

/**
 * All that `readAuditTrail` shows on its pages, in batches, as it was when asked for; that it was asked for is written
 * into the history first. Refuses whoever may not export it.
 */
export async function exportAuditTrail(
  db: PrismaClient,
  actor: Actor,
  filter: AuditFilter,
): Promise<Result<AsyncGenerator<ProvenEntry[]>>> {
  if (!may(actor, 'export audit', actor)) return refuseTo(db, actor, 'export audit')
  const { where, personIds } = await whereOf(db, actor, filter)
  const { person: _, ...named } = filter
  const event = { type: 'history-exported', ...named, personIds } as const
  await writeEvent(db, { actor, organisationId: actor.organisationId, event })
  return ok(batches(db, where))
}

async function* batches(db: PrismaClient, where: Prisma.AuditEventWhereInput): AsyncGenerator<ProvenEntry[]> {
  for (let last: string | undefined; ; ) {
    const before = last === undefined ? {} : { id: { lt: last } }
    const entries = await entriesWhere(db, { AND: [where, before] }, { take: batch })
    const links = await db.auditLink.findMany({ where: { eventId: { in: entries.map(({ id }) => id) } } })
    const linkOf = new Map(links.map((link) => [link.eventId, link]))
    yield entries.map((entry) => {
      const { number = 0, hash = '' } = linkOf.get(entry.id) ?? {}
      return { ...entry, number, hash }
    })
    last = entries.at(-1)?.id
    if (entries.length < batch) return
  }
}

async function whereOf(
  db: PrismaClient,
  { organisationId }: Actor,
  { service, person, kind, from, to }: AuditFilter,
): Promise<{ where: Prisma.AuditEventWhereInput; personIds?: string[] }> {
  const personIds = person ? await peopleCalled(db, organisationId, person) : undefined
  const where = {
    organisationId,
    ...(service && { service: { OR: [{ name: containing(service) }, { slug: service }] } }),
    ...(personIds && { actorId: { in: personIds } }),
    ...(kind && { type: { in: typesIn(kind) } }),
    at: { ...(from && { gte: startOfDay(from) }), ...(to && { lt: startOfDay(to, 1) }) },
  }
  return { where, personIds }
}

async function peopleCalled(db: PrismaClient, organisationId: string, name: string): Promise<string[]> {
  const people = await db.person.findMany({
    where: { organisationId, name: containing(name) },
    select: { id: true },
  })
  return people.map(({ id }) => id)
}

async function entriesWhere(
  db: PrismaClient,
  where: Prisma.AuditEventWhereInput,
  part: { skip?: number; take: number },
): Promise<AuditEntry[]> {
  const rows = await db.auditEvent.findMany({
    where,
    orderBy: { id: 'desc' },
    include: { service: { select: { id: true, slug: true, name: true } } },
    ...part,
  })
  const person = await peopleNamed(
    db,
    rows.flatMap(({ actorId }) => actorId ?? []),
  )
  return rows.map(({ id, at, actorId, data, service }) => ({
    id,
    at,
    event: auditEventSchema.parse(data),
    ...(actorId !== null && { by: person.get(actorId) ?? { id: actorId, name: '' } }),
    ...(service && { service }),
  }))
}
