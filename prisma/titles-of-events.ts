import type { Fields, KindName, Values } from '@/domain/record/field'
import type { TitleOf } from '@/domain/record/in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { referencesIn } from '@/domain/record/references'
import type { AuditEvent } from '@/domain/review/audit-event'
import type { PrismaClient } from './generated/client'

type About = { event: AuditEvent; organisationId: string | null; serviceId: string | null }

/** Finds what the things that events refer to are called now, by one query for all events. What is gone is called by its id. */
export async function titlesOfEvents(
  db: PrismaClient,
  events: readonly About[],
): Promise<(about: About) => TitleOf> {
  const wanted = events.flatMap((about) =>
    referencesOf(about.event).flatMap(({ id }) => scopesOf(about).map((scope) => ({ scope, id }))),
  )
  const rows = await db.item.findMany({
    where: { scope: { in: wanted.map(({ scope }) => scope) }, id: { in: wanted.map(({ id }) => id) } },
    select: { scope: true, id: true, kind: true, data: true },
  })
  const titles = new Map(
    rows.map(({ scope, id, kind, data }) => [
      keyOf(scope, kind, id),
      kindOf(kind as KindName).title(data as Values),
    ]),
  )
  return (about) => (kind, id) =>
    scopesOf(about)
      .map((scope) => titles.get(keyOf(scope, kind, id)))
      .find((title) => title !== undefined) ?? id
}

/** A service refers to things of its own, and to what its organisation shares. */
function scopesOf({ serviceId, organisationId }: About): string[] {
  return [serviceId, organisationId].flatMap((scope) => scope ?? [])
}

function keyOf(scope: string, kind: string, id: string): string {
  return JSON.stringify([scope, kind, id])
}

function referencesOf(event: AuditEvent) {
  const fields = fieldsOf(event)
  if (!fields) return []
  const sides = [...('before' in event ? [event.before] : []), ...('after' in event ? [event.after] : [])]
  return sides.flatMap((values) => (typeof values === 'object' ? referencesIn(fields, values) : []))
}

function fieldsOf(event: AuditEvent): Fields | undefined {
  switch (event.type) {
    case 'service-created':
    case 'service-changed':
      return serviceFields
    case 'organisation-created':
    case 'organisation-changed':
      return organisationFields
    case 'entry-added':
    case 'entry-changed':
    case 'entry-removed': {
      const name = kindNames.find((known) => known === event.kind)
      return name && kindOf(name).fields
    }
    default:
      return undefined
  }
}
