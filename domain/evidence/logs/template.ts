import type { Format } from '@/domain/record/vocabulary/evidence'
import { backslash, colon, comma, quote } from '../json/bytes'
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

/**
 * A field and the literal that ends it; the empty literal is the end of the line. `next` is the literal after the next field, for
 * a value that may hold its own. Written out in full, since lines are cut by the million.
 */
type Step = {
  field: Field
  until: string
  isQuoted: boolean
  isNumber: boolean
  isWord: boolean
  isList: boolean
  next: string
}

function stepsOf(template: Template): { lead: string; steps: Step[] } {
  let lead = ''
  const pairs: { field: Field; until: string }[] = []
  for (const piece of template) {
    const last = pairs.at(-1)
    if (typeof piece !== 'string') pairs.push({ field: piece, until: '' })
    else if (last) last.until += piece
    else lead += piece
  }
  // Two fields with nothing between cannot be told apart: they are one.
  const parted = pairs.filter(({ until }, at) => until !== '' || at === pairs.length - 1)
  return { lead, steps: parted.map((pair, at) => stepOf(pair, parted[at + 1]?.until ?? '')) }
}

function stepOf({ field, until }: { field: Field; until: string }, next: string): Step {
  const isNumber = field.isNumber === true
  const isList = field.isList === true
  return {
    field,
    until,
    isQuoted: until.charCodeAt(0) === quote,
    isNumber,
    isWord: field.isWord === true || (isNumber && !isList),
    isList,
    next: field.isGreedy ? next : '',
  }
}

function cut(line: string, from: number, bounds: Int32Array, lead: string, steps: Step[]): boolean {
  if (!line.startsWith(lead, from)) return false
  let at = from + lead.length
  let slot = 0
  for (const step of steps) {
    const end = endOf(line, at, step)
    if (end < 0 || (step.isNumber && !isNumber(line, at, end))) return false
    bounds[slot++] = at
    bounds[slot++] = end
    at = end + step.until.length
  }
  return at === line.length
}

/** Where the value ends that begins at `start`, -1 when what ends it is not there. */
function endOf(line: string, start: number, step: Step): number {
  const until = step.until
  if (step.isQuoted) return endOfQuoted(line, start, until)
  if (step.isWord && step.next === '') return endOfWord(line, start, until)
  if (until === '') return line.length
  let at = line.indexOf(until, start)
  if (step.isList) while (at > start && isInList(line, at)) at = line.indexOf(until, at + 1)
  if (step.next !== '' && at >= 0) at = Math.max(at, line.lastIndexOf(until, line.indexOf(step.next, start)))
  return at
}

/** A word ends at the first space that no comma is in front of (`203.0.113.9, 10.0.0.1`), or before it. */
function endOfWord(line: string, start: number, until: string): number {
  let space = line.indexOf(' ', start)
  while (line.charCodeAt(space - 1) === comma && until.charCodeAt(0) === 32)
    space = line.indexOf(' ', space + 1)
  if (until.charCodeAt(0) === 32)
    return space >= 0 && (until.length === 1 || line.startsWith(until, space)) ? space : -1
  const at = until === '' ? line.length : line.indexOf(until, start)
  return space >= 0 && space < at ? -1 : at
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
