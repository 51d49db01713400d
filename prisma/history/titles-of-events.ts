import type { Fields, KindName, Values } from '@/domain/record/field'
import { placeOfCopy, type TitleOf, titlesBy } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import { referencesIn } from '@/domain/record/references'
import { fieldsAt } from '@/domain/record/upgrade/questions'
import { notedVersion } from '@/domain/record/upgrade/upgrade-answers'
import { upgradeFact } from '@/domain/record/upgrade/upgrade-fact'
import type { AuditEvent } from '@/domain/review/audit-event'
import { parseSubject } from '@/domain/review/comment-subject'
import type { PrismaClient } from '../generated/client'

type About = { event: AuditEvent; organisationId: string | null; serviceId: string | null }
type Wanted = { scope: string; id: string }

/**
 * Finds what the things that events refer to are called now, by two queries for all events. What is gone is called by
 * its id.
 */
export async function titlesOfEvents(
  db: PrismaClient,
  events: readonly About[],
): Promise<(about: About) => TitleOf> {
  const found = new Map<string, Values>()
  const find = async (wanted: Wanted[]) => {
    const rows = await readItems(db, wanted)
    for (const { scope, kind, id, data } of rows) found.set(keyOf(scope, kind, id), data as Values)
    return rows
  }
  const rows = await find(
    events.flatMap((about) =>
      idsIn(about.event).flatMap((id) => scopesOf(about).map((scope) => ({ scope, id }))),
    ),
  )
  // What is held is called by the two things that it holds together, of which the organisation may share one.
  const ends = rows.flatMap(({ kind, data }) =>
    kind === 'holding' || kind === 'categoryHolding' ? idsOf(kind, data as Values) : [],
  )
  if (ends.length > 0)
    await find(
      events.flatMap((about) => ends.flatMap((id) => scopesOf(about).map((scope) => ({ scope, id })))),
    )
  return (about) =>
    titlesBy((kind, id) =>
      scopesOf(about)
        .map((scope) => found.get(keyOf(scope, kind, id)))
        .find((entry) => entry !== undefined),
    )
}

function readItems(db: PrismaClient, wanted: Wanted[]) {
  return db.item.findMany({
    where: { scope: { in: wanted.map(({ scope }) => scope) }, id: { in: wanted.map(({ id }) => id) } },
    select: { scope: true, id: true, kind: true, data: true },
  })
}

/** A service refers to things of its own, and to what its organisation shares. */
function scopesOf({ serviceId, organisationId }: About): string[] {
  return [serviceId, organisationId].flatMap((scope) => scope ?? [])
}

function keyOf(scope: string, kind: string, id: string): string {
  return JSON.stringify([scope, kind, id])
}

function idsOf(kind: KindName, values: Values): string[] {
  return referencesIn(kindOf(kind).fields, values).map(({ id }) => id)
}

/** The ids of the things that an event needs the names of. */
function idsIn(event: AuditEvent): string[] {
  if ('about' in event) {
    const subject = parseSubject(upgradeFact(notedVersion(event), event.about))
    if (!subject || !('id' in subject)) return []
    const { identifier, system } = placeOfCopy(subject.id) ?? {}
    return [subject.id, identifier, system].filter((id) => id !== undefined)
  }
  const fields = fieldsOf(event)
  if (!fields) return []
  const sides = [...('before' in event ? [event.before] : []), ...('after' in event ? [event.after] : [])]
  return sides.flatMap((values) =>
    typeof values === 'object' ? referencesIn(fields, values).map(({ id }) => id) : [],
  )
}

function fieldsOf(event: AuditEvent): Fields | undefined {
  switch (event.type) {
    case 'service-created':
    case 'service-changed':
      return fieldsAt(notedVersion(event), 'service')
    case 'organisation-created':
    case 'organisation-changed':
      return fieldsAt(notedVersion(event), 'organisation')
    case 'entry-added':
    case 'entry-changed':
    case 'entry-removed':
      return fieldsAt(notedVersion(event), event.kind)
    default:
      return undefined
  }
}
