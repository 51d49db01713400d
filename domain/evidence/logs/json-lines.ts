import { masked } from '../values-in-names'
import { nameOnly } from '../without-values'
import { type Attention, attention } from './attention'
import { type Places, scanObject } from './json-scan'
import { KeyedTallies } from './keyed-tallies'
import type { LineReader } from './line-reader'
import type { Tally } from './tally/tally'
import { UnknownTally } from './tally/unknown'
import { untoldNotes } from './untold'

/** A place in the objects of a log: what counts the values there, and the places below. */
type Place = {
  path: string
  tally: Tally | undefined
  isCounted: boolean
  isUnknown: boolean
  below: Map<string, Place>
  /** The headers that a name or a value belongs to, and the name that was met last. */
  list: Place | undefined
  isName: boolean
  isValue: boolean
  named: string
}

const mostBelow = 500
const mostPlaces = 20_000

/** Reads a log that has one JSON object on each line. */
export class JsonLines implements LineReader, Places<Place> {
  readonly format = 'json-lines'
  readonly #tallies = new KeyedTallies()
  readonly #root = placeOf('')
  #places = 0
  /** What stands where names of fields do: objects are also used as tables, by the ID or email address of a user. */
  readonly #inKeys = new UnknownTally('names of fields', { isText: true })
  #paid: Attention = attention.usual
  #hasEscapes = false

  line(text: string, paid: Attention): boolean {
    this.#paid = paid
    this.#hasEscapes = text.includes('\\')
    // A list with one object on each line is as good.
    return scanObject(text, this.#root, this) || /^\s*[[\]]\s*$/.test(text)
  }

  below(place: Place, key: string): Place | undefined {
    const known = place.below.get(key)
    if (known) return known
    const name = stepOf(key)
    if (name !== key) this.#inKeys.watch(key, 0, key.length, this.#paid)
    return place.below.get(name) ?? this.#newBelow(place, name)
  }

  #newBelow(place: Place, name: string): Place | undefined {
    if (place.below.size >= mostBelow || this.#places >= mostPlaces) return undefined
    this.#places++
    const below = placeOf(place.path === '' ? name : `${place.path}.${name}`, place, name)
    place.below.set(name, below)
    return below
  }

  text(place: Place, line: string, start: number, end: number): void {
    if (place.isName || place.isValue) this.#header(place, line.slice(start, end))
    else if (this.#hasEscapes && line.slice(start, end).includes('\\'))
      this.#escaped(place, line.slice(start, end))
    else this.#counting(place)?.watch(line, start, end, this.#paid)
  }

  other(place: Place, line: string, start: number, end: number): void {
    const tally = this.#counting(place)
    if (!tally) return
    if (line.startsWith('null', start)) tally.watch('', 0, 0, attention.usual)
    // A number says something only where its name does.
    else if (!place.isUnknown) tally.watch(line, start, end, this.#paid)
  }

  /** Headers are also written as `{"name": "Referer", "value": "…"}`, in lists called headers. */
  #header({ list, isName }: Place, value: string): void {
    if (!list) return
    if (isName) list.named = value.slice(0, 60)
    else if (list.named)
      this.#counting(this.below(list, list.named))?.watch(value, 0, value.length, this.#paid)
  }

  /** Containers write the log of a program as a text within their own. */
  #escaped(place: Place, written: string): void {
    const text = unescaped(written)
    if (text.startsWith('{') && scanObject(text, place, this)) return
    this.#counting(place)?.watch(text, 0, text.length, this.#paid)
  }

  #counting(place: Place | undefined): Tally | undefined {
    if (!place) return undefined
    if (!place.isCounted) {
      place.isCounted = true
      place.tally = this.#tallies.under(place.path)
      place.isUnknown = place.tally instanceof UnknownTally
    }
    return place.tally
  }

  findings() {
    return {
      seen: [...this.#tallies.seen(), ...this.#inKeys.seen()],
      notes: untoldNotes(this.#tallies.untold()),
    }
  }
}

/** A key as the step of a path: those that are values are one. */
function stepOf(key: string): string {
  return /^\d+$/.test(key) ? masked : nameOnly(key)
}

function placeOf(path: string, above?: Place, key = ''): Place {
  const list = above && /headers$/i.test(above.path) ? above : undefined
  return {
    path,
    tally: undefined,
    isCounted: false,
    isUnknown: false,
    below: new Map(),
    list,
    isName: list !== undefined && /^name$/i.test(key),
    isValue: list !== undefined && /^value$/i.test(key),
    named: '',
  }
}

function unescaped(written: string): string {
  try {
    return JSON.parse(`"${written}"`)
  } catch {
    return written
  }
}

/** Whether a line holds one whole object. */
export function isObject(line: string): boolean {
  return scanObject(line, undefined, nowhere)
}

const nowhere: Places<undefined> = { below: () => undefined, text: () => {}, other: () => {} }
