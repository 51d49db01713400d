import type { Seen } from '../../observe'
import { masked } from '../../values-in-names'
import { decoded, isNothing, type Tally } from './tally'

const most = 500
/** What `Set-Cookie` writes behind the cookie that it sets (RFC 6265). */
const attributes = /^(?:path|domain|expires|max-age|samesite|priority)$/i

const plausible = /^[\w!#$%&'*+.^`|~-]{1,100}$/

/** A field that holds a `Cookie` header, or a captured cookie: only the names are noted. */
export class CookiesTally implements Tally {
  readonly #names = new Map<string, number>()
  #filled = 0

  readonly #isSet: boolean

  constructor(private readonly name: string) {
    this.#isSet = /set.?cookie/i.test(name)
  }

  watch(line: string, start: number, end: number): void {
    if (isNothing(line, start, end)) return
    this.#filled++
    const written = line.slice(start, Math.min(end, start + 8192))
    const header = /%3[bd]/i.test(written) ? decoded(written) : written
    for (const pair of header.split(/;(?:\s|\+|%20)*/)) {
      const equals = pair.indexOf('=')
      const name = equals > 0 ? pair.slice(0, equals) : ''
      if (this.#isSet && attributes.test(name)) continue
      if (!plausible.test(name) || (this.#names.size >= most && !this.#names.has(name))) continue
      this.#names.set(name, (this.#names.get(name) ?? 0) + 1)
    }
  }

  seen(): Seen[] {
    const rest = this.#filled === 0 ? { empty: true as const, times: 1 } : { times: this.#filled }
    return [
      { kind: 'cookie', name: this.name, way: 'logged', ...rest },
      ...[...withoutNumbers(this.#names)].map(
        ([name, times]) => ({ kind: 'cookie', name, way: 'logged', times }) as const,
      ),
    ]
  }

  untold(): string[] {
    return []
  }
}

/** The most cookies that are told apart by a number: more of them have an ID in their name, such as `basket_4711`. */
const mostNumbered = 10

function withoutNumbers(names: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const patternOf = (name: string) => name.replace(/\d+/g, masked)
  const sizes = new Map<string, number>()
  for (const name of names.keys()) sizes.set(patternOf(name), (sizes.get(patternOf(name)) ?? 0) + 1)
  const told = new Map<string, number>()
  for (const [name, times] of names) {
    const pattern = patternOf(name)
    const kept = (sizes.get(pattern) ?? 0) > mostNumbered ? pattern : name
    told.set(kept, (told.get(kept) ?? 0) + times)
  }
  return told
}
