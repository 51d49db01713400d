import type { Connection } from '@/prisma/database/connection'
import type { Transaction } from '@/prisma/database/transaction'
import { writeEvent, writeEvents } from '@/prisma/history/audit'
import { auditHead } from '@/prisma/history/audit-chain'
import { exampleOrganisation } from './example'
import { noteInHistory } from './in-history'
import { problemsFound } from './tampering'

/** What the history is sealed with in a test. */
export const key = 'the-key-of-this-installation'

/** A history of six events after the first `noted`, three of them written at once, and what a check finds after somebody has tampered with it. */
export async function sixEvents(connection: Connection) {
  const { db } = connection
  const { organisationId, slug, editor } = await exampleOrganisation(db)
  const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })
  await noteInHistory(db)
  const noted = (await auditHead(db))?.number ?? 0
  const event = (section: string) => ({
    ...{ actor: editor, organisationId, serviceId },
    event: { type: 'section-completed' as const, section },
  })
  await writeEvents(db, ['one', 'two', 'three'].map(event))
  for (const section of ['four', 'five', 'six']) await writeEvent(db, event(section))
  const problemsAfter = (tamper: (tx: Transaction) => Promise<unknown>, kept?: string) =>
    problemsFound(connection, { key, kept }, tamper)
  return { organisationId, serviceId, noted, event, problemsAfter }
}
