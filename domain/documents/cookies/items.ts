import type { Held } from '@/domain/record/held'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { cookieCategories } from '@/domain/record/vocabulary/device-access'
import type { Material } from '../material'

export type Category = keyof typeof cookieCategories | 'not-recorded'

/** Everything that is stored on, read from or sent by a device because of the service. */
export function deviceItems({ record }: Material): Identifier[] {
  return record.identifiers.filter(onDevice)
}

export function categoryOf({ cookieCategory }: Identifier): Category {
  return cookieCategory ?? 'not-recorded'
}

/** The copy on the person's device; otherwise the only sign of how long the item lasts. */
export function copyOnDevice(material: Material, item: Identifier): Held | undefined {
  const copies = material.copies(item)
  return copies.find(({ system }) => system.kind === 'browser') ?? copies[0]
}

/** What a page calls each way of keeping or reading something, for one and for many. */
export function storageOf({ kind }: Identifier): string {
  const names: Partial<Record<Identifier['kind'], string>> = {
    cookie: 'cookies',
    'local-storage': 'items in local storage',
    'session-storage': 'items in session storage',
    'indexed-db': 'items in IndexedDB',
    'device-fingerprint': 'device fingerprints',
    'device-id': 'device and advertising IDs',
  }
  return names[kind] ?? 'other information read or sent from your device'
}
