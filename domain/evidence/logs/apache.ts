import { type Field, fieldByName, fieldFor, requestField } from './field'
import type { Template } from './template'

/** What each directive of mod_log_config writes, where it is about a visitor. */
const directives: Readonly<Record<string, (name: string) => Field>> = {
  h: (name) => fieldFor(name, 'client-address'),
  a: (name) => fieldFor(name, 'client-address'),
  l: (name) => fieldFor(name, 'user-name'),
  u: (name) => fieldFor(name, 'user-name'),
  r: requestField,
  U: (name) => fieldFor(name, 'page-address'),
  q: (name) => fieldFor(name, 'query'),
  L: (name) => fieldFor(name, 'request-id'),
}

const numbers = new Set(['s', 'b', 'B', 'O', 'I', 'S', 'D', 'T', 'p', 'P', 'k', 'X'])

/** Headers, variables and notes that hold nothing about a visitor. */
const nothing =
  /^(?:Host|Accept|Accept-Encoding|Connection|Content-(?:Type|Length|Encoding)|X-Forwarded-(?:Proto|Host|Port|Server|Scheme)|Upgrade|Cache-Control|If-[\w-]+|Range|SSL_PROTOCOL|SSL_CIPHER\w*|HTTPS|instream|outstream|ratio|Location|pid|tid|remote_port|cache-status)$/i

/** The field that a directive such as `%h`, `%>s` or `%{User-Agent}i` writes. */
function apacheField(letter: string, argument: string): Field {
  const name = argument ? `%{${argument}}${letter}` : `%${letter}`
  if (argument === '') {
    const known = directives[letter]?.(name) ?? ({ name, holds: 'nothing' } as const)
    return {
      ...known,
      ...(numbers.has(letter) && { isNumber: true as const }),
      ...(/^[hlav]$/.test(letter) && { isWord: true as const }),
    }
  }
  if (letter === 'a') return fieldFor(name, 'client-address')
  if (letter === 'p')
    return argument === 'remote' ? fieldFor(name, 'client-port') : { name, holds: 'nothing' }
  if (letter === 'C') return { name: argument, holds: 'value', kind: 'cookie' }
  if (/^[tTPhc]$/.test(letter) || nothing.test(argument)) return { name, holds: 'nothing' }
  // What the service answers is its own, but for the cookies that it sets.
  if (letter === 'o')
    return fieldByName(argument, 'nothing').kind === 'cookie'
      ? fieldFor(name, 'cookie')
      : { name, holds: 'nothing' }
  const { holds, kind } = fieldByName(argument)
  return {
    name,
    holds,
    ...(kind && { kind }),
    ...(/forwarded-for/i.test(argument) && { isList: true as const }),
  }
}

const directive = /(%[<>!,\d]*(?:\{[^}]*\})?[<>]?(?:\^[A-Za-z]{2}|[A-Za-z])|%%)/

/** The template that a `LogFormat` describes. */
export function apacheTemplate(format: string): Template {
  return format
    .split(directive)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const found = /^%[<>!,\d]*(?:\{([^}]*)\})?[<>]?(\^[A-Za-z]{2}|[A-Za-z])$/.exec(piece)
      if (!found) return [piece.replace('%%', '%')]
      const field = apacheField(found[2] ?? '', found[1] ?? '')
      // A time stands in brackets unless it has a form of its own.
      return field.name === '%t' ? ['[', field, ']'] : [field]
    })
}

const common = '%h %l %u %t "%r" %>s %b'

export const apacheCombinedFormat = `${common} "%{Referer}i" "%{User-Agent}i"`

/** The other formats that Apache's own configuration names. */
export const apacheFormats: readonly string[] = [
  `%v:%p ${apacheCombinedFormat}`,
  `%v:%p ${common}`,
  `%v ${apacheCombinedFormat}`,
  `${apacheCombinedFormat} %I %O`,
  `${apacheCombinedFormat} %D`,
  // `ssl_request_log` of mod_ssl.
  '%t %h %{SSL_PROTOCOL}x %{SSL_CIPHER}x "%r" %b',
  common,
]
