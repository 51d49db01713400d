import { meaningOf } from '../../classify/meaning-of'
import type { Meaning } from '../../classify/meanings'
import type { ObservedKind } from '../../observation'
import type { Seen } from '../../observe'
import { LooksSeen } from './looks-seen'
import { mayTell } from './may-tell'
import { decoded, sampleOf, settledAfter } from './tally'

type Parameter = {
  name: string
  meaning?: { kind: ObservedKind; means: Meaning } | undefined
  looks: LooksSeen
  times: number
}

/** The most different parameters that are told apart. */
const most = 1000

/** A parameter's name, as programs write them; anything else in its place may be a value. */
const plausible = /^[\p{L}_$][\p{L}\d_.:$~[\]-]{0,60}$/u

/** The parameters of queries. */
export class Parameters {
  readonly #byName = new Map<string, Parameter | undefined>()

  constructor(private readonly where = '') {}

  /** Looks at the query between two places of a line: `a=1&b=2`. */
  watch(line: string, start: number, end: number, suspicious: boolean): void {
    let at = start
    while (at < end) {
      let next = line.indexOf('&', at)
      if (next < 0 || next > end) next = end
      const equals = line.indexOf('=', at)
      if (equals > at && equals < next - 1) this.#note(line, at, equals, next, suspicious)
      at = next + 1
    }
  }

  #note(line: string, start: number, equals: number, end: number, suspicious: boolean): void {
    const written = line.slice(start, equals)
    const parameter = this.#parameter(written)
    if (!parameter) return
    parameter.times++
    const isSettled = parameter.times > settledAfter && !suspicious && parameter.times % sampleOf !== 0
    if (isSettled && (parameter.meaning || !mayTell(line, equals + 1, end))) return
    const value = line.slice(equals + 1, end)
    parameter.looks.value(decoded(value))
  }

  #parameter(written: string): Parameter | undefined {
    if (this.#byName.has(written) || this.#byName.size >= most) return this.#byName.get(written)
    const name = decoded(written).replace(/^amp;/, '').trim()
    const parameter = plausible.test(name)
      ? { name, meaning: meaningOf(name), looks: new LooksSeen(), times: 0 }
      : undefined
    this.#byName.set(written, parameter)
    return parameter
  }

  get #all(): Parameter[] {
    return [...this.#byName.values()].filter((parameter) => parameter !== undefined)
  }

  seen(): Seen[] {
    return this.#all.flatMap(({ name, meaning, looks, times }) => {
      const said = `query parameter ${name}${this.where}`
      if (!meaning) return looks.byKind(said)
      const looksLike = looks.list()
      return [
        { kind: meaning.kind, name: said, way: 'logged', ...(looksLike.length > 0 && { looksLike }), times },
      ]
    })
  }

  /** The names of those that say nothing by name or by value. */
  untold(): string[] {
    return this.#all
      .filter(({ name, meaning, looks }) => !meaning && looks.byKind(name).length === 0)
      .map(({ name }) => `query parameter ${name}${this.where}`)
  }
}
