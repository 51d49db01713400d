import { notedVersion } from '@/domain/record/upgrade/upgrade-answers'
import { upgradeName } from '@/domain/record/upgrade/upgrade-fact'
import type { SharedThing } from '@/domain/review/authorship'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { atTheEnd } from './positions'

type Name = Pick<SharedThing, 'kind' | 'id'>

/** What the history says of something shared: who changed it, when last (ms since 1970, 0 for never), and how. */
export type ThingEvents = {
  authorIds: string[]
  lastAt: number
  wasAdded: boolean
  wasRemoved: boolean
  /** What it was called last; null for the organisation. */
  title: string | null
}

/** What a part of the history says of all that an organisation shares, and of which things it says something. */
export type SharedEvents = { named: Name[]; of: (thing: Name) => ThingEvents }

/**
 * What the history says after a position of what an organisation shares. Where it says nothing of a thing, an import added that:
 * those wrote an event for each of their additions only later.
 */
export async function sharedEvents(
  db: PrismaClient | Transaction,
  organisationId: string,
  since: number,
): Promise<SharedEvents> {
  const rows = await db.$queryRaw<(Name & ThingEvents & { version: number | null })[]>`
    select coalesce(event.data->>'kind', 'organisation') as kind, coalesce(event.data->>'id', ${organisationId}) as id,
      (event.data->>'schemaVersion')::int as version,
      array_remove(array_agg(distinct event."actorId"), null) as "authorIds",
      floor(extract(epoch from max(event.at)) * 1000)::float8 as "lastAt",
      bool_or(event.type in ('organisation-created', 'entry-added')) as "wasAdded",
      bool_or(event.type = 'entry-removed') as "wasRemoved",
      (array_agg(event.data->>'title' order by event.id desc))[1] as title
    from "AuditEvent" event left join "AuditLink" link on link."eventId" = event.id
    where event."organisationId" = ${organisationId} and event."serviceId" is null
      and event.type in ('organisation-created', 'organisation-changed', 'entry-added', 'entry-changed', 'entry-removed')
      and coalesce(link.number, ${atTheEnd}) > ${since}
    group by 1, 2, 3 order by max(event.at) desc`
  const importers = await db.$queryRaw<{ id: string }[]>`
    select distinct event."actorId" as id from "AuditEvent" event
    left join "AuditLink" link on link."eventId" = event.id
    where event."organisationId" = ${organisationId} and event.type = 'record-imported'
      and event."actorId" is not null and coalesce(link.number, ${atTheEnd}) > ${since}`
  const found = byNameOfToday(rows)
  const silent = {
    ...{ authorIds: importers.map(({ id }) => id), lastAt: 0 },
    ...{ wasAdded: false, wasRemoved: false, title: null },
  }
  return { named: [...found.values()], of: (thing) => found.get(keyOf(thing)) ?? silent }
}

/** What is said of each thing by its name of today, whatever it was called when; what a step has ended, nobody removed. */
function byNameOfToday(rows: readonly (Name & ThingEvents & { version: number | null })[]) {
  const found = new Map<string, Name & ThingEvents>()
  for (const { version, ...row } of rows) {
    const now = upgradeName(notedVersion({ schemaVersion: version ?? undefined }), row)
    if (!now) continue
    const key = keyOf(now)
    const newer = found.get(key)
    found.set(key, newer ? together(newer, now) : now)
  }
  return found
}

function together<N extends ThingEvents>(newer: N, older: ThingEvents): N {
  return {
    ...newer,
    authorIds: [...new Set([...newer.authorIds, ...older.authorIds])],
    wasAdded: newer.wasAdded || older.wasAdded,
    wasRemoved: newer.wasRemoved || older.wasRemoved,
  }
}

/** A key under which one thing of an organisation is found. */
export function keyOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}/${id}`
}
