import type { Observation } from './observation'
import { Observed } from './observe'
import type { Reading } from './reading'

/** What several readings show together: what is in more than one of them is one observation. */
export function together(readings: readonly Pick<Reading, 'observations'>[]): Observation[] {
  const observed = new Observed()
  for (const { observations } of readings)
    for (const observation of observations) observed.addAgain(observation)
  return observed.list()
}
