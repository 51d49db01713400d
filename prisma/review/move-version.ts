import { ok, type Result, refuse, refuseWith } from '@/domain/result'
import type { AuditEvent } from '@/domain/review/audit-event'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import type { Hindrance, State, StepName } from '@/domain/review/workflow'
import type { Transaction } from '../database/transaction'
import type { Prisma, Version, VersionState } from '../generated/client'
import { writeEvent } from '../history/audit'
import { type RowChange, rowChanged } from '../history/guarded/row-change'
import type { Scope } from '../record/scope'

/** A version at an address: `/services/<slug>/versions/<number>`. */
export type At = { slug: string; number: number }

/** A version without the record that it froze. */
export type VersionRow = Omit<Version, 'record'>

/** What a step changes in the row of its version, beside its state, what the history says of it, and other rows that it added. */
export type VersionChange = {
  data?: Prisma.VersionUpdateManyMutationInput
  event: AuditEvent
  rows?: readonly RowChange[]
}

/**
 * Moves a version on from where it was found, and writes it into the history. A conflict when it is no longer there, or
 * when somebody has signed meanwhile: what is published must be what was signed.
 */
export async function moveVersion(
  tx: Transaction,
  { id, state, signOffs }: Pick<Version, 'id' | 'state' | 'signOffs'>,
  to: VersionState,
  { data, event, rows = [] }: VersionChange,
  { actor, organisationId, serviceId }: Scope,
): Promise<Result<null>> {
  const { count } = await tx.version.updateMany({
    where: { id, state, signOffs: { equals: signOffs ?? [] } },
    data: { ...data, state: to },
  })
  if (count !== 1) return refuse({ kind: 'conflict' })
  const moved = rowChanged('Version', id, { ...data, state: to })
  await writeEvent(tx, { actor, organisationId, serviceId, event, rows: [moved, ...rows] })
  return ok(null)
}

/** How the history names a version. */
export function named({ id, number }: Pick<Version, 'id' | 'number'>) {
  return { versionId: id, number }
}

/** A step that cannot be taken, as a refusal: by a page for those who may not, in words for what can be mended. */
export function refusedStep(name: StepName, why: Hindrance, state: State): Result<never> {
  if (why === 'role') return refuse({ kind: 'forbidden' })
  return refuseWith(hindranceInWords(name, why, state))
}
