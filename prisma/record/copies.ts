import type { KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { Holding, ServiceRecord } from '@/domain/record/record'
import { copiesIn } from '@/domain/record/resolved/copies'
import { copyProblem, isPlaceTaken } from '@/domain/record/resolved/copy-problem'
import { type Result, refuse } from '@/domain/result'
import type { Transaction } from '../database/transaction'
import type { Referring } from './references'
import type { Scope } from './scope'

/** The answers by which it follows what is held where, by the kind of thing. */
const placing: Partial<Record<KindName, readonly string[]>> = {
  category: ['systems'],
  identifier: ['category'],
  categoryHolding: ['category', 'system', 'state'],
  holding: ['identifier', 'system', 'state', 'notHere'],
}

/** Whether answers of these names, or any at all, decide what is held where; who changes one holds the lock of the organisation. */
export function decidesCopies(kind: KindName, answers?: Values): boolean {
  const names = placing[kind]
  return names !== undefined && (!answers || names.some((name) => Object.hasOwn(answers, name)))
}

type Placing = Pick<ServiceRecord, 'categories' | 'identifiers' | 'categoryHoldings' | 'holdings'>

/** The rows of a service that decide what is held where. */
async function placingRows(tx: Transaction, scope: Scope): Promise<Placing> {
  const rows = await tx.item.findMany({
    where: { scope: scope.id, kind: { in: Object.keys(placing) } },
    select: { id: true, kind: true, data: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const lists: Record<string, Values[]> = {
    categories: [],
    identifiers: [],
    categoryHoldings: [],
    holdings: [],
  }
  for (const { id, kind, data } of rows)
    lists[kindOf(kind as KindName).plural]?.push({ id, ...(data as Values) })
  return lists as unknown as Placing
}

/** What a copy that has no row follows from; undefined when there is no such copy. */
export async function followedBy(tx: Transaction, scope: Scope, id: string): Promise<Values | undefined> {
  const copies = copiesIn((await placingRows(tx, scope)) as ServiceRecord)
  const { id: _, ...place } = copies.find(({ holding }) => holding.id === id)?.holding ?? {}
  return Object.keys(place).length > 0 ? place : undefined
}

/**
 * Refuses copies that there may not be after things were stored: too many, two of one id, or a row in the place of another one.
 * `moved` are the rows that came to where they are.
 */
export async function refusedCopies(
  tx: Transaction,
  scope: Scope,
  moved: readonly Referring[] = [],
): Promise<Result<never> | undefined> {
  const record = await placingRows(tx, scope)
  const message = copyProblem(record)
  if (message) return refuse({ kind: 'problems', problems: [{ path: '', message }] })
  const problems = moved.flatMap(({ kind, id, answers, path = '' }) =>
    kind === 'holding' && isPlaceTaken(record.holdings, { ...(answers as Holding), id })
      ? [{ path: `${path}system`, message: placeTaken }]
      : [],
  )
  return problems.length > 0 ? refuse({ kind: 'problems', problems }) : undefined
}

export const placeTaken =
  'It is already recorded how this identifier is held there. Change that, or enter a state in which it is held otherwise'
