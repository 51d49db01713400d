import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address belongs to the public internet: not to this machine, to private and link-local networks (where clouds answer
 * with credentials), to shared, reserved and multicast ones, nor to those that carry an IPv4 address inside an IPv6 one.
 * What is no address does not.
 */
export function isPublicAddress(address: string): boolean {
  return isIP(address) !== 0 && ipaddr.parse(address).range() === 'unicast'
}
