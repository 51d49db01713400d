import type { Look } from '@/domain/record/vocabulary/evidence'
import { meaningOf } from '../classify/meaning-of'
import type { Meaning } from '../classify/meanings'
import type { Seen } from '../observe'
import type { Header } from './entry'
import { identifying } from './identifying'

/** What a browser tells whoever it asks: one finding says it, not one for each of the hosts. */
const toldToAll: readonly Meaning[] = [
  'user-agent',
  'client-hints',
  'language',
  'tracking-signal',
  'referrer',
]

/** About the message and the connection, not about a person or their device. Their values look like IDs now and then. */
const ofTheMessage =
  /^(?::.*|accept|accept-(?:encoding|charset|ranges|datetime)|access-control-.*|age|allow|alt-svc|alt-used|cache-control|connection|content-.*|cookie|date|expect|host|if-.*|keep-alive|last-event-id|max-forwards|origin-agent-cluster|pragma|priority|purpose|range|sec-(?:fetch|websocket)-.*|sec-purpose|server|service-worker.*|te|trailer|transfer-encoding|upgrade.*|via|warning|x-http-method-override)$/

type HeaderSighting = Omit<Seen, 'way'> | undefined

/** What a header of a request says of a person or their device. Without a host where every host is told. */
export function inRequestHeader(header: Header, look: Look | undefined, host: string): HeaderSighting {
  if (ofTheMessage.test(header.name)) return undefined
  const found = identifying(header, look)
  const means = found && meaningOf(header.name)?.means
  return found && (means && toldToAll.includes(means) ? found : { ...found, host })
}

/** The number that an answer gives to the request, under which the server writes it down. */
export function inResponseHeader(header: Header, look: Look | undefined, host: string): HeaderSighting {
  if (meaningOf(header.name)?.means !== 'request-id') return undefined
  const found = identifying(header, look)
  return found && { ...found, host }
}
