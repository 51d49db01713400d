import type { Format } from '@/domain/record/vocabulary/evidence'
import type { Observation } from './observation'
import { Observed } from './observe'

/** What a file of evidence says, without any value of it. */
export type Reading = {
  format: Format
  /** The host of the service, where the file says which one was visited. */
  site?: string
  /** When it was recorded (`YYYY-MM-DD`), where the file says so. */
  collectedOn?: string
  /** What recorded it: “WebInspector 537.36”. */
  tool?: string
  /** How much was read, in words: “214 requests to 12 hosts”, “1,000,000 lines”. */
  extent: string
  /** What whoever uses it should know: what the file cannot say, what was passed over. */
  notes: string[]
  observations: Observation[]
}

/** Why a file cannot be read: in plain words what is wrong, where in the file, and what to do. Never a value of it. */
export type Unreadable = { problem: string; place?: string; remedy: string }

/** What several readings show together: what is in more than one of them is one observation. */
export function together(readings: readonly Pick<Reading, 'observations'>[]): Observation[] {
  const observed = new Observed()
  for (const { observations } of readings)
    for (const observation of observations) observed.addAgain(observation)
  return observed.list()
}
