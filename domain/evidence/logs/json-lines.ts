import { KeyedTallies } from './keyed-tallies'
import type { LineReader } from './line-reader'
import type { Tally } from './tally/tally'
import { UnknownTally } from './tally/unknown'
import { untoldNotes } from './untold'

/** A place in the objects of a log: what counts the values there, and the places below. */
type Place = { path: string; tally?: Tally | undefined; below: Map<string, Place> }

const deepest = 20
const mostBelow = 500

/** Reads a log that has one JSON object on each line. */
export class JsonLines implements LineReader {
  readonly format = 'json-lines'
  readonly #tallies = new KeyedTallies()
  readonly #root: Place = { path: '', below: new Map() }

  line(text: string, suspicious: boolean): boolean {
    const object = objectOf(text)
    if (object === undefined) return /^\s*[[\]]\s*$/.test(text)
    this.#object(object, this.#root, suspicious, 0)
    return true
  }

  #object(object: object, place: Place, suspicious: boolean, depth: number): void {
    for (const key in object) {
      const value = (object as Record<string, unknown>)[key]
      const below = place.below.get(key) ?? this.#placeBelow(place, key)
      if (below) this.#value(value, below, suspicious, depth + 1)
    }
  }

  #value(value: unknown, place: Place, suspicious: boolean, depth: number): void {
    if (typeof value === 'string') this.#text(value, place, suspicious, depth)
    else if (Array.isArray(value)) this.#list(value, place, suspicious, depth)
    else if (typeof value === 'object' && value !== null) {
      if (depth < deepest) this.#object(value, place, suspicious, depth)
    } else this.#watch(place, value === null ? '' : String(value), suspicious, false)
  }

  #text(value: string, place: Place, suspicious: boolean, depth: number): void {
    // Containers write the log of a program as a text within their own.
    const inner = value.charCodeAt(0) === brace && depth < deepest ? objectOf(value) : undefined
    if (inner) this.#object(inner, place, suspicious, depth)
    else this.#watch(place, value, suspicious, true)
  }

  #list(values: unknown[], place: Place, suspicious: boolean, depth: number): void {
    if (depth >= deepest) return
    for (const value of values.slice(0, 100)) {
      // Headers are also written as `[{"name": "Referer", "value": "…"}]`.
      const { name, value: named } = (value ?? {}) as { name?: unknown; value?: unknown }
      if (typeof name === 'string' && typeof named === 'string')
        this.#object({ [name]: named }, place, suspicious, depth)
      else this.#value(value, place, suspicious, depth + 1)
    }
  }

  #watch(place: Place, value: string, suspicious: boolean, isText: boolean): void {
    if (!('tally' in place)) place.tally = this.#tallies.under(place.path)
    // A number says something only where its name does.
    if (isText || !(place.tally instanceof UnknownTally))
      place.tally?.watch(value, 0, value.length, suspicious)
  }

  #placeBelow(place: Place, key: string): Place | undefined {
    if (place.below.size >= mostBelow) return undefined
    const below: Place = { path: place.path === '' ? key : `${place.path}.${key}`, below: new Map() }
    place.below.set(key, below)
    return below
  }

  findings() {
    return { seen: this.#tallies.seen(), notes: untoldNotes(this.#tallies.untold()) }
  }
}

const brace = 123

/** The object that a line holds, with or without the comma of a list after it. */
export function objectOf(line: string): object | undefined {
  const text = line.trim().replace(/,$/, '')
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
