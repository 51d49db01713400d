import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address'
import type { Exchange } from './exchange'

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage

/** What Next.js is told of where a request comes from. */
function addressOf(request: IncomingMessage, proxies: number): unknown {
  clientAddress(proxies)({ request } as Exchange)
  return request.headers['x-client-address']
}

test('without a trusted proxy, what a request says of itself does not count', () => {
  expect(addressOf(from('192.0.2.1', '198.51.100.7'), 0)).toBe('192.0.2.1')
  expect(addressOf(from('::ffff:192.0.2.1'), 0)).toBe('192.0.2.1')
})

test.each([
  ['198.51.100.7', 1, '198.51.100.7'],
  ['203.0.113.9, 198.51.100.7', 1, '198.51.100.7'],
  ['203.0.113.9, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
  ['198.51.100.7', 2, '198.51.100.7'],
  ['198.51.100.7:52000', 1, '198.51.100.7'],
  ['[2001:db8:1:2:3::4]:52000', 1, '2001:db8:1:2'],
  ['unknown', 1, '10.0.0.1'],
  ['', 1, '10.0.0.1'],
])('of “%s”, %i trusted proxies vouch for %s', (forwarded, proxies, address) => {
  expect(addressOf(from('10.0.0.1', forwarded), proxies)).toBe(address)
})

test.each([
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0DB8:0:0:1::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('the addresses of one subscriber are one: %s', (address, network) => {
  expect(addressOf(from(address), 0)).toBe(network)
})
