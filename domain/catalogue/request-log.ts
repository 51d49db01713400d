import type { CatalogueEntry, CatalogueIdentifier } from './entry'
import { amazon, google, microsoft } from './parties'

type System = NonNullable<CatalogueEntry['system']>
type Log = Pick<CatalogueEntry, 'id' | 'name' | 'summary' | 'source' | 'checkedOn' | 'words' | 'note'> & {
  identifiers: readonly CatalogueIdentifier[]
}

/** The access log of a server that a team may run itself; who runs it, and how long it keeps the log, is left open. */
export const serverLog = (log: Log, system: Partial<System> = {}): CatalogueEntry => ({
  ...log,
  subject: 'server-logs',
  system: {
    name: log.name.replace(/ \(.*\)$/, ''),
    publicName: 'our web server logs',
    kind: 'web-server-log',
    description: 'A line for each request to the website.',
    ...system,
  },
})

const clouds = { amazon, microsoft, google }

/** A log that the provider of a cloud writes. It is kept where the team sends it, for as long as the team says. */
export const cloudLog = (
  cloud: keyof typeof clouds,
  log: Log,
  system: Pick<System, 'publicName' | 'kind' | 'description'> & Partial<System>,
): CatalogueEntry => ({
  ...log,
  subject: 'cloud-logs',
  party: clouds[cloud],
  system: {
    name: log.name,
    operator: 'processor',
    agreement: 'contract',
    ...system,
  },
})
