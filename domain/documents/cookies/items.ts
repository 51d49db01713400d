import type { Held } from '@/domain/record/held'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { cookieCategories } from '@/domain/record/vocabulary/device-access'
import type { FactPath, Inline } from '../blocks'
import { factsOfEach } from '../facts'
import type { Material } from '../material'
import { capitalised, oneLine } from '../wording/sentences'

export type Category = keyof typeof cookieCategories | 'not-recorded'

/** Everything that is stored on, read from or sent by a device because of the service. */
export function deviceItems({ record }: Material): Identifier[] {
  return record.identifiers.filter(onDevice)
}

export function categoryOf({ cookieCategory }: Identifier): Category {
  return cookieCategory ?? 'not-recorded'
}

/** The facts behind something being on a cookies page at all, and in its group there. */
export function itemFacts(items: readonly Identifier[]): FactPath[] {
  return factsOfEach('identifier', items, 'kind', 'deviceAccess', 'cookieCategory')
}

/** What an item is called on a cookies page: its technical name, which people find in their browser. */
export function itemName({ name, plainName }: Identifier): Inline {
  return name ? { code: oneLine(name) } : oneLine(plainName)
}

/** The copy on the person's device; otherwise the only sign of how long the item lasts. */
export function copyOnDevice(material: Material, item: Identifier): Held | undefined {
  const copies = material.copies(item)
  return copies.find(({ system }) => system.kind === 'browser') ?? copies[0]
}

const ways = {
  cookie: 'cookies we use',
  'local-storage': 'items we keep in local storage',
  'session-storage': 'items we keep in session storage',
  'indexed-db': 'items we keep in IndexedDB',
  'device-fingerprint': 'device fingerprints we make',
  'device-id': 'device and advertising IDs we read',
  stored: 'items we keep on your device',
  sent: 'information that your device sends us or others',
} as const

type Way = keyof typeof ways

/** How an item is kept or read. */
export function wayOf({ kind, deviceAccess }: Identifier): Way {
  if (kind in ways) return kind as Way
  return deviceAccess === 'stored' ? 'stored' : 'sent'
}

/** The caption of a table of things kept or read in one way: “Essential cookies we use”. */
export function captionOf(way: Way, category: string): string {
  const adjective = category ? `${category.charAt(0).toLocaleLowerCase('en-GB')}${category.slice(1)} ` : ''
  return capitalised(`${adjective}${ways[way]}`)
}
