import type { Actor } from '@/domain/review/actor'
import { readableVersions } from '@/domain/review/visibility'
import { publicStates } from '@/domain/review/workflow'
import { containing, rowsOfPage } from '../database/rows-of-page'
import type { PrismaClient } from '../generated/client'

/** What the list of all notices says of one. */
export type ListedNotice = {
  slug: string
  name: string
  organisation: string
  /** `YYYY-MM-DD` */
  publishedOn: string
  /** Whether the service has closed. */
  isClosed: boolean
}

/**
 * The notices that are current and that somebody may read, by the name of the service, 20 on a page; with some words in
 * that name or in the name of the organisation.
 */
export async function listNotices(
  db: PrismaClient,
  actor: Actor | undefined,
  { search, page }: { search?: string; page: number },
): Promise<{ notices: ListedNotice[]; total: number }> {
  const named = search ? containing(search) : undefined
  const where = {
    state: { in: [...publicStates] },
    AND: [
      readableVersions(actor),
      named ? { OR: [{ publishedName: named }, { service: { organisation: { name: named } } }] } : {},
    ],
  }
  const total = await db.version.count({ where })
  const rows = await db.version.findMany({
    where,
    select: {
      ...{ state: true, publishedName: true, publishedOn: true },
      service: { select: { slug: true, organisation: { select: { name: true } } } },
    },
    orderBy: [{ publishedName: 'asc' }, { id: 'asc' }],
    ...rowsOfPage(page),
  })
  const notices = rows.map(({ state, publishedName, publishedOn, service }) => ({
    slug: service.slug,
    name: publishedName ?? '',
    organisation: service.organisation.name,
    publishedOn: publishedOn ?? '',
    isClosed: state === 'retired',
  }))
  return { notices, total }
}
