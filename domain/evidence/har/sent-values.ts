import { completedJson } from './cut-off-json'
import { detached } from './detached'
import { type Body, longestName } from './entry'

/** A value under the name that it was sent by. */
export type SentValue = { name: string; value: string }

/** The most values of one request that are looked at, and how deep values lie in values. */
const mostValues = 500
const deepest = 4

/** Strings are cut after 64 KB as they stand in the file, where each character may take six. */
const nearlyCut = 10_000

/** What the address of a request takes with it. */
export function sentInQuery(url: string): SentValue[] {
  const gathered = new Gathered()
  gathered.query(url, 0)
  return gathered.sent
}

/** What is posted, or sent as a message: undefined when it is in no form that can be read. */
export function sentInBody({ mimeType, text, parameters, encoded, size }: Body): SentValue[] | undefined {
  const gathered = new Gathered()
  // Chrome leaves the parameters of a form escaped, so its text is read.
  const isForm = mimeType.startsWith('application/x-www-form-urlencoded') && text !== ''
  if (parameters.length > 0 && !isForm)
    for (const { name, value } of parameters) gathered.value(name, value, 0)
  else if (text === '') return size > 0 ? undefined : []
  else if (encoded || /[^\P{Cc}\s]|\ufffd/u.test(text.slice(0, 500))) return undefined
  else if (mimeType.startsWith('multipart/')) gathered.multipart(text)
  else if (!gathered.text(text, 0)) return undefined
  return gathered.sent
}

/** What one request sends, from values within values too: JSON in a field, an address with a query of its own. */
class Gathered {
  readonly sent: SentValue[] = []

  value(name: string, value: string, depth: number): void {
    if (this.sent.length >= mostValues || name.length > longestName || isGraphQl(name, value)) return
    const holdsMore = depth < deepest && value.length > 1 && this.#within(name, value, depth + 1)
    // What is made of other values looks like none of them.
    this.sent.push({ name, value: holdsMore ? '{}' : value })
    if (depth < deepest && /^https?:\/\//i.test(value)) this.query(value, depth + 1)
  }

  #within(name: string, value: string, depth: number): boolean {
    if (/^\s*[[{]/.test(value)) return this.#json(value, depth, name)
    return /^(?:eyJ|W3si)[\w+/=-]+$/.test(value) && this.#json(fromBase64(value), depth, name)
  }

  query(url: string, depth: number): void {
    const at = url.indexOf('?')
    if (at >= 0) this.#form(url.slice(at + 1).replace(/#.*$/s, ''), depth)
  }

  /** JSON, whatever its type says; lines of JSON; or fields of a form, one or several lines of them. */
  text(text: string, depth: number): boolean {
    if (/^\s*[[{"]/.test(text) && this.#json(text, depth)) return true
    const lines = text.split('\n', mostValues).filter((line) => line.trim() !== '')
    const read = lines.filter((line) => {
      if (/^\s*[[{]/.test(line)) return this.#json(line, depth)
      const isForm = /^[^\s=&?{]{1,200}=[^\s]*\s*$/.test(line)
      if (isForm) this.#form(line.trim(), depth)
      return isForm
    })
    return read.length > 0
  }

  /** RFC 7578: each part names its field; what follows the empty line is its value, a file or not. */
  multipart(text: string): void {
    for (const part of text.split(/\r?\n--/, mostValues)) {
      const name = /content-disposition:[^\r\n]{0,300}?[ ;]name="([^"\r\n]{1,200})"/i.exec(part)?.[1]
      const value = /\r?\n\r?\n([\s\S]*)$/.exec(part)?.[1] ?? ''
      if (name !== undefined) this.value(detached(name, text), value, /filename="/i.test(part) ? deepest : 0)
    }
  }

  #form(text: string, depth: number): void {
    for (const pair of text.split('&', mostValues)) {
      const at = pair.indexOf('=')
      if (at > 0)
        this.value(detached(unescaped(pair.slice(0, at)), text), unescaped(pair.slice(at + 1)), depth)
    }
  }

  #json(text: string, depth: number, name = ''): boolean {
    const value = parsed(text) ?? (text.length > nearlyCut ? parsed(completedJson(text)) : undefined)
    if (value === undefined) return false
    // Not by calling itself: what people send may be nested as deep as they like.
    const waiting: { name: string; value: unknown }[] = [{ name, value }]
    for (let next = waiting.pop(); next && this.sent.length < mostValues; next = waiting.pop()) {
      const { name, value } = next
      const parts = partsOf(value)
      if (parts && parts.length > 0)
        waiting.push(
          ...parts
            .slice(0, mostValues)
            .reverse()
            .map(([key, part]) => ({ name: Array.isArray(value) ? name : key, value: part })),
        )
      else if (name !== '') this.value(name, parts ? '' : String(value ?? ''), depth)
    }
    return true
  }
}

/** The question that a programmer wrote; what a person gave is in its variables. */
function isGraphQl(name: string, value: string): boolean {
  return (
    name === 'query' && /^\s*(?:query|mutation|subscription|fragment)\b[^{]*\{|^\s*\{\s*[a-z_]/i.test(value)
  )
}

function partsOf(value: unknown): [string, unknown][] | undefined {
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

/** As forms escape (URL Standard, section 5.1). Several times as fast as URLSearchParams, which long recordings are full of. */
function unescaped(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
