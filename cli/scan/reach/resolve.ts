import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'

/** Whether the scan may speak to an IP address. */
export type MayReach = (address: string) => boolean

/** The addresses of a host, none if it has none. `localhost` and what ends with it is this machine (RFC 6761, section 6.3). */
async function addressesOf(host: string): Promise<string[]> {
  const name = host.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(name)) return [name]
  if (/(?:^|\.)localhost$/i.test(name)) return ['127.0.0.1']
  const found = await lookup(name, { all: true }).catch(() => [])
  return found.map(({ address }) => address)
}

/**
 * The address by which a host may be reached: `unknown` when it has none, `refused` when any of its addresses may not be reached, since
 * whoever answers for the name could otherwise choose which one is looked at.
 */
export async function reachable(host: string, mayReach: MayReach): Promise<string | Refusal> {
  const [address, ...others] = await addressesOf(host)
  if (!address) return { refused: 'unknown' }
  return [address, ...others].every(mayReach) ? address : { refused: 'private' }
}

export type Refusal = { refused: 'unknown' | 'private' }
