import type { ServiceRecord } from '@/domain/record/record'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { may, type Permission } from '@/domain/review/permissions'
import type { PrismaClient } from '../generated/client'
import { refuseTo } from '../history/refusals'
import { readEntries, sharedRecordFrom } from './record-rows'

export type StoredOrganisation = {
  /** The organisation and all that it shares, as a record without a service's own part. */
  record: ServiceRecord
  versions: { service: number; organisation: number; entries: Record<string, number> }
}

/** The actor's organisation with all that it shares, for an actor who may do this with it. */
export async function readOrganisation(
  db: PrismaClient,
  actor: Actor,
  permission: Permission = 'see organisation',
): Promise<Result<StoredOrganisation>> {
  if (!may(actor, permission, actor)) return refuseTo(db, actor, permission)
  const organisation = await db.organisation.findUnique({ where: { id: actor.organisationId } })
  if (!organisation) return refuse({ kind: 'not-found' })
  const entries = await readEntries(db, [organisation.id])
  return ok({
    record: sharedRecordFrom(organisation, entries),
    versions: {
      service: 0,
      organisation: organisation.version,
      entries: Object.fromEntries(entries.map(({ id, version }) => [id, version])),
    },
  })
}
