import type { Values } from '@/domain/record/field'
import { upgradeName } from '@/domain/record/upgrade/upgrade-fact'
import { sharedText } from '@/domain/review/authorship'
import { sha256 } from '@/prisma/database/hash'
import { newId } from '@/prisma/database/new-id'
import type { Transaction } from '@/prisma/database/transaction'
import { type RowChange, rowAdded } from '@/prisma/history/guarded/row-change'
import type { RecordRows } from './current-rows'

/** An organisation and what it shares, as rows of one version. */
type Shared = Omit<RecordRows, 'service'>

/**
 * What people have confirmed of what an organisation shares stays confirmed: a step says the same in another form, of which nobody is
 * the author. Rows of confirmations never change, so beside each comes one of the new form.
 */
export async function carryConfirmations(
  tx: Transaction,
  from: number,
  before: Shared,
  after: Shared,
): Promise<RowChange[]> {
  const { id: organisationId } = before.organisation
  const then = hashesOf(before)
  const now = hashesOf(after)
  const confirmations = await tx.sharedConfirmation.findMany({
    where: { organisationId },
    orderBy: { id: 'asc' },
  })
  const rows = confirmations.flatMap((confirmation) => {
    const { kind, thingId: id, hash } = confirmation
    const name = upgradeName(from, { kind, id })
    const saidNow = hash === removedHash(kind, id) ? name && removedHash(name.kind, id) : now.get(id)
    const isOfThen = hash === removedHash(kind, id) || hash === then.get(id)
    return name && saidNow && isOfThen && saidNow !== hash
      ? [{ ...confirmation, id: newId(), kind: name.kind, hash: saidNow }]
      : []
  })
  await tx.sharedConfirmation.createMany({ data: rows })
  return rows.map((row) => rowAdded('SharedConfirmation', row))
}

/** The hash of each thing by its id, which it keeps. */
function hashesOf({ organisation, entries }: Shared): Map<string, string> {
  const { id, name, data } = organisation
  const hash = (kind: string, id: string, answers: object) => sha256(sharedText(kind, id, answers))
  return new Map([
    [id, hash('organisation', id, { id, name, ...(data as Values) })],
    ...entries.map(({ kind, id, data }): [string, string] => [
      id,
      hash(kind, id, { id, shared: true, ...(data as Values) }),
    ]),
  ])
}

function removedHash(kind: string, id: string): string {
  return sha256(sharedText(kind, id, null))
}
