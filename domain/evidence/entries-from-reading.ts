import { isPeriod } from '@/domain/record/period'
import type { Evidence, RecordedObservation, ServiceRecord } from '@/domain/record/record'
import { dayOf } from './age'
import { type Observation, observationKey } from './observation'
import type { Reading } from './reading'

/** What a reading adds to a record, and which of the observations that are there already it shows again. */
export type EntriesOfReading = {
  evidence: Evidence
  added: RecordedObservation[]
  /** With what was seen later in place of what was seen before, whichever was added first; what was decided stays. */
  seenAgain: RecordedObservation[]
}

/** What is said of the evidence beside what the file says: the SHA-256 of the file, the day, and what somebody did. */
export type AboutEvidence = { digest: string; addedOn: string; circumstances?: string }

/** A reading as entries of a record. */
export function entriesFromReading(
  reading: Reading,
  about: AboutEvidence,
  record: ServiceRecord,
  newId: () => string,
): EntriesOfReading {
  const evidence = evidenceFrom(reading, about, newId())
  const known = new Map(
    record.observations.map((entry) => [
      observationKey({ kind: entry.kind, name: entry.name, ...(entry.host && { host: entry.host }) }),
      entry,
    ]),
  )
  const days = new Map(record.evidence.map((one) => [one.id, dayOf(one)]))
  const isLater = (before: RecordedObservation) => (days.get(before.evidence) ?? '') > dayOf(evidence)
  const entries: EntriesOfReading = { evidence, added: [], seenAgain: [] }
  for (const observation of reading.observations) {
    const before = known.get(observationKey(observation))
    const seen = { ...answersFrom(observation), evidence: evidence.id }
    if (!before) entries.added.push({ id: newId(), ...seen })
    else entries.seenAgain.push(isLater(before) ? before : withWhatWasSeen(before, seen))
  }
  return entries
}

/** What the file does not say stays as it was; how long a thing stays is one answer of several. */
function withWhatWasSeen(
  { ends, lasts, endsOn, ...before }: RecordedObservation,
  seen: Omit<RecordedObservation, 'id'>,
): RecordedObservation {
  const stays = { ...(ends && { ends }), ...(lasts && { lasts }), ...(endsOn && { endsOn }) }
  return { ...before, ...(seen.ends ? {} : stays), ...seen }
}

function evidenceFrom(
  { format, site, collectedOn, tool, extent, notes }: Reading,
  about: AboutEvidence,
  id: string,
): Evidence {
  const said = notes.slice(0, 20).map((note) => cut(note, 200))
  return {
    id,
    format,
    ...(site && { site: cut(site, 300) }),
    ...(collectedOn && { collectedOn }),
    ...(tool && { tool: cut(tool, 200) }),
    extent: cut(extent, 300),
    ...(said.length > 0 && { notes: said }),
    ...about,
  }
}

function answersFrom({
  kind,
  name,
  host,
  party,
  ways,
  lasts,
  endsOn,
  attributes,
  setBy,
  phases,
  page,
  looksLike,
  listed,
}: Observation): Omit<RecordedObservation, 'id' | 'evidence'> {
  return {
    kind,
    name,
    ...(host && { host }),
    ...(party && { party }),
    ways,
    ...stay(lasts, endsOn),
    ...(attributes?.length && { attributes }),
    ...(setBy && { setBy }),
    ...(phases && { phases }),
    ...(page && { page: cut(page, 300) }),
    ...(looksLike?.length && { looksLike }),
    ...(listed?.purpose && { listedPurpose: cut(listed.purpose, 500) }),
    ...(listed?.owner && { listedOwner: cut(listed.owner, 200) }),
  }
}

function stay(
  lasts: string | undefined,
  endsOn: string | undefined,
): Pick<RecordedObservation, 'ends' | 'lasts' | 'endsOn'> {
  if (lasts === 'session' || lasts === 'until-removed') return { ends: lasts }
  if (lasts && isPeriod(lasts)) return { ends: 'after', lasts }
  return endsOn ? { ends: 'on', endsOn } : {}
}

/** On one line, and no longer than its answer may be. */
const cut = (text: string, longest: number) => text.replace(/\s+/g, ' ').trim().slice(0, longest)
