import type { Values } from '../field'
import { schemaVersion } from '../schema-version'
import type { PlainEntry } from './step'
import { stepsFrom } from './steps'
import { upgradeScopes } from './upgrade-scopes'

/** What says nothing of its version was written before versions were noted. */
const firstVersion = 1

/** The version that is noted beside answers that are kept outside a record; none is of the first. */
export function noteOfVersion(): { schemaVersion?: number } {
  return schemaVersion > firstVersion ? { schemaVersion } : {}
}

/** The version of answers with such a note. */
export function notedVersion({ schemaVersion = firstVersion }: { schemaVersion?: number }): number {
  return schemaVersion
}

/** Entries of a version that are kept outside a record, in this program's form; a step finds nothing beside them. */
export function upgradeEntries(version: number, entries: readonly PlainEntry[]): readonly PlainEntry[] {
  const scope = { version, owner: {} }
  return upgradeScopes({ ...scope, entries: [] }, { ...scope, entries }).service.entries
}

/** An observation of a file of evidence of a version, in this program's form. */
export function upgradeObservation(version: number, observation: Values): Values {
  return stepsFrom(version).reduce((now, step) => step.observation?.(now) ?? now, observation)
}
