import type { WritePage } from '@/domain/exchange/published/page'
import { writerVersion } from '@/domain/exchange/published/published-documents'
import { schemaVersion } from '@/domain/record/schema-version'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { rendered } from './rendered'

/** What rendering the published documents again has given. */
export type RenderedAgain = {
  /** Files whose frozen record gives the same bytes again. */
  same: number
  /**
   * Files that another version of the writers made, or from another version of the record: that is never made again from
   * what became of it. They are served as they were published.
   */
  otherWriter: number
  /** A sentence for each file that the same writers now make otherwise. */
  problems: string[]
}

/** Renders every published version again from its frozen record, and compares it with what was published. */
export async function renderedAgain(
  db: PrismaClient | Transaction,
  writePage: WritePage,
): Promise<RenderedAgain> {
  const found: RenderedAgain = { same: 0, otherWriter: 0, problems: [] }
  const versions = await db.version.findMany({
    where: { publishedOn: { not: null } },
    select: {
      ...{ id: true, serviceId: true, number: true, signOffs: true, publishedOn: true, schemaVersion: true },
      service: { select: { slug: true } },
    },
    orderBy: [{ serviceId: 'asc' }, { number: 'asc' }],
  })
  for (const { service, publishedOn, schemaVersion: frozenAs, ...version } of versions) {
    const files = await db.publishedDocument.findMany({ where: { versionId: version.id } })
    const ours = files.filter(({ writer }) => writer === writerVersion && frozenAs === schemaVersion)
    found.otherWriter += files.length - ours.length
    const again =
      ours.length > 0 ? await rendered(db, version, service.slug, publishedOn ?? '', writePage) : []
    for (const { document, format, body } of ours) {
      const now = again.find((one) => one.document === document && one.format === format)
      if (now?.body === body) found.same++
      else
        found.problems.push(`${document}.${format} of version ${version.number} of ${service.slug} differs`)
    }
  }
  return found
}
