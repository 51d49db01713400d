import type { Look } from '@/domain/record/vocabulary/evidence'
import { looksOf } from '../classify/looks-of'
import type { Observed, Seen } from '../observe'
import type { SentValue } from './sent-values'

/** The most names that are remembered, over all places. */
const mostNames = 50_000

/** What a name was found to be, how its values look, how long the longest was, and how often it was seen since. */
type Count = { seen: Seen | undefined; look: Look | undefined; longest: number; times: number }

/** The names in one place: the headers to a host, say, or what is sent to it. */
export type Place = Map<string, Count>

/**
 * Counts what a recording shows again and again. What a name in a place is need be found out once, and again only when its value is
 * longer or looks different: a recording of 200 MB has millions of values and some hundred names.
 */
export class Tally {
  readonly #observed: Observed
  readonly #places = new Map<string, Map<string, Place>>()
  #names = 0
  /** How many values were passed over because there are too many names. */
  passedOver = 0

  constructor(observed: Observed) {
    this.#observed = observed
  }

  /** What is remembered of one sort of names at a host. */
  place(host: string, sort: string): Place {
    let ofHost = this.#places.get(host)
    if (!ofHost) {
      ofHost = new Map()
      if (this.#places.size < mostNames) this.#places.set(host, ofHost)
    }
    let place = ofHost.get(sort)
    if (!place) {
      place = new Map()
      if (ofHost.size < mostNames) ofHost.set(sort, place)
    }
    return place
  }

  /** Notes a value under its name. `tell` says what it is, or nothing when it is of no interest. */
  add(place: Place, { name, value }: SentValue, tell: (look: Look | undefined) => Seen | undefined): void {
    const known = place.get(name)
    if (!known && this.#names >= mostNames) {
      this.passedOver += 1
      return
    }
    const [look] = looksOf(value)
    if (
      known &&
      known.look === look &&
      value.length <= known.longest &&
      known.longest > 0 === value.length > 0
    ) {
      known.times += 1
      return
    }
    const seen = tell(look)
    if (seen) this.#observed.add(seen)
    if (known) {
      this.#settle(known)
      Object.assign(known, { seen, look, longest: value.length, times: 0 })
    } else {
      this.#names += 1
      place.set(name, { seen, look, longest: value.length, times: 0 })
    }
  }

  /** Adds what was only counted to the observations. */
  finish(): void {
    for (const ofHost of this.#places.values())
      for (const place of ofHost.values()) for (const known of place.values()) this.#settle(known)
  }

  #settle({ seen, times }: Count): void {
    if (seen && times > 0) this.#observed.add({ ...seen, times })
  }
}
