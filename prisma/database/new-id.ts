import { v7 } from 'uuid'

/**
 * A UUIDv7 (RFC 9562, section 5.7). Each one of a process is greater than the one before, also within a
 * millisecond and after the clock was set back, so that rows in the order of their ids are in the order of their making.
 */
export function newId(): string {
  return v7()
}
