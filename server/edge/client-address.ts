import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * The address that a request comes from. Each proxy adds the one that it was asked from to X-Forwarded-For, at the
 * end; anybody may write what stands before, so of `proxies` trusted ones the first one's entry counts. Of an IPv6
 * address it is the network of 64 bits, which one subscriber has (RFC 6177).
 */
export function clientAddress({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(withoutPort)
  const said = proxies > 0 ? forwarded.at(-Math.min(proxies, forwarded.length)) : undefined
  const address = (said && isIP(said) ? said : (socket.remoteAddress ?? '')).replace(
    /^::ffff:(?=[\d.]+$)/i,
    '',
  )
  return isIP(address) === 6 ? network(address) : address
}

/** Some proxies write `192.0.2.1:52000` or `[2001:db8::1]:52000`. */
function withoutPort(entry: string): string {
  const [, inBrackets, ipv4] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(entry.trim()) ?? []
  return inBrackets ?? ipv4 ?? entry.trim()
}

function network(address: string): string {
  const [before = '', after] = address.split('::')
  const groups = before.split(':').filter(Boolean)
  const rest = after?.split(':').filter(Boolean) ?? []
  const zeros =
    after === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
