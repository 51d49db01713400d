import type { ServiceRecord } from '@/domain/record/record'
import { type SharedChange, type SharedDifference, sharedDifferences } from '@/domain/review/authorship'
import { changedThings } from '@/domain/review/changed-things'
import { approvedStates } from '@/domain/review/workflow'
import { sha256 } from '../database/hash'
import type { Transaction } from '../database/transaction'
import { frozenRecord } from './frozen-records'
import { ownAuthors } from './own-authors'
import { lastExpired, positionOf } from './positions'
import { sharedEvents } from './shared-events'

type Service = { id: string; organisationId: string }

/** Who had a hand in a record that is about to be submitted, as its version keeps it. */
export type Authors = { authorIds: string[]; authorsUnknown: boolean; sharedChanges: SharedChange[] }

/**
 * Who has changed what a record shows since the last version of its service that was approved: of the service itself, and of
 * each thing that its organisation shares. Of something shared that this version did not have, all its authors count. Where
 * history that would tell is past its retention, the authors are unknown. The record must have been read before: a change
 * that it does not show yet gives an author too many, never one too few.
 */
export async function authorsOf(tx: Transaction, service: Service, record: ServiceRecord): Promise<Authors> {
  const approved = await tx.version.findFirst({
    where: { serviceId: service.id, state: { in: [...approvedStates] } },
    orderBy: { number: 'desc' },
    select: { id: true, auditHead: true },
  })
  const before = approved ? await frozenRecord(tx, approved.id) : undefined
  const since = approved ? await positionOf(tx, approved.auditHead) : 0
  const expired = await lastExpired(tx)
  const own = await ownAuthors(tx, service.id, since)
  const isComplete = expired <= since || own.isFromTheStart || !differsItself(before, record)
  return {
    authorIds: own.ids,
    authorsUnknown: own.isUnknown || !isComplete,
    sharedChanges: await sharedChanges(tx, service, sharedDifferences(before, record), { since, expired }),
  }
}

/** Whether anything of the service itself differs, beside what its organisation shares. */
function differsItself(before: ServiceRecord | undefined, after: ServiceRecord): boolean {
  return changedThings(before, after).some(
    (thing) => thing.kind !== 'organisation' && !(thing.after ?? thing.before)?.shared,
  )
}

async function sharedChanges(
  tx: Transaction,
  { organisationId }: Service,
  differences: readonly SharedDifference[],
  { since, expired }: { since: number; expired: number },
): Promise<SharedChange[]> {
  if (differences.length === 0) return []
  const all = await sharedEvents(tx, organisationId, 0)
  const recent = since > 0 ? await sharedEvents(tx, organisationId, since) : all
  const shown = await withoutUnused(tx, organisationId, differences)
  return shown.map(({ is, thing }) => {
    const { authorIds, lastAt, wasAdded, wasRemoved } = (is === 'added' ? all : recent).of(thing)
    // Whatever was before something was added, or was removed, is not in the version.
    const tellsAll = is === 'removed' ? wasRemoved : wasAdded
    return {
      ...{ kind: thing.kind, id: thing.id, hash: sha256(thing.text), changedAt: lastAt, authorIds },
      authorsUnknown: expired > (is === 'added' ? 0 : since) && !tellsAll,
    }
  })
}

/** The differences but for what is still shared: that the service does not use it any more is a change of the service. */
async function withoutUnused(
  tx: Transaction,
  organisationId: string,
  differences: readonly SharedDifference[],
): Promise<SharedDifference[]> {
  const missing = differences.flatMap(({ is, thing }) => (is === 'removed' ? [thing.id] : []))
  const rows = await tx.item.findMany({
    where: { scope: organisationId, id: { in: missing } },
    select: { id: true },
  })
  const there = new Set(rows.map(({ id }) => id))
  return differences.filter(({ is, thing }) => is !== 'removed' || !there.has(thing.id))
}
