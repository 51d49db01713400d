import type { Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { Permission } from '@/domain/review/permissions'
import { visibleServiceAt } from '@/domain/review/visibility'
import type { PrismaClient } from './generated/client'
import { readEntries, recordFrom } from './record-rows'
import { refuseInService } from './refusals'

export type StoredRecord = {
  record: ServiceRecord
  /** What a form sends back, so that a save on top of another one is noticed. */
  versions: { service: number; organisation: number; entries: Record<string, number> }
  /** The sections that the team has called completed. */
  completed: string[]
  /** Whose the service is: what the actor may do with it follows from this. */
  owner: { organisationId: string; teamId: string }
}

/**
 * All that is recorded about a service, with what it uses of what its organisation shares. Refuses a service with
 * which the actor may not do this. Throws when the rows are no record.
 */
export async function readRecord(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  permission: Permission = 'see record',
): Promise<Result<StoredRecord>> {
  const row = await db.service.findFirst({
    where: visibleServiceAt(slug, actor, permission),
    include: { organisation: true, completions: { orderBy: { section: 'asc' } } },
  })
  if (!row) return refuseInService(db, actor, permission, slug)
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
    owner: { organisationId: service.organisationId, teamId: service.teamId },
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
