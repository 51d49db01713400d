import { BrokenFile, checkName, deepest, tooDeep } from './broken-file'

/** More than a record can hold. Each value costs memory, and more when it is wrong: its problem is kept too. */
const mostValues = 200_000

const space = /[ \t\r\n]*/y
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

/**
 * The value of a JSON text (RFC 8259). Unlike `JSON.parse` it says where the text is wrong, refuses names that are
 * used twice, and limits depth and number of values. Throws `BrokenFile`.
 */
export function parseJson(text: string): unknown {
  const reader = new JsonReader(text)
  const value = reader.value(0)
  reader.end()
  return value
}

class JsonReader {
  #at = 0
  #values = 0
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): unknown {
    this.#match(space)
    if (++this.#values > mostValues) this.#refuse(`There are more than ${mostValues} values`)
    if (depth > deepest) this.#refuse(tooDeep)
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth)
      case '[':
        return this.#list(depth)
      case '"':
        return this.#string()
      default:
        return JSON.parse(this.#match(numeral) || this.#match(word) || this.#expected('a value'))
    }
  }

  end(): void {
    this.#match(space)
    if (this.#at < this.#text.length) this.#refuse('There is something after the end of the record')
  }

  #object(depth: number): object {
    const object: Record<string, unknown> = {}
    this.#at++
    if (this.#take('}')) return object
    do {
      this.#match(space)
      const start = this.#at
      const name = this.#text[start] === '"' ? this.#string() : this.#expected('a name in double quotes')
      checkName(name, start)
      if (Object.hasOwn(object, name)) throw new BrokenFile(`The name “${name}” is used twice`, start)
      if (!this.#take(':')) this.#expected('a colon')
      object[name] = this.value(depth + 1)
    } while (this.#take(','))
    if (!this.#take('}')) this.#expected('a comma or a closing brace')
    return object
  }

  #list(depth: number): unknown[] {
    const list: unknown[] = []
    this.#at++
    if (this.#take(']')) return list
    do list.push(this.value(depth + 1))
    while (this.#take(','))
    if (!this.#take(']')) this.#expected('a comma or a closing bracket')
    return list
  }

  #string(): string {
    const start = this.#at
    let end = start + 1
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1
    if (end >= this.#text.length) this.#refuse('The text that starts here does not end')
    this.#at = end + 1
    try {
      return JSON.parse(this.#text.slice(start, this.#at))
    } catch {
      throw new BrokenFile('This text has a line end, a control character or an unknown escape in it', start)
    }
  }

  #take(mark: string): boolean {
    this.#match(space)
    if (this.#text[this.#at] !== mark) return false
    this.#at++
    return true
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #expected(what: string): never {
    const ended = this.#at >= this.#text.length
    this.#refuse(ended ? 'The file ends before the record is complete' : `Here should be ${what}`)
  }

  #refuse(message: string): never {
    throw new BrokenFile(message, this.#at)
  }
}
