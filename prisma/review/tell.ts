import { ok, type Result } from '@/domain/result'
import type { NotificationKind } from '@/domain/review/notification'
import type { Transaction } from '../database/transaction'
import { notify } from '../mail/notify'
import type { Scope } from '../record/scope'
import { editorsOf, officersOf } from './audience'
import type { VersionRow } from './move-version'

/** Who is told of something that happened to a version. */
type Audience = (tx: Transaction, scope: Scope) => Promise<string[]>

export const toTeam: Audience = (tx, { id }) => editorsOf(tx, id)

export const toOfficers: Audience = (tx, { organisationId }) => officersOf(tx, organisationId)

export const toTeamAndOfficers: Audience = async (tx, scope) => [
  ...(await toTeam(tx, scope)),
  ...(await toOfficers(tx, scope)),
]

/** What tells them, with the way to the version. */
export function tell({ slug }: { slug: string }, kind: NotificationKind, audience: Audience) {
  return async (
    tx: Transaction,
    { number }: Pick<VersionRow, 'number'>,
    scope: Scope,
  ): Promise<Result<null>> => {
    const { id: serviceId, organisationId, actor } = scope
    await notify(tx, {
      kind,
      organisationId,
      serviceId,
      versionNumber: number,
      actorId: actor?.personId,
      to: await audience(tx, scope),
      href: `/services/${slug}/versions/${number}`,
    })
    return ok(null)
  }
}
