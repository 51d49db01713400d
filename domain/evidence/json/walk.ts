import { type Broken, cannotRead } from './broken'
import { backslash, closeBrace, closeBracket, colon, comma, openBrace, openBracket, quote } from './bytes'
import { endOfString, PlainValue } from './plain-value'
import { Recording } from './recording'
import { type Branch, branchesOf, memberOf, type Wanted } from './wanted'

/** An element that was wanted. `at` leads to it: `['log', 'entries', 16]`. */
export type Picked = { path: string; at: (string | number)[]; value: unknown }

const decoder = new TextDecoder()

/** An array or object that wanted elements lie in, or are made of. */
type Frame = { branch: Branch; closer: number; count: number; key: string; of?: Wanted }

/** What may stand next in a document. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** Walks over a document chunk by chunk and yields the wanted elements that end in each. */
export class JsonWalk {
  readonly #root: Branch
  readonly #frames: Frame[] = []
  readonly #element = new Recording()
  readonly #key = new Recording()
  readonly #plain = new PlainValue(this.#element, (broken, at) => this.#fail(broken, at))
  #state: State = 'value'
  /** What the walk is inside of at the end of a chunk, besides the frames. */
  #inside: 'key' | 'value' | undefined
  #escapedKey = 0
  #branch: Branch | undefined
  #picked: Picked[] = []
  #at: Picked['at'] = []
  #lastElement: { called: string; count: number } | undefined
  /** Bytes before this chunk. */
  #before = 0

  constructor(wanted: readonly Wanted[]) {
    this.#root = branchesOf(wanted)
  }

