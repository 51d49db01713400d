import { schemaVersion } from '../schema-version'
import { to2 } from './0002'
import type { Step } from './step'

/** Every step, the oldest first: a step leads to where the next one begins, and the last to `schemaVersion`. */
export const steps: Step[] = [to2]

/** The oldest version that can be read. */
export function oldestVersion(): number {
  return steps[0]?.from ?? schemaVersion
}

/** Whether this program can read records of a version. */
export function isKnownVersion(version: number): boolean {
  return version >= oldestVersion() && version <= schemaVersion
}

/** The steps that lead from a version to this program's. Throws for one that it does not know: callers refuse it before. */
export function stepsFrom(version: number): readonly Step[] {
  if (version > schemaVersion) throw new NewerRecord(version)
  if (version < oldestVersion()) throw new Error(`No step leads on from version ${version} of the record`)
  return steps.filter(({ from }) => from >= version)
}

/** A record was written by a newer program. */
export class NewerRecord extends Error {
  override name = 'NewerRecord'
  constructor(version: number) {
    super(newerInWords(version))
  }
}

/** Why a record of a newer version cannot be read. */
export function newerInWords(version: number): string {
  return `This is of version ${version} of the record, and this program knows ${knownVersions()}. Use a newer version of the inventory`
}

function knownVersions(): string {
  const oldest = oldestVersion()
  return oldest === schemaVersion ? `only version ${oldest}` : `versions ${oldest} to ${schemaVersion}`
}
