import type { ObservedKind } from '@/domain/record/vocabulary/evidence'
import { isMeasure, meaningOf } from '../classify/meaning-of'
import { type Meaning, meanings } from '../classify/meanings'

/** How the values of a field are looked at. */
export type Holds =
  /** Nothing about a visitor: a status, a size, the address of a server. */
  | 'nothing'
  | 'value'
  /** The first line of a request: `GET /path?query HTTP/1.1`. */
  | 'request'
  | 'address'
  | 'query'
  | 'referrer'
  | 'cookies'
  /** Several values between bars, of which only the place is known: HAProxy's captured headers. */
  | 'captured'
  /** The name says nothing, so the values must. */
  | 'unknown'

/** A field of a log, named as its format names it. */
export type Field = {
  name: string
  holds: Holds
  kind?: ObservedKind
  /** Its values begin with a digit (or are `-`): a line that has something else there has another form. */
  isNumber?: true
  /** Its values are lists that are not in quotes: `10.0.0.1:80, 10.0.0.2:80`. */
  isList?: true
  /** Its values hold no space: a line that has one there has another form. */
  isWord?: true
  /** Its values may hold the sign that ends them, which is the last one before the next field: `2001:db8::1:443`. */
  isGreedy?: true
}

const holdsOf: Partial<Record<Meaning, Holds>> = {
  'page-address': 'address',
  query: 'query',
  referrer: 'referrer',
  cookie: 'cookies',
  headers: 'captured',
}

/** A field that is known to mean this. */
export function fieldFor(name: string, means: Meaning): Field {
  return { name, holds: holdsOf[means] ?? 'value', kind: meanings[means] }
}

/** The first line of a request. */
export function requestField(name: string): Field {
  return { name, holds: 'request', kind: 'log-field' }
}

/** A field of which only the name is known: what the name means, `otherwise` when it means nothing. */
export function fieldByName(name: string, otherwise: Holds = 'unknown'): Field {
  const means = meaningOf(name)?.means
  if (means) return fieldFor(name, means)
  return { name, holds: isMeasure(name) ? 'nothing' : otherwise }
}