  /** The elements that end in this chunk. Throws CannotRead. */
  over(chunk: Uint8Array): Picked[] {
    let at = 0
    if (this.#inside === 'value') at = this.#walkValue(chunk, at)
    else if (this.#inside === 'key') at = this.#walkKey(chunk, at)
    while (at >= 0 && at < chunk.length) {
      const byte = chunk[at] as number
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) at += 1
      else at = this.#step(chunk, at, byte)
    }
    this.#element.chunkEnds(chunk)
    this.#key.chunkEnds(chunk)
    this.#before += chunk.length
    const picked = this.#picked
    this.#picked = []
    return picked
  }

  /** Throws CannotRead when the document is not complete. */
  end(): void {
    if (this.#state !== 'nothing') this.#fail('cut off', 0)
  }

  /** The index from which to go on; -1 at the end of the chunk. */
  #step(chunk: Uint8Array, at: number, byte: number): number {
    const state = this.#state
    switch (state) {
      case 'key':
      case 'key-or-end':
        if (byte === quote) return this.#walkKey(chunk, at + 1)
        break
      case 'colon':
        this.#state = 'value'
        if (byte === colon) return at + 1
        break
      case 'value':
      case 'value-or-end':
        if (startsValue(byte)) return this.#value(chunk, at, byte)
        break
      case 'comma-or-end':
        this.#state = this.#frames.at(-1)?.closer === closeBrace ? 'key' : 'value'
        if (byte === comma) return at + 1
    }
    const mayEnd = state === 'comma-or-end' || state === 'key-or-end' || state === 'value-or-end'
    if (mayEnd && byte === this.#frames.at(-1)?.closer) return this.#close(chunk, at + 1)
    return this.#fail('not JSON', at)
  }

  /** Most keys lie in one chunk; only of the others are the bytes gathered. */
  #walkKey(chunk: Uint8Array, from: number): number {
    const goesOn = this.#inside === 'key'
    const end = endOfString(chunk, from + this.#escapedKey)
    this.#inside = end < chunk.length ? undefined : 'key'
    this.#escapedKey = Math.max(0, end - chunk.length)
    if (this.#inside) {
      if (!goesOn) this.#key.start(from)
      return -1
    }
    if (goesOn) this.#key.finish(chunk, end)
    const key = goesOn ? this.#key.bytes : chunk
    const [start, stop] = goesOn ? [0, key.length] : [from, end]
    const frame = this.#frames.at(-1) as Frame
    const member = memberOf(frame.branch, key, start, stop)
    if (member) frame.key = member.name
    this.#branch = member ? member.branch : this.#branchOfOther(frame, key.subarray(start, stop), end)
    this.#state = 'colon'
    return end + 1
  }

  /** A key that is written with escapes, or whose name only the document knows. */
  #branchOfOther(frame: Frame, bytes: Uint8Array, at: number): Branch | undefined {
    if (!frame.branch.each && !bytes.includes(backslash)) return undefined
    try {
      frame.key = String(JSON.parse(`"${decoder.decode(bytes)}"`))
    } catch {
      this.#fail('not JSON', at)
    }
    return frame.branch.members.find(({ name }) => name === frame.key)?.branch ?? frame.branch.each
  }

  #value(chunk: Uint8Array, at: number, first: number): number {
    const frame = this.#frames.at(-1)
    if (frame) frame.count += 1
    else this.#branch = this.#root
    if (frame?.closer === closeBracket) this.#branch = frame.branch.each
    const branch = this.#branch
    if (branch?.element) this.#startElement(branch.element, at)
    const opens = first === openBrace || first === openBracket
    if (opens && branch && !branch.keep && (branch.each || branch.members.length > 0)) {
      this.#frames.push({ branch, closer: first + 2, count: 0, key: '', of: branch.element })
      this.#state = first === openBrace ? 'key-or-end' : 'value-or-end'
      return at + 1
    }
    const kept = this.#element.active && branch?.keep === true
    if (this.#element.active && !kept) this.#element.pause(chunk, at)
    this.#plain.begin({ first, kept, depth: this.#frames.length })
    return this.#walkValue(chunk, at)
  }

  #walkValue(chunk: Uint8Array, from: number): number {
    const end = this.#plain.walk(chunk, from)
    this.#inside = end < 0 ? 'value' : undefined
    if (end < 0) return -1
    if (this.#element.active && !this.#branch?.keep) {
      this.#element.addNull()
      this.#element.resume(end)
    }
    if (this.#branch?.element) this.#endElement(this.#branch.element, chunk, end)
    this.#state = this.#frames.length === 0 ? 'nothing' : 'comma-or-end'
    return end
  }

  #close(chunk: Uint8Array, end: number): number {
    const frame = this.#frames.pop()
    if (frame?.of) this.#endElement(frame.of, chunk, end)
    this.#state = this.#frames.length === 0 ? 'nothing' : 'comma-or-end'
    return end
  }

  #startElement({ called }: Wanted, at: number): void {
    this.#element.start(at)
    this.#at = this.#frames.map(({ closer, count, key }) => (closer === closeBracket ? count - 1 : key))
    this.#lastElement = { called, count: this.#frames.at(-1)?.count ?? 1 }
  }

  #endElement({ path }: Wanted, chunk: Uint8Array, end: number): void {
    this.#element.finish(chunk, end)
    try {
      this.#picked.push({ path, at: this.#at, value: this.#element.parsed() })
    } catch {
      this.#fail('not JSON', end - 1)
    }
  }

  #fail(broken: Broken, at: number): never {
    const { called, count } = this.#lastElement ?? {}
    const element =
      called && `${this.#element.active ? '' : 'after '}${called} ${count?.toLocaleString('en-GB')}`
    throw cannotRead(broken, { element, byte: this.#before + at + (broken === 'cut off' ? 0 : 1) })
  }
}

/** A quote, a bracket, a minus, a digit, or the first letter of true, false and null. */
function startsValue(byte: number): boolean {
  return (
    byte === quote ||
    byte === openBrace ||
    byte === openBracket ||
    byte === 0x2d ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x74 ||
    byte === 0x66 ||
    byte === 0x6e
  )
}
