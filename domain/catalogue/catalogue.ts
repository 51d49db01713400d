import { analytics } from './entries/analytics'
import { balancers } from './entries/balancers'
import { banners } from './entries/banners'
import { browserStorage } from './entries/browser-storage'
import { campaigns } from './entries/campaigns'
import { cloudLogs } from './entries/cloud-logs'
import { contact } from './entries/contact'
import { embedded } from './entries/embedded'
import { experiments } from './entries/experiments'
import { frameworks } from './entries/frameworks'
import { logPlatforms } from './entries/log-platforms'
import { messages } from './entries/messages'
import { monitoring } from './entries/monitoring'
import { payments } from './entries/payments'
import { platforms } from './entries/platforms'
import { protection } from './entries/protection'
import { serverLogs } from './entries/server-logs'
import { signingIn } from './entries/signing-in'
import { stores } from './entries/stores'
import type { CatalogueEntry } from './entry'

/** What many services use, with what it captures by default, in the order of the subjects. */
export const catalogue: readonly CatalogueEntry[] = [
  ...serverLogs,
  ...platforms,
  ...cloudLogs,
  ...balancers,
  ...protection,
  ...frameworks,
  ...banners,
  ...analytics,
  ...campaigns,
  ...experiments,
  ...signingIn,
  ...messages,
  ...payments,
  ...contact,
  ...embedded,
  ...monitoring,
  ...logPlatforms,
  ...browserStorage,
  ...stores,
]

/** The entry of this id, or undefined. */
export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.id === id)
}
