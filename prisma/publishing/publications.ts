import type { FeedPage } from '@/domain/exchange/published/feed'
import { type Publisher, publisherOf } from '@/domain/exchange/published/publisher'
import type { Actor } from '@/domain/review/actor'
import { readableVersions, serviceWhere } from '@/domain/review/visibility'
import { pageSize, rowsOfPage } from '../database/rows-of-page'
import type { PrismaClient } from '../generated/client'

/** What was published of a service, the newest first. */
export type PublishedService = {
  slug: string
  name: string
  publisher: Publisher
  versions: { number: number; publishedOn: string; state: string }[]
}

/** What was published to the public, the newest first, 20 on a page. */
export async function listPublications(db: PrismaClient, page: number): Promise<FeedPage> {
  const rows = await db.version.findMany({
    where: { publishedAt: { not: null }, ...readableVersions(undefined) },
    select: {
      ...{ id: true, number: true, publishedName: true, publishedAt: true },
      service: { select: { slug: true, organisation: { select: { name: true } } } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    ...rowsOfPage(page),
    take: pageSize + 1,
  })
  return {
    page,
    isLast: rows.length <= pageSize,
    publications: rows.slice(0, pageSize).map(({ id, number, publishedName, publishedAt, service }) => ({
      ...{ id, number, slug: service.slug, name: publishedName ?? '' },
      organisation: service.organisation.name,
      at: publishedAt ?? new Date(0),
    })),
  }
}

/** The published versions of a service that somebody may read; undefined when there are none. */
export async function publishedService(
  db: PrismaClient,
  actor: Actor | undefined,
  slug: string,
): Promise<PublishedService | undefined> {
  const versions = await db.version.findMany({
    where: { service: serviceWhere(slug), publishedAt: { not: null }, ...readableVersions(actor) },
    select: {
      ...{ number: true, state: true, publishedName: true, publishedOn: true, staffOnly: true },
      service: { select: { organisation: { select: { id: true, name: true, data: true } } } },
    },
    orderBy: { number: 'desc' },
  })
  const [newest] = versions
  if (!newest) return undefined
  const { id, name, data } = newest.service.organisation
  return {
    slug,
    name: newest.publishedName ?? '',
    publisher: publisherOf({ ...(data as object), id, name }, newest.staffOnly),
    versions: versions.map(({ number, state, publishedOn }) => ({
      number,
      state,
      publishedOn: publishedOn ?? '',
    })),
  }
}
