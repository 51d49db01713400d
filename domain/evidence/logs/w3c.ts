import type { Format } from '@/domain/record/vocabulary/evidence'
import type { Attention } from './attention'
import { albField } from './aws'
import { columnLayout } from './columns'
import { type Field, fieldByName, fieldFor } from './field'
import { FieldedLines } from './fielded-lines'
import type { LineReader } from './line-reader'

/** Fields of servers, answers and connections. */
const nothing =
  /^(?:date|time|gmttime|localtime|timestamp(?:\(ms\))?|time-taken|time-to-first-byte|bytes|cached|count|interval|comment|s-.+|sc-.+|sr-.+|rs-.+|r-.+|sc\(.+\)|rs\(.+\)|x-edge-(?!request-id).+|x-host-header|cs-(?:method|version|host|protocol|protocol-version|bytes|accept|accept-encoding|headers-count|header-names|mime-type|categories)|cs\(Host\)|c-ip-version|ssl-.+|fle-.+|crypt-.+|origin-.+|cache-.+|primary-.+|cmcd-.+|distributionid|distribution-tenant-id|connection-id)$/i

/** The field that a column of this name holds. */
export function w3cField(name: string): Field {
  if (name === 'cs-headers') return fieldFor(name, 'headers')
  if (name === 'sc-status') return { name, holds: 'nothing', isNumber: true }
  return nothing.test(name) ? { name, holds: 'nothing' } : fieldByName(name)
}

/** The names behind `#Fields:`; CloudFront alone writes of its edges. */
export function declaredFields(
  line: string,
): { format: Format; fields: Field[]; names: string[] } | undefined {
  const found = /^\s*#Fields:\s*(.{1,8000})$/i.exec(line)?.[1]
  if (!found) return undefined
  const names = found
    .trim()
    .split(/[\s,]+/)
    .slice(0, 200)
  return names.includes('client:port')
    ? { format: 'alb', fields: names.map(albField), names }
    : {
        format: names.some((name) => /^x-edge-/i.test(name)) ? 'cloudfront' : 'w3c',
        fields: names.map(w3cField),
        names,
      }
}

/** A server changes its columns when it is reconfigured, which is not often. */
const mostDeclarations = 50

/** Reads logs whose columns are named by `#Fields:` lines, of which there may be several that differ. */
export class W3cLines implements LineReader {
  readonly #byNames = new Map<string, FieldedLines>()
  #current: FieldedLines | undefined

  constructor(readonly format: Format) {}

  line(text: string, paid: Attention): boolean {
    if (!text.startsWith('#')) return this.#current?.line(text, paid) ?? false
    const declared = declaredFields(text)
    if (declared) this.#declare(declared)
    return true
  }

  /** A log that goes back to columns it had before goes on counting them. */
  #declare({ fields, names }: { fields: Field[]; names: string[] }): void {
    const key = names.join(' ')
    const known = this.#byNames.get(key)
    const separator = this.format === 'cloudfront' ? '\t' : ' '
    const isNew = !known && this.#byNames.size < mostDeclarations
    this.#current = isNew ? new Separated(this.format, fields, separator) : known
    if (this.#current) this.#byNames.set(key, this.#current)
  }

  findings() {
    const each = [...this.#byNames.values()].map((lines) => lines.findings())
    return { seen: each.flatMap(({ seen }) => seen), notes: [...new Set(each.flatMap(({ notes }) => notes))] }
  }
}

/** Columns parted by tabs, or by the spaces that pasting makes of them. */
class Separated extends FieldedLines {
  readonly #otherwise: FieldedLines

  constructor(format: Format, fields: Field[], separator: string) {
    super(columnLayout(format, fields, { separator }))
    this.#otherwise = new FieldedLines(
      columnLayout(format, fields, { separator: separator === '\t' ? ' ' : '\t' }),
    )
  }

  override line(text: string, paid: Attention): boolean {
    return super.line(text, paid) || this.#otherwise.line(text, paid)
  }

  override findings() {
    const [own, other] = [super.findings(), this.#otherwise.findings()]
    return { seen: [...own.seen, ...other.seen.filter(({ empty }) => !empty)], notes: own.notes }
  }
}
