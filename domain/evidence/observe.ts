import { type Observation, observationKey } from './observation'
import { hostOnly, nameOnly, pageOnly } from './without-values'

/** What a reader saw once: hosts and pages may be whole addresses, of which only host and path are kept. */
export type Seen = Omit<Observation, 'times' | 'ways' | 'phases'> & {
  way: Observation['ways'][number]
  phase?: NonNullable<Observation['phases']>[number]
  times?: number
}

/** The most different things of one file; a recording that names more carries values in its names. */
export const mostObservations = 2000

/** What was observed so far. Things with the same kind, host and name are one. */
export class Observed {
  readonly #byKey = new Map<string, Observation>()
  /** How many things were passed over because there were too many. */
  passedOver = 0

  /** Notes something that was seen. What is not a name, host or path is dropped here, whatever the reader was given. */
  add(seen: Seen): void {
    // A request goes by the name of its host.
    const name = seen.kind === 'request' ? hostOnly(seen.name) : nameOnly(seen.name)
    if (!name) return
    const host = seen.host === undefined ? undefined : hostOnly(seen.host)
    const key = observationKey({ kind: seen.kind, name, ...(host && { host }) })
    const known = this.#byKey.get(key)
    if (known) merge(known, seen)
    else if (this.#byKey.size >= mostObservations) this.passedOver += 1
    else this.#byKey.set(key, fresh(seen, name, host))
  }

  /** Notes what a reader observed earlier, as often as then. It is cleaned again: anybody can write a file of observations. */
  addAgain({ ways, phases = [], page, times, ...same }: Observation): void {
    const [way, ...otherWays] = ways
    const [phase, ...otherPhases] = phases
    if (!way) return
    // A page is kept without its scheme.
    const where = page && { page: `https://${page.replace(/^https?:\/\//, '')}` }
    this.add({ ...same, way, times, ...(phase && { phase }), ...where })
    for (const other of otherWays) this.add({ ...same, way: other, times: 0 })
    for (const other of otherPhases) this.add({ ...same, way, phase: other, times: 0 })
  }

  /** All observations, in the order in which they were first seen. */
  list(): Observation[] {
    return [...this.#byKey.values()]
  }
}

function fresh(seen: Seen, name: string, host: string | undefined): Observation {
  const { way, phase, setBy, page, times = 1, ...rest } = seen
  const setter = setBy === undefined ? undefined : hostOnly(setBy)
  const where = page === undefined ? undefined : pageOnly(page)
  const { host: _, listed, ...others } = rest
  return {
    ...others,
    ...(listed && { listed: wordsOf(listed) }),
    name,
    ...(host && { host }),
    ways: [way],
    ...(phase && { phases: [phase] }),
    ...(setter && { setBy: setter }),
    ...(where && { page: where }),
    times,
  }
}

/** The longest lifetime and the largest size count: a record must cover all that was seen. */
function merge(known: Observation, seen: Seen): void {
  known.times += seen.times ?? 1
  if (!known.ways.includes(seen.way)) known.ways.push(seen.way)
  if (seen.phase && !known.phases?.includes(seen.phase)) known.phases = [...(known.phases ?? []), seen.phase]
  for (const look of seen.looksLike ?? [])
    if (!known.looksLike?.includes(look)) known.looksLike = [...(known.looksLike ?? []), look]
  if (seen.lasts) known.lasts = longer(known.lasts, seen.lasts)
  if (seen.endsOn) known.endsOn ??= seen.endsOn
  if (seen.size !== undefined) known.size = Math.max(known.size ?? 0, seen.size)
  if (seen.attributes) known.attributes ??= seen.attributes
  if (seen.party) known.party ??= seen.party
  if (seen.listed) known.listed ??= wordsOf(seen.listed)
  const setter = known.setBy === undefined && seen.setBy ? hostOnly(seen.setBy) : undefined
  if (setter) known.setBy = setter
  if (known.empty && !seen.empty) delete known.empty
}

function longer(known: string | undefined, seen: string): string {
  if (known === undefined || known === 'session') return seen
  if (seen === 'session' || known === 'until-removed') return known
  if (seen === 'until-removed') return seen
  return daysOf(seen) > daysOf(known) ? seen : known
}

/** About how many days each part of a period has, from years to seconds. */
const daysIn = [365, 30, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400]

function daysOf(period: string): number {
  const written =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(period)
  return daysIn.reduce((sum, days, part) => sum + days * Number(written?.[part + 1] ?? 0), 0)
}

/** The most characters of what a list says that are kept. */
const longestWords = 500

/** What somebody wrote into a list may hold an address or a number of a person, too. */
function wordsOf({ purpose, owner, category }: NonNullable<Observation['listed']>): Observation['listed'] {
  return {
    ...(purpose && { purpose: nameOnly(purpose, longestWords) }),
    ...(owner && { owner: nameOnly(owner) }),
    ...(category && { category: nameOnly(category) }),
  }
}

/** “1 cookie”, “1,204 cookies”. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}
