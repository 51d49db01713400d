import { analytics } from './analytics'
import { cookies } from './cookies'
import { type CatalogueEntry, catalogueGroups } from './entry'
import { messages } from './messages'
import { monitoring } from './monitoring'
import { platforms } from './platforms'
import { signingIn } from './signing-in'
import { webServerLogs } from './web-server-logs'

/** What many services use, with what it captures by default. */
export const catalogue: readonly CatalogueEntry[] = [
  ...webServerLogs,
  ...platforms,
  ...cookies,
  ...analytics,
  ...signingIn,
  ...messages,
  ...monitoring,
]

/** The entry of this id, or undefined. */
export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.id === id)
}

/** The entries under their headings, in the order shown. */
export function catalogueByGroup(): { title: string; entries: CatalogueEntry[] }[] {
  return Object.entries(catalogueGroups).map(([group, title]) => ({
    title,
    entries: catalogue.filter((entry) => entry.group === group),
  }))
}
