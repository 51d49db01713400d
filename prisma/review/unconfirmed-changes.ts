import { notedVersion } from '@/domain/record/upgrade/upgrade-answers'
import { upgradeName } from '@/domain/record/upgrade/upgrade-fact'
import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { auditEventSchema } from '@/domain/review/audit-event'
import { typesIn } from '@/domain/review/event-groups'
import { may } from '@/domain/review/permissions'
import { rowsOfPage } from '../database/rows-of-page'
import type { PrismaClient } from '../generated/client'
import type { HistoryEvent } from '../history/history'
import { refuseTo } from '../history/refusals'
import { type SharedState, unconfirmedStates } from './shared-changes'
import { keyOf } from './shared-events'

/** Something shared that nobody else than its author has confirmed: what happened to it, the newest first, and who looked at it. */
export type UnconfirmedChange = SharedState & {
  events: HistoryEvent[]
  /** The names of those who have confirmed what it says now. */
  confirmedBy: string[]
}

/** So many events of each thing are listed; its whole history is in the audit trail. */
const mostEvents = 10

/** What an organisation shares that nobody else than its author has confirmed, 20 on a page. Refuses who may not see it. */
export async function listUnconfirmed(
  db: PrismaClient,
  actor: Actor,
  page: number,
): Promise<Result<{ changes: UnconfirmedChange[]; total: number }>> {
  if (!may(actor, 'see sharedChange', actor)) return refuseTo(db, actor, 'see sharedChange')
  const all = await unconfirmedStates(db, actor.organisationId)
  const { skip, take } = rowsOfPage(page)
  const states = all.slice(skip, skip + take)
  const events = await eventsOf(db, actor.organisationId, states)
  const personIds = [
    ...events.flatMap(({ actorId }) => actorId ?? []),
    ...states.flatMap(({ confirmations }) => confirmations.map(({ personId }) => personId)),
  ]
  const people = await db.person.findMany({
    where: { id: { in: personIds } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const changes = states.map((state) => ({
    ...state,
    confirmedBy: state.confirmations.map(({ personId }) => names.get(personId) ?? ''),
    events: events
      .filter(({ about }) => about === keyOf(state.change))
      .slice(0, mostEvents)
      .map(({ actorId, ...event }) => ({
        ...event,
        by: actorId === null ? undefined : (names.get(actorId) ?? ''),
      })),
  }))
  return ok({ changes, total: all.length })
}

async function eventsOf(db: PrismaClient, organisationId: string, states: readonly SharedState[]) {
  const ids = states.map(({ change }) => change.id)
  const rows = await db.auditEvent.findMany({
    where: {
      ...{ organisationId, serviceId: null },
      OR: [
        { type: { in: ['organisation-created', 'organisation-changed'] } },
        {
          type: { in: typesIn('record') },
          OR: ids.map((id) => ({ data: { path: ['id'], equals: id } })),
        },
      ],
    },
    orderBy: { id: 'desc' },
    take: mostEvents * 50,
  })
  return rows.map(({ id, at, actorId, data }) => {
    const event = auditEventSchema.parse(data)
    const about =
      event.type === 'entry-added' || event.type === 'entry-changed' || event.type === 'entry-removed'
        ? upgradeName(notedVersion(event), event)
        : { kind: 'organisation', id: organisationId }
    return { id, at, actorId, event, about: about && keyOf(about) }
  })
}
