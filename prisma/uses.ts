import type { KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { Prisma } from './generated/client'
import type { Transaction } from './transaction'

const columns = {
  scope: true,
  id: true,
  kind: true,
  data: true,
  service: { select: { slug: true, name: true } },
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

/** A service that uses something shared, and by which of its entries. */
export type ServiceUse = { slug: string; name: string; by: string[] }

/** The services that refer to something shared, or to something else shared that refers to it; by name. */
export async function servicesThatUse(
  tx: Transaction,
  organisationId: string,
  id: string,
): Promise<ServiceUse[]> {
  const followed = new Set([id])
  const users = new Map<string, Referrer>()
  for (let ids = [id]; ids.length > 0; ) {
    const found = await referrersOf(tx, organisationId, ids)
    for (const user of found) if (user.service) users.set(`${user.scope} ${user.id}`, user)
    ids = found.flatMap((user) => (user.service || followed.has(user.id) ? [] : [user.id]))
    for (const further of ids) followed.add(further)
  }
  const titles = await titled(tx, [...users.values()])
  const uses = new Map<string, ServiceUse>()
  for (const [index, { service }] of [...users.values()].entries()) {
    if (!service) continue
    const use = uses.get(service.slug) ?? { ...service, by: [] }
    use.by.push(`${titles[index]}`)
    uses.set(service.slug, use)
  }
  return [...uses.values()].sort((one, other) => one.name.localeCompare(other.name))
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
