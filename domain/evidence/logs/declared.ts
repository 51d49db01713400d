import type { Format } from '@/domain/record/vocabulary/evidence'
import type { Seen } from '../observe'
import { Observed } from '../observe'
import type { Reading } from '../reading'
import { apacheCombinedFormat, apacheTemplate } from './apache'
import type { Field } from './field'
import { haproxyTemplate, httpLog, httpsLog, tcpLog } from './haproxy'
import { listedColumns } from './listed-columns'
import { combined, nginxTemplate } from './nginx'
import type { Template } from './template'
import { untoldNotes } from './untold'
import { declaredFields } from './w3c'

/** Formats that a configuration defines. */
export type Declared = { format: Format; fields: Field[]; definitions: number; templates: Template[] }

/** The most of a configuration that is read. */
export const longestDeclaration = 65_536

/** The log formats that a piece of configuration defines, or undefined when it defines none. */
export function declaredIn(text: string): Declared | undefined {
  const active = withoutComments(text)
  for (const part of [active, text.replace(/^[ \t]*#+[ \t]?/gm, '')])
    for (const [format, find] of dialects) {
      const templates = find(part)
      if (templates.length > 0) return declared(format, templates)
    }
  return declaredColumns(text)
}

function declared(format: Format, templates: Template[]): Declared {
  const fields = templates.flat().filter((piece) => typeof piece !== 'string')
  return { format, fields, definitions: templates.length, templates }
}

function declaredColumns(text: string): Declared | undefined {
  const lines = text.match(/\S[^\n]*/g) ?? []
  for (const line of lines) {
    const found = declaredFields(line) ?? listedColumns(line)
    if (found) return { ...found, definitions: 1, templates: [] }
  }
  // Documentation lists one name on each line.
  const found = listedColumns(lines.map((line) => line.trim()).join(' '))
  return found && { ...found, definitions: 1, templates: [] }
}

/** How each server writes its definitions. The first that finds one is it. */
const dialects: [Format, (text: string) => Template[]][] = [
  ['nginx', nginxDefinitions],
  ['haproxy', haproxyDefinitions],
  ['apache', apacheDefinitions],
]

function nginxDefinitions(text: string): Template[] {
  const defined = [
    ...text.matchAll(
      /\blog_format\s+\S+\s+(?:escape=\w+\s+)?((?:'(?:[^'\\]|\\.){0,8000}'|"(?:[^"\\]|\\.){0,8000}"|[^;'"]){1,8000})/g,
    ),
  ].map(([, strings = '']) => nginxTemplate(withSources(unquoted(strings), sourcesIn(text))))
  if (defined.length > 0) return defined
  if (/^[ \t]*access_log\s+(?!off)\S+(?:\s+combined)?(?:\s+\w+=\S+)*\s*;/m.test(text))
    return [nginxTemplate(combined)]
  // The settings of ingress-nginx, or the format by itself.
  const bare =
    /\blog-format-(?:upstream|stream)["']?\s*[:=]\s*[>|]?-?\s*([\s\S]{1,20000})/.exec(text)?.[1] ?? text
  return /\$\{?(?:remote_addr|remote_user|time_local|time_iso8601|request|http_\w+|proxy_add_x_forwarded_for|request_uri|proxy_protocol_addr)\b/.test(
    bare,
  )
    ? [nginxTemplate(unquoted(bare.trim()))]
    : []
}

/** The variables that are made of another by `map` or `set`, as far as they take over its value: a flag made of it says nothing. */
function sourcesIn(text: string): ReadonlyMap<string, string> {
  const maps = [...text.matchAll(/\bmap\s+["']?\$\{?(\w+)\}?["']?\s+\$(\w+)\s*\{([^}]{0,4000})\}/g)].flatMap(
    ([, source = '', name = '', cases = '']) =>
      /\s["']?\$[\w{]/.test(cases) ? [[name, source] as const] : [],
  )
  const sets = [...text.matchAll(/\bset\s+\$(\w+)\s+["']?\$\{?(\w+)\}?["']?\s*;/g)].map(
    ([, name = '', source = '']) => [name, source] as const,
  )
  return new Map([...maps, ...sets])
}

function withSources(format: string, sources: ReadonlyMap<string, string>): string {
  return sources.size === 0
    ? format
    : format.replace(/\$\{?(\w+)\}?/g, (whole, name) => {
        const source = sources.get(name)
        return source ? `\${${source}}` : whole
      })
}

/** Quoted strings that follow one another are one; what is not in quotes stays as it is. */
function unquoted(strings: string): string {
  const quoted = [...strings.matchAll(/'((?:[^'\\]|\\.)*)(?:'|$)|"((?:[^"\\]|\\.)*)(?:"|$)/g)]
  const isQuoted = /^['"]/.test(strings) && quoted.length > 0
  return (isQuoted ? quoted.map(([, single, double]) => single ?? double ?? '').join('') : strings).replace(
    /\\(['"])/g,
    '$1',
  )
}

function haproxyDefinitions(text: string): Template[] {
  const joined = text.replace(/\\\r?\n\s*/g, '')
  const custom = [
    ...joined.matchAll(/^[ \t]*(?:error-)?log-format(?:-sd)?\s+("(?:[^"\\]|\\.)*"|'[^']*'|.+)$/gm),
  ].map(([, format = '']) => haproxyTemplate(format.replace(/^(["'])([\s\S]*)\1\s*$/, '$2')))
  const options = [...joined.matchAll(/^[ \t]*option\s+(httplog|httpslog|tcplog)\b/gm)].map(([, option]) =>
    haproxyTemplate(option === 'tcplog' ? tcpLog : option === 'httpslog' ? httpsLog : httpLog),
  )
  const captured = [
    ...joined.matchAll(/^[ \t]*(?:declare\s+)?capture\s+(request header|cookie)\s+(\S+)/gm),
  ].map(([, what, name = '']) =>
    haproxyTemplate(what === 'cookie' ? `%[req.cook(${name})]` : `%[req.hdr(${name})]`),
  )
  const sampled = [...joined.matchAll(/^[ \t]*(?:http|tcp)-request\s+capture\s+(\S+)/gm)].map(
    ([, sample = '']) => haproxyTemplate(`%[${sample}]`),
  )
  const found = [...custom, ...options]
  if (found.length > 0) return [...found, ...captured, ...sampled]
  return /%ci\b|%\[(?:src|req\.|capture\.)|%\{\+Q\}/.test(joined) ? [haproxyTemplate(joined.trim())] : []
}

function apacheDefinitions(text: string): Template[] {
  const joined = text.replace(/\\\r?\n\s*/g, '')
  const defined = [
    ...joined.matchAll(
      /^[ \t]*(?:LogFormat|CustomLog\s+(?:"[^"]*"|\S+)|TransferLog)\s+"((?:[^"\\]|\\.)*)"/gim,
    ),
  ].map(([, format = '']) => apacheTemplate(format.replace(/\\(["\\])/g, '$1')))
  if (defined.length > 0) return defined
  if (/^[ \t]*CustomLog\s+\S+\s+(?:vhost_)?combined\b/im.test(joined))
    return [apacheTemplate(apacheCombinedFormat)]
  const isBare = (joined.match(/%[<>]?(?:\{[\w-]+\}[a-zA-Z]\b|[huatrsbDvUqlm]\b)/g) ?? []).length >= 3
  return isBare ? [apacheTemplate(joined.trim().replace(/\\"/g, '"'))] : []
}

function withoutComments(text: string): string {
  return text.replace(/^[ \t]*#.*$/gm, '')
}

/** What a definition says will be logged, though no line of the log was seen. */
export function readingOfDeclared({ format, fields, definitions }: Declared): Reading {
  const observed = new Observed()
  const seenNames = new Set<string>()
  for (const { name, kind } of fields) {
    if (!kind || seenNames.has(name)) continue
    seenNames.add(name)
    const seen: Seen = { kind, name, way: 'logged' }
    observed.add(seen)
  }
  const unknown = fields.filter(({ holds, kind }) => !kind && (holds === 'unknown' || holds === 'captured'))
  return {
    format,
    extent: `${definitions} ${definitions === 1 ? 'definition' : 'definitions'} of a log format`,
    notes: [
      'A definition says what is written for every request. It cannot say what the addresses, queries and cookies of your service hold: read a few lines too.',
      ...untoldNotes([...new Set(unknown.map(({ name }) => name))]),
    ],
    observations: observed.list(),
  }
}
