import type { ServiceRecord } from '@/domain/record/record'
import type { Transaction } from '../database/transaction'
import { readEntries, recordFrom } from './record-rows'

/** The record of a service by its id, as it is for as long as the transaction holds the lock of its organisation. */
export async function recordWithin(tx: Transaction, id: string): Promise<ServiceRecord> {
  const { organisation, ...service } = await tx.service.findUniqueOrThrow({
    where: { id },
    include: { organisation: true },
  })
  const entries = await readEntries(tx, [service.id, organisation.id])
  return recordFrom({ service, organisation, entries })
}
