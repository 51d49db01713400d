import { idSchema } from '@/domain/record/field'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { Weight } from '@/domain/review/comment'
import { personWhoLeft } from '@/domain/review/person-who-left'
import { visibleServiceAt } from '@/domain/review/visibility'
import { rowsOfPage } from '../database/rows-of-page'
import type { Prisma, PrismaClient } from '../generated/client'
import { refuseInService } from '../history/refusals'

/** Something that somebody said. */
export type Said = {
  id: string
  /** Null once it is withdrawn; who said it, and when, stays. */
  words: string | null
  by: string
  /** Whether the actor said it. */
  own: boolean
  at: Date
}

/** A comment with its answers, the oldest first. */
export type Thread = Said & {
  /** What it is about, as domain/review/comment-subject reads it. */
  about: string
  /** None for what somebody of the team says. */
  weight: Weight | null
  /** The version that it was said about; none for the draft. */
  versionNumber: number | undefined
  resolved: { by: string; at: Date } | undefined
  answers: Said[]
}

/** Open: neither resolved nor withdrawn. Closed: the others. */
export type Wanted = { state?: 'open' | 'closed'; about?: string }

/** What makes a thread open, as a where-clause. */
const openThread = { threadId: null, resolvedAt: null, withdrawnAt: null }

const said = { id: true, words: true, authorId: true, at: true, withdrawnAt: true } as const
const columns = {
  ...said,
  about: true,
  weight: true,
  resolvedAt: true,
  resolvedById: true,
  version: { select: { number: true } },
  replies: { select: said, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.CommentSelect

type Row = Prisma.CommentGetPayload<{ select: typeof columns }>

/**
 * The comments on a service, open ones first, then the newest, 20 on a page; those about one thing and what belongs to
 * it, if `about` is given. Refuses what the actor may not see.
 */
export async function listComments(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  { state, about, page = 1 }: Wanted & { page?: number },
): Promise<Result<{ threads: Thread[]; total: number }>> {
  const service = await serviceSeen(db, actor, slug)
  if (!service) return refuseInService(db, actor, 'see comment', slug)
  const where: Prisma.CommentWhereInput = {
    AND: [
      { serviceId: service.id, threadId: null },
      state === 'open' ? openThread : {},
      state === 'closed' ? { OR: [{ resolvedAt: { not: null } }, { withdrawnAt: { not: null } }] } : {},
      about === undefined ? {} : { OR: [{ about }, { about: { startsWith: `${about}/` } }] },
    ],
  }
  const total = await db.comment.count({ where })
  const rows = await db.comment.findMany({
    where,
    select: columns,
    orderBy: [
      { resolvedAt: { sort: 'desc', nulls: 'first' } },
      { withdrawnAt: { sort: 'desc', nulls: 'first' } },
      { id: 'desc' },
    ],
    ...rowsOfPage(page),
  })
  return ok({ threads: await withNames(db, actor, rows), total })
}

/** The comment of a service that has this id, or an answer with it; with all its answers. Refuses what the actor may not see, and what is not there. */
export async function readThread(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<Thread>> {
  const service = await serviceSeen(db, actor, slug)
  if (!service) return refuseInService(db, actor, 'see comment', slug)
  const isId = idSchema.safeParse(id).success
  const where = { serviceId: service.id, threadId: null, OR: [{ id }, { replies: { some: { id } } }] }
  const row = isId ? await db.comment.findFirst({ where, select: columns }) : null
  const [thread] = row ? await withNames(db, actor, [row]) : []
  return thread ? ok(thread) : refuse({ kind: 'not-found' })
}

function serviceSeen(db: PrismaClient, actor: Actor, slug: string) {
  return db.service.findFirst({ where: visibleServiceAt(slug, actor, 'see comment'), select: { id: true } })
}

async function withNames(db: PrismaClient, { personId }: Actor, rows: readonly Row[]): Promise<Thread[]> {
  const ids = rows.flatMap(({ authorId, resolvedById, replies }) => [
    authorId,
    ...(resolvedById ? [resolvedById] : []),
    ...replies.map((reply) => reply.authorId),
  ])
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? personWhoLeft
  const saidBy = ({ id, words, authorId, at }: Row['replies'][number]): Said => ({
    ...{ id, words, at },
    by: nameOf(authorId),
    own: authorId === personId,
  })
  return rows.map(({ about, weight, resolvedAt, resolvedById, version, replies, ...first }) => ({
    ...saidBy(first),
    ...{ about, weight },
    versionNumber: version?.number,
    resolved: resolvedAt ? { at: resolvedAt, by: nameOf(resolvedById ?? '') } : undefined,
    answers: replies.map(saidBy),
  }))
}
