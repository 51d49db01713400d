import type { Weight } from '@/domain/review/comment'
import type { Transaction } from '../database/transaction'
import { Prisma, type PrismaClient } from '../generated/client'

/** How many comments on a service are not resolved: all, and those that must be met before it is approved. */
export async function openComments(
  db: PrismaClient | Transaction,
  serviceId: string,
): Promise<{ open: number; mustChange: number }> {
  const counts = await db.comment.groupBy({
    by: ['weight'],
    where: { serviceId, threadId: null, resolvedAt: null, withdrawnAt: null },
    _count: true,
  })
  const count = (weight: string) => counts.find((one) => one.weight === weight)?._count ?? 0
  return { open: count('mustChange') + count('advice'), mustChange: count('mustChange') }
}

/** A comment that is not resolved, as it is shown beside what it is about. */
export type OpenComment = {
  id: string
  about: string
  weight: Weight | null
  /** How it begins. */
  words: string
  by: string
  /** ISO 8601. */
  at: string
  /** Whether an officer said it, and nobody else has said the last word on it. */
  toAnswer: boolean
}

/**
 * What is open on a service, the oldest first, as a column for the one query with which every page of a service begins
 * (`prisma/record/record-cache.ts`): a query of its own would cost each of them a round trip.
 */
export const openCommentsOfService = Prisma.sql`
  (select coalesce(json_agg(json_build_object('id', comment.id, 'about', comment.about, 'weight', comment.weight,
      'words', left(comment.words, 200), 'by', author.name, 'at', comment.at,
      'toAnswer', comment.weight is not null and comment."authorId" = coalesce(
        (select answer."authorId" from "Comment" answer where answer."threadId" = comment.id
          and answer."withdrawnAt" is null order by answer.id desc limit 1), comment."authorId"))
      order by comment.id), '[]')
    from "Comment" comment join "Person" author on author.id = comment."authorId"
    where comment."serviceId" = service.id and comment."threadId" is null and comment."resolvedAt" is null
      and comment."withdrawnAt" is null)`
