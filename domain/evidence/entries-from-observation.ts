import { type Additions, browserId } from '@/domain/catalogue/entries-from-catalogue'
import type { Holding, Identifier, RecordedObservation, ServiceRecord } from '@/domain/record/record'
import type { ObservedKind } from '@/domain/record/vocabulary/evidence'
import { isLog } from '@/domain/record/vocabulary/logs'
import { storedKinds } from './matching'

/** What somebody took over from a suggestion; all else comes from what was observed. */
export type TakenOver = Partial<Pick<Identifier, 'plainName' | 'description' | 'cookieCategory'>>

/**
 * An identifier pre-filled from what was observed, with the place where it is held if that is known: the browser, or the only log of
 * the record. What nobody can observe, such as why it is needed, stays open for the team.
 */
export function entriesFromObservation(
  seen: RecordedObservation,
  taken: TakenOver,
  record: ServiceRecord,
  newId: () => string,
): Omit<Additions, 'categories'> & { identifier: string } {
  const additions: Omit<Additions, 'categories'> = { parties: [], systems: [], identifiers: [], holdings: [] }
  const identifier = { id: newId(), ...identifierFrom(seen), ...taken }
  additions.identifiers.push(identifier)
  const [log, ...otherLogs] = record.systems.filter(isLog)
  const holdAt = (system: string, kept: Pick<Holding, 'stages'> = {}) =>
    additions.holdings.push({ id: newId(), identifier: identifier.id, form: 'raw', system, ...kept })
  if (storedKinds.includes(seen.kind)) holdAt(browserId(record, additions, newId), keptAs(seen))
  // The value of a cookie can be written to a log too.
  if (seen.ways?.includes('logged') && log && otherLogs.length === 0) holdAt(log.id)
  return { ...additions, identifier: identifier.id }
}

/** What something is called until somebody finds better words. */
export function plainNameOf({ kind, name }: { kind: ObservedKind; name: string }): string {
  return kind === 'request' ? `Internet address and browser details sent to ${name}` : name
}

function identifierFrom(seen: RecordedObservation): Omit<Identifier, 'id'> {
  const { kind, name, host, party } = seen
  const fromDevice: Pick<Identifier, 'sources' | 'obligation' | 'party'> = {
    sources: ['device'],
    obligation: 'automatic',
    ...(party && { party }),
  }
  if (kind === 'request')
    return {
      ...fromDevice,
      kind: 'device-metadata',
      plainName: plainNameOf(seen),
      deviceAccess: 'read',
      domain: name,
    }
  const isStored = storedKinds.includes(kind)
  const isSent = !isStored && !seen.ways?.includes('logged')
  const setBy = setterOf(seen)
  return {
    ...fromDevice,
    kind,
    plainName: plainNameOf(seen),
    name,
    ...(host && { domain: host }),
    ...(isSent && { deviceAccess: 'read' }),
    ...(isStored && { covers: name.includes('*') ? ('pattern' as const) : ('one' as const) }),
    ...(setBy && { setBy }),
  }
}

function setterOf({ ways = [], setBy }: RecordedObservation): string | undefined {
  if (ways.includes('header')) return setBy ? `The server ${setBy}` : 'The server'
  return ways.includes('script') ? (setBy ? `A script of ${setBy}` : 'A script') : undefined
}

function keptAs({ ends, lasts }: RecordedObservation): Pick<Holding, 'stages'> {
  if (ends === 'session') return { stages: [{ measure: 'browser-session' }] }
  if (ends === 'until-removed')
    return { stages: [{ measure: 'until-event', event: 'you remove it from your browser' }] }
  if (ends === 'after' && lasts) return { stages: [{ measure: 'exactly', period: lasts, from: 'collected' }] }
  return {}
}
