import type { Format } from '../reading'
import type { Field } from './field'
import type { Layout } from './layout'

/** A line as its format describes it: what stands there word for word, and the fields between. */
export type Template = (string | Field)[]

/** The layout of lines that were written by a template. */
export function layoutOf(format: Format, template: Template, note?: string): Layout {
  const { lead, steps } = stepsOf(template)
  return {
    format,
    fields: steps.map(({ field }) => field),
    cut: (line, from, bounds) => cut(line, from, bounds, lead, steps),
    ...(note && { note }),
  }
}

/** A field and the literal that ends it; the empty literal is the end of the line. */
type Step = { field: Field; until: string }

function stepsOf(template: Template): { lead: string; steps: Step[] } {
  let lead = ''
  const steps: Step[] = []
  for (const piece of template) {
    const last = steps.at(-1)
    if (typeof piece !== 'string') steps.push({ field: piece, until: '' })
    else if (last) last.until += piece
    else lead += piece
  }
  // Two fields with nothing between cannot be told apart: they are one.
  return { lead, steps: steps.filter(({ until }, at) => until !== '' || at === steps.length - 1) }
}

function cut(line: string, from: number, bounds: Int32Array, lead: string, steps: Step[]): boolean {
  if (!line.startsWith(lead, from)) return false
  let at = from + lead.length
  let slot = 0
  for (let index = 0; index < steps.length; index++) {
    const { field, until } = steps[index] as Step
    const end =
      until === ''
        ? line.length
        : endOf(line, at, field, until, field.isGreedy ? steps[index + 1]?.until : undefined)
    if (end < 0 || !fits(field, line, at, end)) return false
    bounds[slot++] = at
    bounds[slot++] = end
    at = end + until.length
  }
  return at === line.length
}

function fits(field: Field, line: string, start: number, end: number): boolean {
  if (field.isNumber && !isNumber(line, start, end)) return false
  if (!field.isWord && !(field.isNumber && !field.isList)) return true
  const space = line.indexOf(' ', start)
  return space < 0 || space >= end
}

/** Where the literal stands that ends a value which begins at `start`, -1 when it is not there. */
function endOf(line: string, start: number, field: Field, until: string, next: string | undefined): number {
  if (until.charCodeAt(0) === quote) return endOfQuoted(line, start, until)
  let at = line.indexOf(until, start)
  while (field.isList && at > start && isInList(line, at)) at = line.indexOf(until, at + 1)
  return next && at >= 0 ? Math.max(at, line.lastIndexOf(until, line.indexOf(next, start))) : at
}

/** A quote that is not escaped ends the value; what the format has after it must follow. */
function endOfQuoted(line: string, start: number, until: string): number {
  let at = line.indexOf('"', start)
  while (at > start && isEscaped(line, at)) at = line.indexOf('"', at + 1)
  return at >= 0 && line.startsWith(until, at) ? at : -1
}

/** An odd number of backslashes stands before it. */
function isEscaped(line: string, at: number): boolean {
  let before = at
  while (line.charCodeAt(before - 1) === backslash) before--
  return (at - before) % 2 === 1
}

const quote = 34
const backslash = 92
const comma = 44
const colon = 58

function isInList(line: string, at: number): boolean {
  const before = line.charCodeAt(at - 1)
  return (
    before === comma ||
    line.charCodeAt(at + 1) === comma ||
    (before === colon && line.charCodeAt(at - 2) === 32) ||
    line.startsWith(' : ', at)
  )
}

function isNumber(line: string, start: number, end: number): boolean {
  const first = line.charCodeAt(start)
  return end > start && ((first >= 48 && first <= 57) || first === 45 || first === 43)
}
