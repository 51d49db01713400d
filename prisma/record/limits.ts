import type { KindName } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { mostOfAKind } from '@/domain/record/record'
import type { Transaction } from '../database/transaction'
import type { Scope } from './scope'

/** The kind of which a record that holds this scope's entries would hold too many, with the words for it. */
export async function kindOverLimit(
  tx: Transaction,
  { id, organisationId, serviceId }: Scope,
  kinds: readonly KindName[],
): Promise<{ kind: KindName; message: string } | undefined> {
  const held = serviceId ? { scope: { in: [id, organisationId] } } : { organisationId }
  const where = { ...held, kind: { in: [...kinds] } }
  const counts = await tx.item.groupBy({ by: ['kind', 'serviceId'], where, _count: true })
  const kind = kinds.find((name) => {
    const ofKind = counts.filter((count) => count.kind === name)
    const shared = ofKind.find((count) => count.serviceId === null)?._count ?? 0
    const own = ofKind.filter((count) => count.serviceId !== null).map(({ _count }) => _count)
    return shared + Math.max(0, ...own) > mostOfAKind
  })
  return kind && { kind, message: `A record can hold at most ${mostOfAKind} ${kindOf(kind).plural}` }
}
