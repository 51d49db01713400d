import type { PublicAddress } from '@/domain/exchange/published/address'
import type { Standing } from '@/domain/exchange/published/page'
import { publicStates } from '@/domain/review/workflow'
import type { PrismaClient } from '../generated/client'

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

/** What is published at an address; undefined when nothing is. */
export async function findPublished(
  db: PrismaClient,
  { slug, number, page, format }: PublicAddress,
): Promise<PublishedFile | undefined> {
  const which =
    number === undefined ? { state: { in: [...publicStates] } } : { number, publishedAt: { not: null } }
  const found = await db.publishedDocument.findFirst({
    relationLoadStrategy: 'join',
    where: { document: page, format, version: { ...which, service: { slug } } },
    select: {
      ...{ versionId: true, hash: true },
      version: {
        select: { state: true, staffOnly: true, service: { select: { organisationId: true } } },
      },
    },
  })
  if (!found) return undefined
  const { versionId, hash, version } = found
  const { state, staffOnly, service } = version
  const standing = state === 'published' ? 'current' : state === 'retired' ? 'closed' : 'older'
  return { versionId, hash, standing, staffOnly, organisationId: service.organisationId }
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
