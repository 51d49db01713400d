import { randomInt } from 'node:crypto'

/** The 48 bits of milliseconds and the 12 bits after them of the newest id of this process. */
let newest = 0n

/**
 * A UUIDv7 (RFC 9562, section 5.7). Each one of a process is greater than the one before, also within a
 * millisecond (section 6.2, method 1), so that rows in the order of their ids are in the order of their making.
 */
export function newId(now = Date.now()): string {
  const fresh = (BigInt(now) << 12n) | BigInt(randomInt(0x800))
  newest = fresh > newest ? fresh : newest + 1n
  const ordered = newest.toString(16).padStart(15, '0')
  const variant = (8 + randomInt(4)).toString(16)
  const random = Array.from({ length: 5 }, () => randomInt(0x1000).toString(16).padStart(3, '0')).join('')
  return [
    ordered.slice(0, 8),
    ordered.slice(8, 12),
    `7${ordered.slice(12)}`,
    `${variant}${random.slice(0, 3)}`,
    random.slice(3),
  ].join('-')
}
