'use server'

import { z } from 'zod'
import { placeAfterComment } from '@/app/_comments/place-of-comment'
import { formAction } from '@/app/_server/form-action'
import { loadService } from '@/app/_server/load'
import { today } from '@/app/_server/today'
import { idSchema } from '@/domain/record/field'
import { readAnswers } from '@/domain/record/form'
import type { ServiceRecord } from '@/domain/record/record'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { answerFields, commentFields } from '@/domain/review/comment'
import { versionNumber } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { newId } from '@/prisma/database/new-id'
import { addComment, answerComment } from '@/prisma/review/add-comment'
import { reopenComment, resolveComment, withdrawComment } from '@/prisma/review/settle-comment'
import { readVersion } from '@/prisma/review/versions'

/** Adds a comment on the draft or on a version of it. */
export const comment = formAction(
  z.object({
    slug: idSchema,
    about: z.string(),
    version: versionNumber.optional(),
    on: z.literal('check-answers').optional(),
  }),
  async (actor, { slug, about, version: number, on }, form) => {
    const asked = form.weighed === 'yes' ? (['weight', 'words'] as const) : (['words'] as const)
    const typed = readAnswers(commentFields, asked, form, { stored: {} })
    if (!typed.ok) return { refusal: { kind: 'problems', problems: typed.problems } }
    const added = await addComment(
      await database(),
      actor,
      { slug, number },
      { ...typed.answers, id: newId(), about },
      today(),
    )
    if (!added.ok) return added
    const read = await commentedOn(actor, slug, number)
    return read.ok ? { to: placeAfterComment(read.value.record, { about, number, on }, added.value) } : read
  },
)

async function commentedOn(
  actor: Actor,
  slug: string,
  number: number | undefined,
): Promise<Result<{ record: ServiceRecord }>> {
  return number === undefined
    ? loadService(actor, slug, 'see comment')
    : readVersion(await database(), actor, { slug, number })
}

const response = z.object({
  slug: idSchema,
  thread: idSchema,
  verb: z.enum(['answer', 'resolve', 'reopen']),
})

const settlements = {
  resolve: { settle: resolveComment, done: 'resolved' },
  reopen: { settle: reopenComment, done: 'reopened' },
} as const

/** Answers a comment, calls it met, or calls it open again; what was typed with the latter is sent as an answer first. */
export const respond = formAction(response, async (actor, { slug, thread, verb }, form) => {
  const page = `/services/${slug}/comments/${thread}`
  const db = await database()
  if (verb === 'answer' || String(form.words ?? '').trim() !== '') {
    const read = readAnswers(answerFields, ['words'], form, { stored: {} })
    if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
    const answered = await answerComment(db, actor, slug, { ...read.answers, threadId: thread, id: newId() })
    if (!answered.ok) return answered
  }
  if (verb === 'answer') return { to: `${page}?done=answered` }
  const { settle, done } = settlements[verb]
  const settled = await settle(db, actor, slug, thread)
  return settled.ok ? { to: `${page}?done=${done}` } : settled
})

/** Takes back what the person said themselves. */
export const withdraw = formAction(
  z.object({ slug: idSchema, id: idSchema }),
  async (actor, { slug, id }) => {
    const withdrawn = await withdrawComment(await database(), actor, slug, id)
    return withdrawn.ok ? { to: `/services/${slug}/comments/${withdrawn.value}?done=withdrawn` } : withdrawn
  },
)
