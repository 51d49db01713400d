import type { WritePage } from '@/domain/exchange/published/page'
import { type PublishedDocument, publishedDocuments } from '@/domain/exchange/published/published-documents'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { frozenRecord, signedRecord } from '../review/frozen-records'
import type { VersionRow } from '../review/move-version'

type Row = Pick<VersionRow, 'id' | 'serviceId' | 'number' | 'signOffs'>

/** The files of a version as they are published on a day, `YYYY-MM-DD`, or were: the same writers make the same again. */
export async function rendered(
  db: PrismaClient | Transaction,
  version: Row,
  slug: string,
  date: string,
  writePage: WritePage,
): Promise<PublishedDocument[]> {
  const { serviceId, number } = version
  const before = await db.version.findFirst({
    where: { serviceId, publishedOn: { not: null }, number: { lt: number } },
    select: { id: true, number: true, publishedOn: true, signOffs: true },
    orderBy: { number: 'desc' },
  })
  const earlier = before && {
    ...{ number: before.number, date: before.publishedOn ?? date },
    record: signedRecord(await frozenRecord(db, before.id), before),
  }
  const record = signedRecord(await frozenRecord(db, version.id), version)
  return publishedDocuments(record, { slug, date, number, ...(earlier && { earlier }) }, writePage)
}
