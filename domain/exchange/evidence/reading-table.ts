import { lastsInWords } from '@/domain/evidence/contradictions'
import type { Observation } from '@/domain/evidence/observation'
import type { Reading } from '@/domain/evidence/reading'
import { formats, observedKinds, phases, ways } from '@/domain/record/vocabulary/evidence'
import { textTable } from './text-table'

/** What a file of evidence says, for people at a terminal. */
export function writeReadingTable({
  format,
  site,
  collectedOn,
  tool,
  extent,
  notes,
  observations,
}: Reading): string {
  const about = [
    formats[format] + (site ? ` of ${site}` : ''),
    ...(collectedOn ? [`Recorded on ${collectedOn}`] : []),
    ...(tool ? [`By ${tool}`] : []),
    extent,
    ...notes,
  ]
  const table = textTable(['Kind', 'Name', 'Host', 'Party', 'How', 'Kept', 'When'], observations.map(rowOf))
  return `${about.map((line) => `${line}\n`).join('')}\n${table || 'Nothing was observed.\n'}`
}

function rowOf({
  kind,
  name,
  host,
  party,
  ways: how,
  lasts,
  endsOn,
  phases: when = [],
  empty,
}: Observation): string[] {
  return [
    observedKinds[kind],
    name,
    host ?? '',
    party ?? '',
    [...how.map((way) => ways[way]), ...(empty ? ['Always without a value'] : [])].join(', '),
    lasts ? lastsInWords(lasts) : endsOn ? `until ${endsOn}` : '',
    when.map((phase) => phases[phase]).join(', '),
  ]
}
