import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { AuditEvent } from '@/domain/review/audit-event'
import type { Authorship } from '@/domain/review/authorship'
import { versionNumber } from '@/domain/review/version-number'
import { hindrance, type StepByPeople, steps } from '@/domain/review/workflow'
import type { Transaction } from '../database/transaction'
import type { Prisma, PrismaClient, Version, VersionState } from '../generated/client'
import { writeEvent } from '../history/audit'
import { type RowChange, rowChanged } from '../history/guarded/row-change'
import { inService, type Scope } from '../record/scope'
import { authorshipOf } from './authorship'
import { openComments } from './open-comments'
import { refusedStep } from './refused-step'

/** A version at an address: `/services/<slug>/versions/<number>`. */
export type At = { slug: string; number: number }

/** A version without the record that it froze. */
export type VersionRow = Omit<Version, 'record'>

/** What a step changes in the row of its version, beside its state, what the history says of it, and other rows that it added. */
export type Taken = {
  data?: Prisma.VersionUpdateManyMutationInput
  event: AuditEvent
  rows?: readonly RowChange[]
}

/**
 * Takes a step of the workflow with a version, for an actor who may, in one transaction. The version must still be
 * where it was found: of two people who are as fast as each other, one gets a conflict. `work` says what else changes;
 * `then` does what follows from it, when the version has moved; `before` what may clear the way for it. A refusal undoes
 * all of it.
 */
export function takeStep(
  db: PrismaClient,
  actor: Actor,
  { slug, number }: At,
  name: Exclude<StepByPeople, 'submit'>,
  work: (
    version: VersionRow,
    tx: Transaction,
    scope: Scope,
    authorship: Authorship,
  ) => Result<Taken> | Promise<Result<Taken>>,
  then: (tx: Transaction, version: VersionRow, scope: Scope) => Promise<Result<null>> = async () => ok(null),
  before: (tx: Transaction, version: VersionRow, scope: Scope) => Promise<void> = async () => {},
): Promise<Result<null>> {
  return inService(db, actor, `${name} version`, slug, async (tx, scope) => {
    const { id: serviceId, organisationId } = scope
    const version = await tx.version.findUnique({
      where: { serviceId_number: { serviceId, number: versionNumber.parse(number) } },
      omit: { record: true },
      include: { service: { select: { teamId: true } } },
    })
    if (!version) return refuse({ kind: 'not-found' })
    await before(tx, version, scope)
    const authorship = await authorshipOf(tx, organisationId, version)
    const why = hindrance(name, actor, {
      state: version.state,
      owner: { organisationId, teamId: version.service.teamId },
      authorship,
      comments: await openComments(tx, serviceId),
      record: { gaps: 0, mustFix: 0 },
    })
    if (why) return refusedStep(name, why, version.state)
    const taken = await work(version, tx, scope, authorship)
    if (!taken.ok) return taken
    const moved = await moveVersion(tx, version, steps[name].to, taken.value, scope)
    if (!moved.ok) return moved
    return then(tx, version, scope)
  })
}

/**
 * Moves a version on from where it was found, and writes it into the history. A conflict when it is no longer there, or
 * when somebody has signed meanwhile: what is published must be what was signed.
 */
export async function moveVersion(
  tx: Transaction,
  { id, state, signOffs }: Pick<Version, 'id' | 'state' | 'signOffs'>,
  to: VersionState,
  { data, event, rows = [] }: Taken,
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
