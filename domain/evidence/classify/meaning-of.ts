import type { ObservedKind } from '@/domain/record/vocabulary/evidence'
import { type Meaning, meanings } from './meanings'
import { aboutTheThing, measures, notVisitors, partsOfNames, wholeNames } from './names'
import { wordsOf } from './words'

const whole = indexOf(wholeNames, ' ')
const parts = indexOf(partsOfNames, ',')
const mostWordsOfPart = 4
const mostWords = 20

/** Of these it matters whose they are: a server has an address, a name and a place too. */
const alsoOfServers = new Set<Meaning>([
  'client-address',
  'client-port',
  'page-address',
  'name',
  'location',
  'country',
  'account-id',
  'user-name',
])

/**
 * What a field, header, parameter or storage key of this name most likely holds of a visitor, and the kind of identifier that this
 * is; undefined when the name says nothing, or speaks of somebody else (`upstream_addr`, `server.ip`).
 */
export function meaningOf(name: string): { kind: ObservedKind; means: Meaning } | undefined {
  const words = wordsOf(name)
  if (words.length === 0 || words.length > mostWords || words[0] === 'upstream') return undefined
  const means = wholeMeaning(words) ?? partMeaning(words) ?? lastStepMeaning(name)
  return means && { kind: meanings[means], means }
}

function wholeMeaning(words: string[]): Meaning | undefined {
  const joined = words.join('')
  return whole.get(joined) ?? whole.get(joined.replace(/\d{1,3}$/, ''))
}

/** The last part of the name that means something, and of the parts that end together the longest. */
function partMeaning(words: string[]): Meaning | undefined {
  if (aboutTheThing.has(words.at(-1) ?? '')) return undefined
  for (let end = words.length; end > 0; end--)
    for (let start = Math.max(0, end - mostWordsOfPart); start < end; start++) {
      const means = parts.get(words.slice(start, end).join(''))
      if (means && !(alsoOfServers.has(means) && words.slice(0, start).some(isNotVisitor))) return means
    }
  return undefined
}

/** `req.ip` and `geoip.location.lat`: the last step of a path in JSON, unless an earlier one is a server (`host.ip`). */
function lastStepMeaning(name: string): Meaning | undefined {
  const cut = Math.max(name.lastIndexOf('.'), name.lastIndexOf('['))
  if (cut <= 0 || wordsOf(name.slice(0, cut)).some(isNotVisitor)) return undefined
  return wholeMeaning(wordsOf(name.slice(cut + 1)))
}

/** Whether a name speaks of a server, a process or a build, which have addresses and IDs of their own. */
export function isOfServer(name: string): boolean {
  const words = wordsOf(name)
  return words[0] === 'upstream' || words.some(isNotVisitor)
}

/** Whether a name that means nothing else is of a size, a time or a version: `body_bytes_sent`, `requestSize`, `v`. */
export function isMeasure(name: string): boolean {
  const words = wordsOf(name)
  return measures.has(words.at(-1) ?? '') || /bytes(?:sent|received|read|written)$/.test(words.join(''))
}

function isNotVisitor(word: string): boolean {
  return notVisitors.has(word)
}

function indexOf(
  table: Readonly<Partial<Record<Meaning, string>>>,
  separator: string,
): ReadonlyMap<string, Meaning> {
  const index = new Map<string, Meaning>()
  for (const [means, names] of Object.entries(table) as [Meaning, string][])
    for (const name of names.split(separator)) index.set(name.replaceAll(' ', ''), means)
  return index
}
