import { type Field, fieldByName, fieldFor, requestField } from './field'
import type { Template } from './template'

/** What each variable of HAProxy writes, where it is about a visitor (Configuration Manual, “Custom log format”). */
const variables: Readonly<Record<string, (name: string) => Field>> = {
  ci: (name) => ({ ...fieldFor(name, 'client-address'), isGreedy: true }),
  cp: (name) => ({ ...fieldFor(name, 'client-port'), isNumber: true }),
  CC: (name) => fieldFor(name, 'cookie'),
  CS: (name) => fieldFor(name, 'cookie'),
  hr: (name) => fieldFor(name, 'headers'),
  hrl: (name) => fieldFor(name, 'headers'),
  hs: (name) => ({ name, holds: 'captured' }),
  hsl: (name) => ({ name, holds: 'captured' }),
  r: requestField,
  HU: (name) => fieldFor(name, 'page-address'),
  HP: (name) => fieldFor(name, 'page-address'),
  HPO: (name) => fieldFor(name, 'page-address'),
  HQ: (name) => fieldFor(name, 'query'),
  ID: (name) => fieldFor(name, 'request-id'),
}

const numbers = new Set([
  'ST',
  'B',
  'U',
  'TR',
  'Tw',
  'Tc',
  'Tr',
  'Ta',
  'Tq',
  'Tt',
  'ac',
  'fc',
  'bc',
  'sc',
  'rc',
  'sq',
  'bq',
  'Ts',
])

function haproxyField(variable: string): Field {
  const name = `%${variable}`
  if (variable.startsWith('[')) return sampleField(name, variable.slice(1, -1))
  const known = variables[variable]?.(name) ?? ({ name, holds: 'nothing' } as const)
  return numbers.has(variable) ? { ...known, isNumber: true } : known
}

/** A sample expression: `%[src]`, `%[req.hdr(X-Forwarded-For)]`, `%[capture.req.hdr(0)]`, `%[var(txn.user)]`. */
function sampleField(name: string, sample: string): Field {
  const expression = sample.split(',')[0] ?? ''
  if (/^(?:src|fc_src|bc_dst_client)$/.test(expression)) return fieldFor(name, 'client-address')
  if (/^(?:src_port|fc_src_port)$/.test(expression)) return fieldFor(name, 'client-port')
  if (/^(?:unique-id|uuid)\b/.test(expression)) return fieldFor(name, 'request-id')
  if (/^(?:path|pathq|url|base|capture\.req\.uri)$/.test(expression)) return fieldFor(name, 'page-address')
  if (/^query$/.test(expression)) return fieldFor(name, 'query')
  if (/^(?:ssl_c_s_dn|ssl_c_der|ssl_c_serial|ssl_c_sha1)\b/.test(expression)) return fieldFor(name, 'sign-in')
  if (/^res\.f?hdrs?\(set-cookie\)$/i.test(expression)) return fieldFor(name, 'cookie')
  const cookie = /cook\(([^),]+)/.exec(expression)?.[1]
  if (cookie) return { name: cookie, holds: 'value', kind: 'cookie' }
  const argument = /\((?:[a-z]+\.)?([^),]+)/.exec(expression)?.[1]
  if (!argument || /^(?:ssl_|fc_|bc_|be_|fe_|srv_|res\.|rand|date|dst|nbsrv|method|status)/.test(expression))
    return { name, holds: 'nothing' }
  if (/^\d+$/.test(argument)) return fieldFor(name, 'headers')
  const { holds, kind } = fieldByName(argument)
  return { name, holds, ...(kind && { kind }) }
}

/** The template that a `log-format` describes. */
export function haproxyTemplate(format: string): Template {
  return format
    .replace(/\\([ "#\\])/g, '$1')
    .split(/(%(?:\{[^}]*\})?(?:\[[^\]]*\]|[A-Za-z]+))/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const found = /^%(?:\{([^}]*)\})?(\[[^\]]*\]|[A-Za-z]+)$/.exec(piece)
      if (!found) return [piece]
      const field = haproxyField(found[2] ?? '')
      return /\+Q/.test(found[1] ?? '') ? ['"', field, '"'] : [field]
    })
}

const before = '%ci:%cp [%tr] %ft %b/%s %TR/%Tw/%Tc/%Tr/%Ta %ST %B %CC %CS %tsc %ac/%fc/%bc/%sc/%rc %sq/%bq'

/** The formats behind `option httplog`, `option httpslog` and `option tcplog`, with as many captured headers as there may be. */
export const httpLog = `${before} %hr %hs %{+Q}r`
export const httpsLog = `${httpLog} %[fc_err]/%[ssl_fc_err,hex]/%[ssl_c_err]/%[ssl_c_ca_err]/%[ssl_fc_is_resumed] %[ssl_fc_sni]/%sslv/%sslc`
export const tcpLog = '%ci:%cp [%t] %ft %b/%s %Tw/%Tc/%Tt %B %ts %ac/%fc/%bc/%sc/%rc %sq/%bq'

/** What lines may look like: captured headers stand in braces, and are not there when none are captured. */
export const haproxyLines: readonly Template[] = ['', ' %[ssl_fc_sni]']
  .flatMap((after) => [
    haproxyTemplate(`${before} {%hr} {%hs} %{+Q}r${after}`),
    haproxyTemplate(`${before} {%hr} %{+Q}r${after}`),
    haproxyTemplate(`${before} %{+Q}r${after}`),
  ])
  .concat([haproxyTemplate(tcpLog), haproxyTemplate('Connect from %ci:%cp to %fi:%fp (%ft/%[mode])')])
