import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { RequestHandler } from './exchange'

/** Tells Next.js the address that a request comes from; `proxies` are trusted ones in front of this process. */
export function clientAddress(proxies: number): RequestHandler {
  return ({ request: { headers, socket } }) => {
    const forwarded = String(headers['x-forwarded-for'] ?? '').split(',')
    headers['x-client-address'] = addressOf(forwarded, socket.remoteAddress ?? '', proxies)
  }
}

/**
 * Each proxy adds the address that it was asked from to X-Forwarded-For, at the end; anybody may write what stands
 * before, so of the trusted proxies the first one's entry counts. Of an IPv6 address it is the network of 64 bits, which one
 * subscriber has (RFC 6177).
 */
function addressOf(forwarded: string[], remote: string, proxies: number): string {
  const said = proxies > 0 ? withoutPort(forwarded.at(-Math.min(proxies, forwarded.length)) ?? '') : ''
  const text = isIP(said) ? said : remote
  if (!isIP(text)) return text
  // An IPv4 address may come as one inside an IPv6 address.
  const address = ipaddr.process(text)
  if (address instanceof ipaddr.IPv4) return address.toString()
  return address.toNormalizedString().split(':').slice(0, 4).join(':')
}

/** Some proxies write `192.0.2.1:52000` or `[2001:db8::1]:52000`. */
function withoutPort(entry: string): string {
  const [, inBrackets, ipv4] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(entry.trim()) ?? []
  return inBrackets ?? ipv4 ?? entry.trim()
}
