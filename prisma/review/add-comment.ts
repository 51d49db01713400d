import { documents } from '@/domain/documents/documents'
import { partsOf } from '@/domain/documents/parts'
import { answersSchema } from '@/domain/record/field'
import type { ServiceRecord } from '@/domain/record/record'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { AuditEvent } from '@/domain/review/audit-event'
import { answerFields, commentFields, mostAnswers, type Weight } from '@/domain/review/comment'
import { parseSubject } from '@/domain/review/comment-subject'
import { may } from '@/domain/review/permissions'
import { findSubject } from '@/domain/review/subject-of-comment'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import type { RowChange } from '../history/guarded/row-change'
import { parseAnswers } from '../record/answers'
import { readWhole } from '../record/record-cache'
import { inService, type Scope } from '../record/scope'
import { frozenRecord } from './frozen-records'
import { insertComment } from './insert-comment'
import { tellOfComment } from './tell-of-comment'

const { weight, words } = commentFields
const ofOfficers = answersSchema({ weight, words })
const ofTeam = answersSchema({ words })
const ofAnswers = answersSchema(answerFields)

/** What a new comment says, by the id that its form was given: the same one again adds nothing. */
export type NewComment = { id: string; about: string; weight?: unknown; words?: unknown }

/**
 * Adds a comment on the draft of a service, or on a version of it, as its documents read on a day (`YYYY-MM-DD`). An
 * officer says what it weighs; what somebody of the team says has no weight. Refuses what the record or the document
 * does not have. The value is the id.
 */
export function addComment(
  db: PrismaClient,
  actor: Actor,
  { slug, number }: { slug: string; number?: number },
  { id, about, ...answers }: NewComment,
  day: string,
): Promise<Result<string>> {
  return inService(db, actor, 'create comment', slug, async (tx, scope) => {
    const again = await saidBefore(tx, scope, actor, id)
    if (again) return again
    const commented = await commentedRecord(tx, scope, number)
    if (!commented || !has(commented.record, about, day)) return refuse({ kind: 'not-found' })
    const isOfficer = may(actor, 'resolve comment', scope)
    const read = parseAnswers(isOfficer ? ofOfficers : ofTeam, isOfficer ? answers : { words: answers.words })
    if (!read.ok) return read
    const { weight, words } = read.value as { weight?: Weight; words: string }
    const { versionId } = commented
    const row = await insertComment(tx, scope, actor, { id, about, weight, words, versionId })
    await write(tx, scope, { type: 'comment-added', commentId: id, about, ...(weight && { weight }) }, row)
    await tellOfComment(tx, scope, slug, 'comment', id)
    return ok(id)
  })
}

/** Answers a comment. Refuses one that is not there, and one that has as many answers as there may be. */
export function answerComment(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  { threadId, id, ...answer }: { threadId: string; id: string; words?: unknown },
): Promise<Result<string>> {
  return inService(db, actor, 'create comment', slug, async (tx, scope) => {
    const again = await saidBefore(tx, scope, actor, id)
    if (again) return again
    const thread = await tx.comment.findFirst({
      where: { id: threadId, serviceId: scope.id, threadId: null },
      select: { about: true, _count: { select: { replies: true } } },
    })
    if (!thread) return refuse({ kind: 'not-found' })
    const read = parseAnswers(ofAnswers, answer)
    if (!read.ok) return read
    if (thread._count.replies >= mostAnswers) return refuse({ kind: 'problems', problems: [tooMany] })
    const { about } = thread
    const { words } = read.value as { words: string }
    const row = await insertComment(tx, scope, actor, { id, threadId, about, words })
    await write(tx, scope, { type: 'comment-answered', commentId: id, about, threadId }, row)
    await tellOfComment(tx, scope, slug, 'comment', threadId)
    return ok(id)
  })
}

const tooMany = {
  path: 'words',
  message: `A comment can have ${mostAnswers} answers. Add another comment instead`,
}

type Event = Extract<AuditEvent, { type: 'comment-added' | 'comment-answered' }>

function write(
  tx: Transaction,
  { actor, organisationId, serviceId }: Scope,
  event: Event,
  row: RowChange,
): Promise<void> {
  return writeEvent(tx, { actor, organisationId, serviceId, event, rows: [row] })
}

/** The record that is commented on; undefined when there is no version of this number. */
async function commentedRecord(tx: Transaction, { id: serviceId, organisationId }: Scope, number?: number) {
  if (number === undefined)
    return { versionId: null, record: (await readWhole(tx, { id: serviceId, organisationId })).record }
  const version = await tx.version.findUnique({
    where: { serviceId_number: { serviceId, number } },
    select: { id: true },
  })
  return version ? { versionId: version.id, record: await frozenRecord(tx, version.id) } : undefined
}

function has(record: ServiceRecord, about: string, day: string): boolean {
  const subject = parseSubject(about)
  const found =
    subject && findSubject(record, subject, (document) => partsOf(documents[document].compose(record, day)))
  return found !== undefined
}

/** When something with this id was said already: by the same person here, it stands; otherwise it is a conflict. */
async function saidBefore(
  tx: Transaction,
  scope: Scope,
  { personId }: Actor,
  id: string,
): Promise<Result<string> | undefined> {
  const said = await tx.comment.findUnique({ where: { id }, select: { serviceId: true, authorId: true } })
  if (!said) return undefined
  const isSame = said.serviceId === scope.id && said.authorId === personId
  return isSame ? ok(id) : refuse({ kind: 'conflict' })
}
