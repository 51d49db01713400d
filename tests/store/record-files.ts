import { someRecord } from '@/domain/record/arbitrary'
import { parseRecord } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { hasUnseen } from '@/domain/record/unseen'
import { newId } from '@/prisma/database/new-id'
import type { PrismaClient } from '@/prisma/generated/client'
import { exportRecord, importRecord } from '@/prisma/record/record-file'
import { valueIn } from './example'

/** The team that a new service of a file gets. */
export const teamName = 'Team of the file'

export type File = { organisation?: object; service?: object; [list: string]: unknown }

/** A record file as it is after parsing, with an organisation and an address of its own. */
export function parsed(file: File, organisationId: string, slug = newId()): ServiceRecord {
  const found = parseRecord({
    schemaVersion: 1,
    ...file,
    organisation: { name: 'An organisation', ...file.organisation, id: organisationId },
    service: { name: 'A service', ...file.service, slug },
  })
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.record
}

/** One with something of each sort that a service and its organisation have. */
export const file = {
  systems: [
    { id: 'database', name: 'Database' },
    { id: 'log', shared: true, name: 'Web server log', operator: 'processor', party: 'host' },
  ],
  parties: [{ id: 'host', shared: true, name: 'A host' }],
  identifiers: [{ id: 'ip', kind: 'ip-address', plainName: 'IP address' }],
  holdings: [
    { id: 'ip-in-log', identifier: 'ip', system: 'log' },
    { id: 'ip-in-database', identifier: 'ip', system: 'database' },
  ],
}

/** Any record, without what cannot be seen: that is refused in names, which tests/store/stored-offender.test.ts is about. */
export const importable = () =>
  someRecord()
    .map((record): ServiceRecord => JSON.parse(JSON.stringify(record).replaceAll('\u202e', 'r')))
    .filter((record) => !hasUnseen(JSON.stringify(record)))

/** What takes files in and gives them out again. */
export function recordFiles(db: PrismaClient) {
  return {
    importAll: async (record: ServiceRecord) => valueIn(await importRecord(db, record, { teamName })),
    exported: async (slug: string) => valueIn(await exportRecord(db, slug)),
    eventsOf: (slug: string) =>
      db.auditEvent.findMany({ where: { service: { slug } }, orderBy: { id: 'asc' } }),
  }
}
