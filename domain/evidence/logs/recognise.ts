import { isAddresses } from '../classify/addresses'
import { BehindPrefix } from './behind-prefix'
import { type Declared, declaredIn, longestDeclaration, readingOfDeclared } from './declared'
import { extendedCombined } from './extended'
import { FieldedLines } from './fielded-lines'
import { isByApache } from './is-by-apache'
import { isObject, JsonLines } from './json-lines'
import { apacheCombined, knownLayouts, nginxCombined } from './known-layouts'
import type { Layout } from './layout'
import type { LineReader, LogReader } from './line-reader'
import { LogfmtLines } from './logfmt-lines'
import { type Prefix, prefixOf } from './prefix'
import { readLines } from './read-lines'
import { layoutOf } from './template'
import { isTextLine, TextLines } from './text-lines'
import { declaredFields, W3cLines } from './w3c'

const mostLines = 200

/**
 * What reads a log that begins like this: lines of a known form, or the definition of one. Undefined when it is not a log.
 * `head` is the beginning of the text, which may end within a line.
 */
export function recogniseLog(head: string): LogReader | undefined {
  const lines = linesOf(head)
  if (lines.length === 0) return undefined
  const defined = declaredIn(head)
  const reader = lineReader(lines, defined)
  if (reader) return (bytes) => readLines(bytes, reader())
  return defined && readDeclared
}

/** The whole lines of the beginning, without the empty ones; the last may have been cut, unless it is the only one. */
function linesOf(head: string): string[] {
  const lines = head.replace(/\n\s*\n/g, '\n').split(/\r?\n/, mostLines + 2)
  const whole = lines.length > 1 && !/\n$/.test(head) && head.length >= 4096 ? lines.slice(0, -1) : lines
  return whole.filter((line) => line.trim() !== '').slice(0, mostLines)
}

/** Makes what reads lines of the form that most of these have. */
function lineReader(lines: string[], defined: Declared | undefined): (() => LineReader) | undefined {
  const declared = lines.map(declaredFields).find((found) => found !== undefined)
  if (declared)
    return lines.some((line) => !line.startsWith('#')) ? () => new W3cLines(declared.format) : undefined
  const prefix = prefixOf(lines)
  const own = prefix ? lines.map((line) => line.slice(prefix(line))) : lines
  const behind = (reader: LineReader) => (prefix ? new BehindPrefix(prefix, reader) : reader)
  if (own.filter(isObject).length >= Math.max(1, own.length * 0.3)) return () => behind(new JsonLines())
  const layout = (defined && layoutDefined(defined, own)) ?? layoutFor(lines, prefix)
  if (layout) return () => new FieldedLines(layout, prefix)
  if (own.filter(isLogfmt).length >= own.length / 2) return () => behind(new LogfmtLines())
  if (lines.filter(isTextLine).length >= lines.length * 0.2) return () => new TextLines()
  return undefined
}

/** The first of the forms that the text itself defines above its lines which one of them has. */
function layoutDefined({ format, templates }: Declared, lines: string[]): Layout | undefined {
  const note = 'The fields are named as the definition above the lines names them.'
  return templates
    .map((template) => layoutOf(format, template, note))
    .find(({ fields, cut }) => {
      const bounds = new Int32Array(2 * fields.length)
      return lines.some(
        (line) =>
          cut(line, 0, bounds) &&
          fields.some(
            ({ kind }, at) =>
              kind === 'ip-address' && isAddresses(line.slice(bounds[2 * at], bounds[2 * at + 1])),
          ),
      )
    })
}

/** The known form that most lines have; a form that few of them have is chance. */
function layoutFor(lines: string[], prefix: Prefix | undefined): Layout | undefined {
  const known = [...knownLayouts, ...extendedCombined(lines, prefix)]
  let best: { layout: Layout; fitting: number } | undefined
  for (const { layout, tells } of known) {
    const bounds = new Int32Array(2 * layout.fields.length)
    const fitting = lines.filter((line) => {
      const from = prefix?.(line) ?? 0
      return (!tells || tells.test(line.slice(from, from + 2000))) && layout.cut(line, from, bounds)
    }).length
    if (fitting > (best?.fitting ?? 0)) best = { layout, fitting }
  }
  if (!best || best.fitting < lines.length * 0.2) return undefined
  return best.layout === nginxCombined.layout && isByApache(lines) ? apacheCombined.layout : best.layout
}

function isLogfmt(line: string): boolean {
  return (
    (line.match(/(?:^|\s)[A-Za-z_][\w.]*=(?:"[^"]*"|[^\s"]+)/g) ?? []).length >= 3 &&
    /^[\w.]+=/.test(line.trim())
  )
}

const readDeclared: LogReader = async (bytes) => {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of bytes)
    if (text.length < longestDeclaration) text += decoder.decode(chunk, { stream: true })
  return readingOfDeclared(declaredIn(text.slice(0, longestDeclaration)) as Declared)
}
