import type { KindName, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { ok, type Result, refuse } from '@/domain/result'
import { lockOrganisation, type Transaction } from '../database/transaction'
import { writeEvents } from '../history/audit'
import { decidesCopies, refusedCopies } from './copies'
import { isJointController } from './joint-controllers'
import { eraseReferences } from './references'
import type { Scope } from './scope'
import { type Referrer, referrersOf, titled } from './uses'
import { writeOut } from './write-out'

/**
 * Removes an entry with all that belongs to it; what a category says is first written into its identifiers and their copies. Refuses while
 * anything else refers to one of them, and a version that is not the stored one.
 */
export async function removeItem(
  tx: Transaction,
  scope: Scope,
  kind: KindName,
  id: string,
  { version }: { version: number },
): Promise<Result<null>> {
  const { organisationId } = scope
  // What belongs to it may come to belong to something else: newer evidence takes over observations.
  await lockOrganisation(tx, organisationId)
  const item = await tx.item.findFirst({ where: { scope: scope.id, kind, id } })
  if (!item) return refuse({ kind: 'not-found' })
  if (!scope.serviceId && (await isJointController(tx, organisationId, id)))
    return refuse({ kind: 'in-use', by: ['Joint controllers of the organisation'] })
  if (kind === 'category' && scope.serviceId) {
    const wrote = await writeOut(tx, scope, id)
    if (!wrote.ok) return wrote
  }
  const belongings = await belongingsOf(tx, scope, kind, id)
  const removed = [item, ...belongings]
  const ids = removed.map((one) => one.id)
  const users = (await referrersOf(tx, scope.id, ids)).filter(
    (user) => user.scope !== scope.id || !ids.includes(user.id),
  )
  if (users.length > 0) return refuse({ kind: 'in-use', by: await namesOf(tx, scope, users) })

  await eraseReferences(tx, scope.id, ids)
  const { count } = await tx.item.deleteMany({ where: { scope: scope.id, id, version } })
  if (count !== 1) return refuse({ kind: 'conflict' })
  await tx.item.deleteMany({
    where: { scope: scope.id, id: { in: belongings.map((one) => one.id) } },
  })
  if (scope.serviceId && decidesCopies(kind)) {
    const refused = await refusedCopies(tx, scope)
    if (refused) return refused
  }
  await writeEvents(
    tx,
    removed.map((one) => {
      const before = one.data as Values
      const title = kindOf(one.kind as KindName).title(before)
      const event = { type: 'entry-removed' as const, kind: one.kind, id: one.id, title, before }
      return { ...scope, event }
    }),
  )
  return ok(null)
}

/** The users of something shared are said with their service. */
async function namesOf(tx: Transaction, scope: Scope, users: Referrer[]): Promise<string[]> {
  const titles = await titled(tx, users)
  return users.map(({ service }, index) =>
    service && !scope.serviceId ? `${titles[index]} (${service.name})` : `${titles[index]}`,
  )
}

/** What goes with an entry: the holdings of an identifier. */
function belongingsOf(tx: Transaction, scope: Scope, kind: KindName, id: string) {
  const belonging = kindNames.flatMap((name) => {
    const { fields, belongsTo } = kindOf(name)
    const input = belongsTo && fields[belongsTo]?.input
    return input && input.type === 'reference' && input.to === kind ? [{ name, field: belongsTo }] : []
  })
  return tx.item.findMany({
    where: {
      scope: scope.id,
      OR: belonging.map(({ name, field }) => ({
        kind: name,
        refersTo: { some: { field, toScope: scope.id, toId: id } },
      })),
    },
  })
}
