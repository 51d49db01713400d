import type { Format } from '@/domain/record/vocabulary/evidence'
import type { Field } from './field'
import type { Layout } from './layout'

/**
 * The layout of lines that hold one column for each field, parted by spaces or tabs; a column may be in quotes. Newer versions add
 * columns at the end: of these nothing is known, and lines with `least` columns fit too.
 */
export function columnLayout(
  format: Format,
  fields: Field[],
  { separator = ' ', least = fields.length, note = '' },
): Layout {
  return {
    format,
    fields,
    cut: (line, from, bounds) => {
      const found = cutColumns(line, from, separator, bounds)
      if (found < least) return false
      for (let slot = 2 * found; slot < 2 * fields.length; slot++) bounds[slot] = 0
      return fields.every((field, at) => !field.isNumber || at >= found || startsAsNumber(line, bounds, at))
    },
    ...(note && { note }),
  }
}

/** Writes where each column begins and ends, as many as `bounds` has room for, and says how many there are. */
function cutColumns(line: string, from: number, separator: string, bounds: Int32Array): number {
  let at = from
  let count = 0
  while (at <= line.length && count < 400) {
    const inQuotes = line.charCodeAt(at) === 34
    const start = inQuotes ? at + 1 : at
    let end = inQuotes ? line.indexOf('"', start) : line.indexOf(separator, at)
    while (inQuotes && end > start && line.charCodeAt(end - 1) === 92) end = line.indexOf('"', end + 1)
    if (end < 0) end = line.length
    if (2 * count + 1 < bounds.length) {
      bounds[2 * count] = start
      bounds[2 * count + 1] = end
    }
    count++
    at = inQuotes ? end + 1 : end
    if (at >= line.length) break
    while (line.charCodeAt(at) === separator.charCodeAt(0)) {
      at++
      if (separator === '\t') break
    }
  }
  return count
}

function startsAsNumber(line: string, bounds: Int32Array, at: number): boolean {
  const first = line.charCodeAt(bounds[2 * at] ?? 0)
  return (first >= 48 && first <= 57) || first === 45
}
