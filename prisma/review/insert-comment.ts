import { randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/review/actor'
import type { Weight } from '@/domain/review/comment'
import type { Transaction } from '../database/transaction'
import { type RowChange, rowAdded, saltedHash } from '../history/guarded/row-change'
import type { Scope } from '../record/scope'

type Said = {
  id: string
  about: string
  words: string
  weight?: Weight
  threadId?: string
  versionId?: string | null
}

/** Stores what somebody said of a service; the value is what the history holds of it, without the words. */
export async function insertComment(
  tx: Transaction,
  { id: serviceId }: Pick<Scope, 'id'>,
  { personId: authorId }: Pick<Actor, 'personId'>,
  said: Said,
): Promise<RowChange> {
  const salt = randomUUID()
  const row = { ...said, serviceId, authorId, at: new Date() }
  await tx.comment.create({ data: { ...row, salt } })
  return rowAdded('Comment', { ...row, words: saltedHash(salt, said.words) })
}
