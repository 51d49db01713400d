import type { Observation } from './observation'
import { Observed } from './observe'
import type { Reading } from './reading'

/** What several readings show together: what is in more than one of them is one observation. */
export function together(readings: readonly Pick<Reading, 'observations'>[]): Observation[] {
  const observed = new Observed()
  for (const { observations } of readings)
    for (const observation of observations) addAgain(observed, observation)
  return observed.list()
}

function addAgain(observed: Observed, { ways, phases = [], page, times, ...same }: Observation): void {
  const [way, ...otherWays] = ways
  const [phase, ...otherPhases] = phases
  if (!way) return
  observed.add({ ...same, way, times, ...(phase && { phase }), ...(page && { page: `https://${page}` }) })
  for (const other of otherWays) observed.add({ ...same, way: other, times: 0 })
  for (const other of otherPhases) observed.add({ ...same, way, phase: other, times: 0 })
}
