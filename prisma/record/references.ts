import type { KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { Problem } from '@/domain/record/parse'
import { referencesIn } from '@/domain/record/references'
import { ok, type Result, refuse } from '@/domain/result'
import type { Transaction } from '../database/transaction'
import type { Scope } from './scope'

/** An entry whose references are written; `path` is where its answers stand in what was sent. */
export type Referring = { kind: KindName; id: string; answers: Values; path?: string }

/**
 * Mirrors the references of entries that are stored already. One leads to the scope's own entry of that id, or
 * else to the shared one. Refuses those that lead nowhere or to another kind.
 */
export async function writeReferences(
  tx: Transaction,
  scope: Pick<Scope, 'id' | 'organisationId'>,
  entries: readonly Referring[],
): Promise<Result<null>> {
  const found = entries.flatMap(({ kind, id, answers, path = '' }) =>
    referencesIn(kindOf(kind).fields, answers).map((to) => ({ from: id, to, path: path + to.path })),
  )
  if (found.length === 0) return ok(null)
  const targets = await tx.item.findMany({
    where: {
      scope: { in: [scope.id, scope.organisationId] },
      id: { in: [...new Set(found.map(({ to }) => to.id))] },
    },
    select: { scope: true, id: true, kind: true },
  })
  const scopes = new Map<string, string>()
  for (const { kind, id, scope: holder } of targets) {
    const key = `${kind} ${id}`
    if (holder === scope.id || !scopes.has(key)) scopes.set(key, holder)
  }
  const problems: Problem[] = []
  const data = found.flatMap(({ from, to, path }) => {
    const toScope = scopes.get(`${to.kind} ${to.id}`)
    if (toScope) return [{ fromScope: scope.id, fromId: from, field: to.field, toScope, toId: to.id }]
    problems.push({ path, message: `The ${kindOf(to.kind).noun} that you selected is no longer there` })
    return []
  })
  if (problems.length > 0) return refuse({ kind: 'problems', problems })
  // Two parts of an answer may name the same thing.
  await tx.reference.createMany({ data, skipDuplicates: true })
  return ok(null)
}

/** Forgets what these entries refer to. */
export async function eraseReferences(tx: Transaction, scope: string, ids: readonly string[]): Promise<void> {
  await tx.reference.deleteMany({ where: { fromScope: scope, fromId: { in: [...ids] } } })
}
