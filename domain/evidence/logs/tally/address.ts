import type { Look } from '@/domain/record/vocabulary/evidence'
import { looksOf } from '../../classify/looks-of'
import { looksWithin } from '../../classify/looks-within'
import type { Seen } from '../../observe'
import { type Attention, attention } from '../attention'
import type { Holds } from '../field'
import { LooksSeen } from './looks-seen'
import { mayTell } from './may-tell'
import { Parameters } from './parameters'
import { decoded, isNothing, type Tally } from './tally'

const mostRemembered = 5000
const longestPath = 2048

/** The shortest IDs and tokens that are told by themselves. */
const shortestId = 16

/** What is built with a service has hashes in its path. */
const file = /\.(?:js|mjs|css|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|json|xml|txt|html?|wasm)$/i

/** A field that holds an address of a page, or a part of one: a request line, a path, a query, a referrer. */
export class AddressTally implements Tally {
  readonly #parameters: Parameters
  readonly #inPath = new LooksSeen()
  readonly #paths = new Set<string>()
  #filled = 0
  #queries = 0
  #isWhole = false

  constructor(
    private readonly name: string,
    private readonly holds: Extract<Holds, 'request' | 'address' | 'query' | 'referrer'>,
  ) {
    this.#parameters = new Parameters(name, holds === 'referrer' ? ` in ${name}` : '')
  }

  watch(line: string, start: number, end: number, paid: Attention): void {
    if (isNothing(line, start, end)) return
    this.#filled++
    const [from, to] = this.holds === 'request' ? targetOf(line, start, end) : ([start, end] as const)
    const mark = this.holds === 'query' ? from - 1 : placeOf(line, '?', from, to)
    if (this.holds !== 'query') this.#path(line, from, mark < from ? to : mark, paid)
    if (mark < from && this.holds !== 'query') return
    const query = line.charCodeAt(mark + 1) === 63 ? mark + 2 : mark + 1
    if (query >= to) return
    this.#queries++
    this.#parameters.watch(line, query, to, paid)
  }

  #path(line: string, start: number, end: number, paid: Attention): void {
    if (!this.#isWhole && (this.holds === 'referrer' || line.startsWith('http', start))) this.#isWhole = true
    if (paid === attention.passing || end - start > longestPath) return
    const hasId = mayHoldId(line, start, end)
    if (!hasId && !mayTell(line, start, end)) return
    const path = line.slice(start, end)
    if (this.#paths.has(path)) return
    if (this.#paths.size >= mostRemembered) this.#paths.clear()
    this.#paths.add(path)
    const text = decoded(path).replace(/^\w+:\/\/[^/]*/, '')
    // Each step of a path is a word of its own.
    this.#inPath.add(looksWithin(text.replaceAll('/', ' | ')).filter(isPersonal))
    if (hasId && !file.test(text)) this.#inPath.add(text.split('/').flatMap(looksOf).filter(isId))
  }

  seen(): Seen[] {
    const looksLike = [...this.#ownLooks(), ...this.#inPath.list()]
    const rest = this.#filled === 0 ? { empty: true as const, times: 1 } : { times: this.#filled }
    return [
      {
        kind: 'log-field',
        name: this.name,
        way: 'logged',
        ...(looksLike.length > 0 && { looksLike }),
        ...rest,
      },
      ...this.#inPath.byLook((what) => `${what} in the path of ${this.name}`),
      ...this.#parameters.seen(),
    ]
  }

  #ownLooks(): Look[] {
    if (this.#queries > 0) return ['web-address-with-query']
    return this.#isWhole ? ['web-address'] : []
  }

  untold(): string[] {
    return this.#parameters.untold()
  }
}

/** Where the target of a request line stands: what is between the method and the protocol. */
function targetOf(line: string, start: number, end: number): readonly [number, number] {
  const space = placeOf(line, ' ', start, end)
  if (space < 0) return [start, end]
  const last = line.lastIndexOf(' HTTP/', end)
  return [space + 1, last > space ? last : end]
}

/** The place of a sign between two places of a line, -1 when it is not there. */
function placeOf(line: string, sign: string, start: number, end: number): number {
  const at = line.indexOf(sign, start)
  return at < end ? at : -1
}

/** Whether a step of a path is as long as an ID, and has a digit. */
function mayHoldId(line: string, start: number, end: number): boolean {
  for (let from = start; end - from >= shortestId; ) {
    const slash = line.indexOf('/', from + 1)
    const until = slash < 0 || slash > end ? end : slash
    if (until - from > shortestId && hasDigit(line, from, until)) return true
    from = until
  }
  return false
}

function hasDigit(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

function isId(look: Look): boolean {
  return look === 'uuid' || look === 'token' || look === 'hash'
}

function isPersonal(look: Look): boolean {
  return look !== 'ip-address'
}
