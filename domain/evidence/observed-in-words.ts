import { dayInWords } from '@/domain/day'
import { phases, ways } from '@/domain/record/vocabulary/evidence'
import { lastsInWords } from './contradictions'
import type { Observation } from './observation'

/** What was observed of something, a sentence each: how, how long it stays, by whom it was set, and when. */
export function observedInWords({
  ways: how,
  lasts,
  endsOn,
  setBy,
  phases: when,
  page,
}: Observation): string[] {
  return [
    ...how.map((way) => ways[way]),
    ...(lasts ? [`Kept ${lastsInWords(lasts)}`] : []),
    ...(endsOn ? [`Kept until ${dayInWords(endsOn)}`] : []),
    ...(setBy ? [`Set by ${setBy}`] : []),
    ...(when ?? []).map((phase) => phases[phase]),
    ...(page ? [`First seen on ${page}`] : []),
  ]
}
