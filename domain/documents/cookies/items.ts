import type { Held } from '@/domain/record/held'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { cookieCategories } from '@/domain/record/vocabulary/device-access'
import type { Inline } from '../blocks'
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

/** What an item is called on a cookies page: its technical name, which people find in their browser. */
export function itemName({ name, plainName }: Identifier): Inline {
  return name ? { code: oneLine(name) } : oneLine(plainName)
}

/** The copy on the person's device; otherwise the only sign of how long the item lasts. */
export function copyOnDevice(material: Material, item: Identifier): Held | undefined {
  const copies = material.copies(item)
  return copies.find(({ system }) => system.kind === 'browser') ?? copies[0]
}

/** The caption of a table of things kept or read in one way: “Essential cookies we use”. */
export function captionOf({ kind }: Identifier, category: string): string {
  const adjective = category ? `${category.charAt(0).toLocaleLowerCase('en-GB')}${category.slice(1)} ` : ''
  const words: Partial<Record<Identifier['kind'], string>> = {
    cookie: `${adjective}cookies we use`,
    'local-storage': `${adjective}items we keep in local storage`,
    'session-storage': `${adjective}items we keep in session storage`,
    'indexed-db': `${adjective}items we keep in IndexedDB`,
    'device-fingerprint': `${adjective}device fingerprints we make`,
    'device-id': `${adjective}device and advertising IDs we read`,
  }
  return capitalised(words[kind] ?? `${adjective}information that your device sends us or others`)
}
