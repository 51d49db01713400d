import type { ServiceRecord } from '@/domain/record/record'
import { notedVersion, upgradeEntries } from '@/domain/record/upgrade/upgrade-answers'
import { recordOf } from '@/domain/review/frozen-record'
import type { Transaction } from '../database/transaction'
import type { PrismaClient, Version } from '../generated/client'

/** How many a process keeps: officers go through the same few, and a large one takes some megabytes. */
const most = 20

/** The records that were asked for last, by the id of their version. They never change. */
const kept = new Map<string, ServiceRecord>()

/** The record that a version froze: the same object each time, so that what is made from it can be kept too. */
export async function frozenRecord(
  db: PrismaClient | Transaction,
  versionId: string,
): Promise<ServiceRecord> {
  const known = kept.get(versionId)
  const record = known ?? recordOf((await row(db, versionId)).record)
  kept.delete(versionId)
  kept.set(versionId, record)
  for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest)
  return record
}

/** The record of a version with step 7 of its DPIA, which review has added. */
export function signedRecord(record: ServiceRecord, { signOffs }: Pick<Version, 'signOffs'>): ServiceRecord {
  const signed = signOffs as (ServiceRecord['signOffs'][number] & { schemaVersion?: number })[]
  return signed.length > 0 ? { ...record, signOffs: signed.flatMap(upgradedSignOff) } : record
}

function upgradedSignOff({
  schemaVersion,
  id,
  ...answers
}: ServiceRecord['signOffs'][number] & { schemaVersion?: number }): ServiceRecord['signOffs'] {
  const entries = upgradeEntries(notedVersion({ schemaVersion }), [{ kind: 'signOff', id, answers }])
  return entries.map(({ id, answers }) => ({ id, ...answers })) as ServiceRecord['signOffs']
}

function row(db: PrismaClient | Transaction, id: string) {
  return db.version.findUniqueOrThrow({ where: { id }, select: { record: true } })
}
