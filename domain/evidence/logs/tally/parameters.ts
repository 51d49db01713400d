import type { ObservedKind } from '@/domain/record/vocabulary/evidence'
import { looksOf } from '../../classify/looks-of'
import { looksWithin } from '../../classify/looks-within'
import { isMeasure, meaningOf } from '../../classify/meaning-of'
import type { Meaning } from '../../classify/meanings'
import type { Seen } from '../../observe'
import { nameOnly } from '../../without-values'
import { type Attention, attention } from '../attention'
import { LooksSeen } from './looks-seen'
import { mayTell } from './may-tell'
import { decoded, sampleOf, settledAfter } from './tally'

type Parameter = {
  name: string
  meaning?: { kind: ObservedKind; means: Meaning } | undefined
  looks: LooksSeen
  times: number
  /** How it begins where it stands in a query, and what came after it the last time. */
  start: string
  next: Parameter | undefined
}

/** The most different parameters that are told apart. */
const most = 1000

/** What is shorter is no value that could be told, and of more values without a name no more is learned. */
const shortestValue = 6
const mostNamesLooked = 20_000

/** A parameter's name, as programs write them; anything else in its place may be a value. */
const plausible = /^[\p{L}_$][\p{L}\d_.:$~*[\]-]{0,60}$/u

/** Whether the value of a parameter that is settled need not be looked at. */
function isDull(
  { meaning, times }: Parameter,
  line: string,
  start: number,
  end: number,
  paid: Attention,
): boolean {
  if (paid === attention.close || times % sampleOf === 0) return false
  return paid === attention.passing || meaning !== undefined || !mayTell(line, start, end)
}

/** The parameters of queries. */
export class Parameters {
  readonly #byName = new Map<string, Parameter | undefined>()
  /** Stands before the first parameter of a query. */
  readonly #before: Parameter = { name: '', looks: new LooksSeen(), times: 0, start: '', next: undefined }

  /** What stands where the names of parameters do: `?ada@example.org`. */
  readonly #inNames = new LooksSeen()
  #namesLooked = 0

  /** `of` is the field that holds the query, `where` what tells its parameters from those of another field. */
  constructor(
    private readonly of: string,
    private readonly where = '',
  ) {}

  /** Looks at the query between two places of a line: `a=1&b=2`. */
  watch(line: string, start: number, end: number, paid: Attention): void {
    let at = start
    let before = this.#before
    while (at < end) {
      let next = line.indexOf('&', at)
      if (next < 0 || next > end) next = end
      // Queries mostly repeat the order of their parameters, so that the next name is known beforehand.
      const expected = before.next
      const isExpected = expected !== undefined && line.startsWith(expected.start, at)
      const equals = isExpected ? at + expected.start.length - 1 : line.indexOf('=', at)
      if (equals > at && equals < next - 1) {
        const parameter = isExpected ? expected : this.#parameter(line.slice(at, equals))
        if (parameter) {
          this.#note(parameter, line, equals + 1, next, paid)
          before.next = parameter
          before = parameter
        }
      } else if (equals < 0 || equals >= next) this.#nameless(line, at, next)
      at = next + 1
    }
  }

  /** A value that has no name, or a name that has no value. */
  #nameless(line: string, start: number, end: number): void {
    if (end - start >= shortestValue && mayTell(line, start, end)) this.#name(decoded(line.slice(start, end)))
  }

  #name(text: string): void {
    if (this.#namesLooked++ > mostNamesLooked) return
    const looks = looksOf(text)
    this.#inNames.add(looks.length > 0 ? looks : looksWithin(text))
  }

  #note(parameter: Parameter, line: string, start: number, end: number, paid: Attention): void {
    parameter.times++
    if (parameter.times > settledAfter && isDull(parameter, line, start, end, paid)) return
    parameter.looks.value(decoded(line.slice(start, end)))
  }

  #parameter(written: string): Parameter | undefined {
    if (this.#byName.has(written) || this.#byName.size >= most) return this.#byName.get(written)
    const whole = decoded(written).replace(/^amp;/, '').trim()
    const name = nameOnly(whole)
    if (name !== whole) this.#name(whole)
    const parameter = this.#all.find((known) => known.name === name) ?? parameterOf(name, written)
    this.#byName.set(written, parameter)
    return parameter
  }

  get #all(): Parameter[] {
    return [...new Set(this.#byName.values())].filter((parameter) => parameter !== undefined)
  }

  seen(): Seen[] {
    const named = this.#all.flatMap(({ name, meaning, looks, times }): Seen[] => {
      const said = `query parameter ${name}${this.where}`
      if (!meaning) return looks.byKind(said)
      const looksLike = looks.list()
      return [
        { kind: meaning.kind, name: said, way: 'logged', ...(looksLike.length > 0 && { looksLike }), times },
      ]
    })
    return [...named, ...this.#inNames.byLook((what) => `${what} in the query of ${this.of}`)]
  }

  /** The names of those that say nothing by name or by value. */
  untold(): string[] {
    return this.#all
      .filter(({ name, meaning, looks }) => !meaning && looks.byKind(name).length === 0)
      .map(({ name }) => `query parameter ${name}${this.where}`)
  }
}

/** A parameter to count; undefined for what is no name of one, or names a size, a time or a version. */
function parameterOf(name: string, written: string): Parameter | undefined {
  const meaning = meaningOf(name)
  if (!plausible.test(name) || (!meaning && isMeasure(name))) return undefined
  return { name, meaning, looks: new LooksSeen(), times: 0, start: `${written}=`, next: undefined }
}
