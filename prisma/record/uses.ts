import type { KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { Transaction } from '../database/transaction'
import type { Prisma } from '../generated/client'

const columns = {
  scope: true,
  id: true,
  kind: true,
  data: true,
  service: { select: { name: true } },
} as const

/** An entry that refers to another one; its service is null when it is shared. */
export type Referrer = Prisma.ItemGetPayload<{ select: typeof columns }>

/** The entries that refer to any of these, in the order of their ids. */
export function referrersOf(tx: Transaction, scope: string, ids: readonly string[]): Promise<Referrer[]> {
  return tx.item.findMany({
    where: { refersTo: { some: { toScope: scope, toId: { in: [...ids] } } } },
    select: columns,
    orderBy: [{ scope: 'asc' }, { id: 'asc' }],
  })
}

/** What people call these entries; one that belongs to another says to which: “IP address: Holding”. */
export async function titled(tx: Transaction, entries: readonly Referrer[]): Promise<string[]> {
  const owners = await tx.item.findMany({
    where: { OR: entries.flatMap((entry) => ownerOf(entry) ?? []) },
    select: { scope: true, id: true, kind: true, data: true },
  })
  return entries.map((entry) => {
    const key = ownerOf(entry)
    const owner = key && owners.find(({ scope, id }) => scope === key.scope && id === key.id)
    return owner ? `${titleOf(owner)}: ${titleOf(entry)}` : titleOf(entry)
  })
}

function ownerOf({ scope, kind, data }: Referrer): { scope: string; id: string } | undefined {
  const { belongsTo } = kindOf(kind as KindName)
  return belongsTo ? { scope, id: String((data as Values)[belongsTo]) } : undefined
}

function titleOf({ kind, data }: Pick<Referrer, 'kind' | 'data'>): string {
  return kindOf(kind as KindName).title(data as Values)
}
