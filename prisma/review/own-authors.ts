import type { AuditEvent } from '@/domain/review/audit-event'
import { approvedStates } from '@/domain/review/workflow'
import type { Transaction } from '../database/transaction'
import { Prisma } from '../generated/client'
import { atTheEnd } from './positions'

/** The events by which somebody has had a hand in the record of a service. */
const edits: AuditEvent['type'][] = [
  'service-created',
  'service-changed',
  'entry-added',
  'entry-changed',
  'entry-removed',
  'record-imported',
  'draft-restored',
]

/** Who has edited a service; whether from its first event on; and whether something came back whose authors are unknown. */
export type OwnAuthors = { ids: string[]; isFromTheStart: boolean; isUnknown: boolean }

/**
 * Who has edited the record of a service after a position in the history. Whoever goes back to a version that nobody approved
 * brings back the work of its authors.
 */
export async function ownAuthors(tx: Transaction, serviceId: string, since: number): Promise<OwnAuthors> {
  const approved = Prisma.raw(approvedStates.map((state) => `'${state}'`).join())
  const [found] = await tx.$queryRaw<{ ids: string[]; starts: boolean; unknown: boolean }[]>`
    with edit as (
      select event."actorId", event.type, event.data from "AuditEvent" event
      left join "AuditLink" link on link."eventId" = event.id
      where event."serviceId" = ${serviceId} and event.type in (${Prisma.join(edits)})
        and coalesce(link.number, ${atTheEnd}) > ${since}
    ), restored as (
      select version.* from edit join "Version" version on version.id = edit.data->>'versionId'
      where edit.type = 'draft-restored' and version.state not in (${approved})
    )
    select
      array(select "actorId" from edit where "actorId" is not null union select unnest("authorIds") from restored) as ids,
      exists (select from edit where type = 'service-created') as starts,
      exists (select from restored where "authorsUnknown") as unknown`
  return {
    ids: found?.ids ?? [],
    isFromTheStart: found?.starts ?? false,
    isUnknown: found?.unknown ?? false,
  }
}
