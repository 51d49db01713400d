import type { Values } from '@/domain/record/field'
import type { Problem } from '@/domain/record/parse'
import type { Transaction } from '../database/transaction'

// The organisation's own answers are the only ones that refer to an entry without being one. Whoever changes them
// or removes a shared entry holds the row of the organisation, so that neither overlooks the other.

/** What is wrong with the joint controllers of an organisation: each must be one that it shares. */
export async function jointControllersProblem(
  tx: Transaction,
  organisationId: string,
  { jointControllers }: Values,
): Promise<Problem | undefined> {
  const ids = (jointControllers ?? []) as string[]
  const found = await tx.item.count({ where: { scope: organisationId, kind: 'party', id: { in: ids } } })
  return found === ids.length
    ? undefined
    : { path: 'jointControllers', message: 'A joint controller must be an organisation that is shared' }
}

/** Whether the organisation names this entry as a joint controller. */
export async function isJointController(
  tx: Transaction,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  return ((organisation.data as { jointControllers?: string[] }).jointControllers ?? []).includes(id)
}
