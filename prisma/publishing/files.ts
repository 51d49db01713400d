import type { PublicAddress } from '@/domain/exchange/published/address'
import type { Standing } from '@/domain/exchange/published/banner'
import { ask } from '../database/ask'
import { Prisma, type PrismaClient } from '../generated/client'

/** A file that was published, without its bytes. */
export type PublishedFile = {
  versionId: string
  /** SHA-256 of the bytes as they were published. */
  hash: string
  standing: Standing
  /** Published to the people of this organisation alone. */
  staffOnly: boolean
  organisationId: string
}

/** What is published at an address, found by one query over indexes; undefined when nothing is. */
export async function findPublished(
  db: PrismaClient,
  { slug, number, page, format }: PublicAddress,
): Promise<PublishedFile | undefined> {
  const isThisOne =
    number === undefined
      ? Prisma.sql`v.state in ('published', 'retired')`
      : Prisma.sql`v.number = ${number} and v."publishedAt" is not null`
  const [found] = await ask<Omit<PublishedFile, 'standing'> & { state: string }>(
    db,
    Prisma.sql`
    select v.id as "versionId", d.hash, v.state::text as state, v."staffOnly", s."organisationId"
    from "Service" s
    join "Version" v on v."serviceId" = s.id
    join "PublishedDocument" d on d."versionId" = v.id and d.document = ${page} and d.format = ${format}
    where s.slug = ${slug} and ${isThisOne}`,
  )
  if (!found) return undefined
  const { state, ...file } = found
  return { ...file, standing: state === 'published' ? 'current' : state === 'retired' ? 'closed' : 'older' }
}

/** The bytes of a published file, as they were published. Throws when there is none. */
export async function publishedBody(
  db: PrismaClient,
  versionId: string,
  { page: document, format }: Pick<PublicAddress, 'page' | 'format'>,
): Promise<string> {
  const where = { versionId_document_format: { versionId, document, format } }
  return (await db.publishedDocument.findUniqueOrThrow({ where, select: { body: true } })).body
}
