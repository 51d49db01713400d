import { type Field, fieldByName } from './field'
import type { KnownLayout } from './layout'
import { combined, nginxTemplate } from './nginx'
import type { Prefix } from './prefix'
import { layoutOf, type Template } from './template'

const columns = 9

/**
 * The forms of lines that begin as nginx's `combined` and go on with fields of the service's own, which their place or their own
 * label (`rt=0.003`) must name.
 */
export function extendedCombined(lines: string[], prefix: Prefix | undefined): KnownLayout[] {
  const start =
    /^\S+ - .{1,200}? \[[^\]]{1,60}\] "(?:[^"\\]|\\.)*" \d{3} (?:\d+|-) "(?:[^"\\]|\\.)*" "(?:[^"\\]|\\.)*" /
  const rests = new Set<string>()
  for (const line of lines) {
    const own = line.slice(prefix?.(line) ?? 0)
    const found = own.length < 10_000 ? start.exec(own) : null
    if (found) rests.add(shapeOf(own.slice(found[0].length)))
  }
  // Where only some lines reached an upstream, those tell what the column is.
  const telling = [...rests].sort((one, other) => other.split('!').length - one.split('!').length)
  return telling.slice(0, 5).map((shape) => ({
    layout: layoutOf('nginx', [...nginxTemplate(`${combined} `), ...templateOf(shape)], note),
  }))
}

const note =
  'The lines go on after the usual fields. Those that follow are numbered by their place: the definition of the format (log_format) has their names.'

/** Addresses with ports are of upstreams: a visitor's is written without. */
const upstream = /(?:^|["=\s])(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]{2,40}\]):\d{1,5}\b|unix:\//i

/** What is told of the rest of a line: which of its columns have a label, and which are in quotes or brackets. */
function shapeOf(rest: string): string {
  return (
    rest.match(/[\w.-]{1,30}="[^"]*"|[\w.-]{1,30}=\S*|"(?:[^"\\]|\\.)*"?|\[[^\]]*\]|(?:[^\s",]|,\s?)+/g) ?? []
  )
    .slice(0, 60)
    .map((column) => {
      const label = /^([A-Za-z][\w.-]{0,29}=)(?=(.?))/.exec(column)
      const value = label ? label[2] : column[0]
      const around = value === '"' ? '""' : value === '[' ? '[]' : '_'
      return `${label?.[1] ?? ''}${around}${upstream.test(column) ? '!' : ''}`
    })
    .join(' ')
}

function templateOf(shape: string): Template {
  return shape.split(' ').flatMap((column, at) => {
    const label = /^(.*=)(?=(?:""|\[\]|_)!?$)/.exec(column)?.[1] ?? ''
    const around = column.slice(label.length).replace('!', '')
    const name = label ? label.slice(0, -1) : `field ${columns + at + 1}`
    const own: Field =
      label && !column.endsWith('!')
        ? fieldByName(name)
        : { name, holds: column.endsWith('!') ? 'nothing' : 'unknown' }
    const field: Field = { ...own, isList: true }
    const [open, close] = around === '""' ? ['"', '"'] : around === '[]' ? ['[', ']'] : ['', '']
    return [`${at > 0 ? ' ' : ''}${label}${open}`, field, ...(close ? [close] : [])]
  })
}
