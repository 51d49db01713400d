import 'server-only'
import type { ServiceRecord } from '@/domain/record/record'

/** Of each thing that is made from a record, this many are kept: as many as there are days and documents that people ask for. */
const most = 20

/**
 * The same function of a record, which makes a thing once for the record and the further words. A record that has
 * not changed is the same object at each request (prisma/record/record-cache.ts), and what is made from one is never changed.
 */
export function oncePerRecord<Words extends string[], T>(
  make: (record: ServiceRecord, ...words: Words) => T,
): (record: ServiceRecord, ...words: Words) => T {
  const made = new WeakMap<ServiceRecord, Map<string, T>>()
  return (record, ...words) => {
    const ofRecord = made.get(record) ?? new Map<string, T>()
    made.set(record, ofRecord)
    const key = JSON.stringify(words)
    if (!ofRecord.has(key)) {
      if (ofRecord.size >= most) ofRecord.clear()
      ofRecord.set(key, make(record, ...words))
    }
    return ofRecord.get(key) as T
  }
}
