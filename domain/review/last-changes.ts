import type { FactPath } from '@/domain/documents/blocks'
import { notedVersion } from '@/domain/record/upgrade/upgrade-answers'
import { upgradeFact } from '@/domain/record/upgrade/upgrade-fact'
import type { AuditEvent } from './audit-event'

/** When a fact was changed last, and by whom; by the operator when nobody is named. */
export type LastChange = { at: Date; by: string | undefined }

/** Finds who changed a fact last; undefined for one that has not changed in the time that was asked about. */
export type LastChanges = Pick<ReadonlyMap<FactPath, LastChange>, 'get'>

/** The types of events that change facts. */
export const factEvents = [
  'service-created',
  'service-changed',
  'organisation-created',
  'organisation-changed',
  'entry-added',
  'entry-changed',
  'entry-removed',
  'record-imported',
  'draft-restored',
] as const satisfies AuditEvent['type'][]

/**
 * The last change of each fact, from events in the order in which they happened. An import, as going back to a version, writes
 * an event for each thing that it changed or removed and none for what it added: so it is behind every fact without an
 * event of its own.
 */
export function lastChangesIn(events: readonly (LastChange & { event: AuditEvent })[]): LastChanges {
  const last = new Map<FactPath, LastChange>()
  let imported: LastChange | undefined
  for (const { event, at, by } of events) {
    if (event.type === 'record-imported' || event.type === 'draft-restored') imported = { at, by }
    for (const fact of factsOfEvent(event)) last.set(fact, { at, by })
  }
  return { get: (fact) => last.get(fact) ?? imported }
}

/** The facts that an event changed, where this program has them. */
function factsOfEvent(event: AuditEvent): FactPath[] {
  const version = 'schemaVersion' in event ? notedVersion(event) : notedVersion({})
  return factsThen(event).map((fact) => upgradeFact(version, fact))
}

function factsThen(event: AuditEvent): FactPath[] {
  switch (event.type) {
    case 'service-created':
    case 'organisation-created':
    case 'service-changed':
    case 'organisation-changed':
      return answersIn(event).map((name) => `${event.type.split('-')[0]}/${name}`)
    case 'entry-added':
    case 'entry-changed':
    case 'entry-removed':
      return answersIn(event).map((name) => `${event.kind}/${event.id}/${name}`)
    default:
      return []
  }
}

/** An event holds only answers that it changed. */
function answersIn(event: { before?: object; after?: object }): string[] {
  return Object.keys({ ...event.before, ...event.after })
}
