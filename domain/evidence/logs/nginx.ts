import { type Field, fieldByName, fieldFor, requestField } from './field'
import type { Template } from './template'

/** Variables of nginx and its usual modules that hold nothing about a visitor. */
const nothing =
  /^(?:upstream_(?!cookie_)\w+|proxy_(?!add_x_forwarded_for|protocol_addr|protocol_port)\w+|ssl_(?:protocol|cipher|ciphers|curves?|early_data|server_name|session_reused|alpn_protocol|preread\w*)|server_\w+|time_\w+|msec|status|scheme|host|http_host|hostname|pid|pipe|protocol|(?:body_)?bytes_\w+|gzip_ratio|connection\w*|connections_\w+|nginx_version|tcpinfo_\w+|limit_\w+|https?[23]?|is_args|namespace|ingress_name|service_\w+|location_path|content_(?:type|length)|sent_http_(?!set_cookie|x_request_id)\w+|document_root|realpath_root|request_(?:method|length|time|completion|filename)|request_body_file|req_len|global_rate\w*|http_(?:accept|accept_encoding|content_length|content_type|connection|host|upgrade|x_forwarded_(?:proto|host|port|scheme|server)|cache_control|if_\w+|range)|session_time)$/

const numbers =
  /^(?:status|body_bytes_sent|bytes_sent|bytes_received|request_length|request_time|msec|upstream_status|upstream_response_time|upstream_response_length)$/

/** The field that an nginx variable (without its `$`) writes. */
function nginxField(variable: string): Field {
  const field = fieldOf(variable)
  return {
    ...field,
    ...(numbers.test(variable) && { isNumber: true as const }),
    ...(variable === 'remote_addr' && { isWord: true as const }),
    ...(/upstream_|forwarded_for/.test(variable) && { isList: true as const }),
  }
}

function fieldOf(variable: string): Field {
  if (variable === 'request') return requestField(variable)
  if (variable === 'upstream_http_set_cookie') return fieldFor(variable, 'cookie')
  if (nothing.test(variable)) return { name: variable, holds: 'nothing' }
  // The module `userid` gives each browser an ID in a cookie.
  if (/^uid_(?:got|set)$/.test(variable)) return fieldFor(variable, 'browser-id')
  const cookie = /^(?:upstream_)?cookie_(\w+)$/.exec(variable)?.[1]
  return cookie ? { name: cookie, holds: 'value', kind: 'cookie' } : fieldByName(variable)
}

/** The template that a format of nginx describes: `$remote_addr - $remote_user [$time_local] "$request"`. */
export function nginxTemplate(format: string): Template {
  return format
    .split(/(\$\{\w+\}|\$\w+)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('$') ? nginxField(piece.replace(/[${}]/g, '')) : piece))
}

/** What nginx writes unless told otherwise. */
export const combined =
  '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"'

/** The formats that nginx, its packages and its ingress controllers write by themselves, the longest first. */
export const nginxFormats: readonly string[] = [
  // ingress-nginx, `upstreaminfo`, beginning with what its older versions wrote.
  `$remote_addr - [$the_real_ip] - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" $request_length $request_time [$proxy_upstream_name] $upstream_addr $upstream_response_length $upstream_response_time $upstream_status $req_id`,
  `${combined} $request_length $request_time [$proxy_upstream_name] [$proxy_alternative_upstream_name] $upstream_addr $upstream_response_length $upstream_response_time $upstream_status $req_id`,
  `${combined} $request_length $request_time [$proxy_upstream_name] $upstream_addr $upstream_response_length $upstream_response_time $upstream_status $req_id`,
  `${combined} "$http_x_forwarded_for" "$host" sn="$server_name" rt=$request_time ua="$upstream_addr" us="$upstream_status" ut="$upstream_response_time" ul="$upstream_response_length" cs=$upstream_cache_status`,
  `${combined} rt=$request_time uct="$upstream_connect_time" uht="$upstream_header_time" urt="$upstream_response_time"`,
  // `main` of nginx's own packages.
  `${combined} "$http_x_forwarded_for"`,
]
