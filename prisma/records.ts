import type { Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { mayEditService, visibleServiceAt } from '@/domain/review/visibility'
import type { PrismaClient } from './generated/client'
import { readEntries, recordFrom } from './record-rows'

export type StoredRecord = {
  record: ServiceRecord
  /** What a form sends back, so that a save on top of another one is noticed. */
  versions: { service: number; organisation: number; entries: Record<string, number> }
  /** The sections that the team has called completed. */
  completed: string[]
  mayEdit: boolean
}

/**
 * All that is recorded about a service, with what it uses of what its organisation shares. Refuses a service that
 * the actor may not see. Throws when the rows are no record.
 */
export async function readRecord(
  db: PrismaClient,
  actor: Actor,
  slug: string,
): Promise<Result<StoredRecord>> {
  const row = await db.service.findFirst({
    where: visibleServiceAt(slug, actor),
    include: { organisation: true, completions: { orderBy: { section: 'asc' } } },
  })
  if (!row) return refuse({ kind: 'not-found' })
  const { organisation, completions, ...service } = row
  const entries = await readEntries(db, [service.id, organisation.id])
  return ok({
    record: recordFrom({ service, organisation, entries }),
    versions: {
      service: service.version,
      organisation: organisation.version,
      entries: Object.fromEntries(entries.map(({ id, version }) => [id, version])),
    },
    completed: completions.map(({ section }) => section),
    mayEdit: mayEditService(actor, service),
  })
}

/** Something shared that a service could name. */
export type SharedChoice = { id: string; kind: 'system' | 'party'; title: string }

/** The systems and other organisations that are shared by the organisation of this service; none when the actor may not see it. */
export async function sharedChoices(db: PrismaClient, actor: Actor, slug: string): Promise<SharedChoice[]> {
  const rows = await db.item.findMany({
    where: {
      serviceId: null,
      kind: { in: ['system', 'party'] },
      organisation: { services: { some: visibleServiceAt(slug, actor) } },
    },
    select: { id: true, kind: true, data: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => {
    const kind = row.kind as SharedChoice['kind']
    return { id: row.id, kind, title: kindOf(kind).title(row.data as Values) }
  })
}
