'use server'

import { z } from 'zod'
import { formAction } from '@/app/_server/form-action'
import { today } from '@/app/_server/today'
import { idSchema } from '@/domain/record/field'
import { readAnswers } from '@/domain/record/form'
import { answerFields, commentFields } from '@/domain/review/comment'
import { versionNumber } from '@/domain/review/version-number'
import { database } from '@/prisma/client'
import { addComment, answerComment } from '@/prisma/review/add-comment'
import { reopenComment, resolveComment, withdrawComment } from '@/prisma/review/settle-comment'

/** `said` is the id of what is about to be said: it was made with the form, so that it is added once. */
const saying = z.object({ slug: idSchema, said: idSchema })

/** Adds a comment on the draft or on a version of it. */
export const comment = formAction(
  saying.extend({ about: z.string(), version: versionNumber.optional() }),
  async (actor, { slug, said: id, about, version: number }, form) => {
    const asked = form.weighed === 'yes' ? (['weight', 'words'] as const) : (['words'] as const)
    const read = readAnswers(commentFields, asked, form)
    if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
    const added = await addComment(
      await database(),
      actor,
      { slug, number },
      { ...read.answers, id, about },
      today(),
    )
    return added.ok ? { to: `/services/${slug}/comments/${id}?done=added` } : added
  },
)

const response = saying.extend({ thread: idSchema, verb: z.enum(['answer', 'resolve', 'reopen']) })

/** Answers a comment, calls it met, or calls it open again: the forms of its page. */
export const respond = formAction(response, async (actor, { slug, thread, said: id, verb }, form) => {
  const page = `/services/${slug}/comments/${thread}`
  const db = await database()
  switch (verb) {
    case 'answer': {
      const read = readAnswers(answerFields, ['words'], form)
      if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
      const answered = await answerComment(db, actor, slug, { ...read.answers, threadId: thread, id })
      return answered.ok ? { to: `${page}?done=answered` } : answered
    }
    case 'resolve': {
      const resolved = await resolveComment(db, actor, slug, thread)
      return resolved.ok ? { to: `${page}?done=resolved` } : resolved
    }
    case 'reopen': {
      const reopened = await reopenComment(db, actor, slug, thread)
      return reopened.ok ? { to: `${page}?done=reopened` } : reopened
    }
  }
})

/** Takes back what the person said themselves. */
export const withdraw = formAction(
  z.object({ slug: idSchema, id: idSchema }),
  async (actor, { slug, id }) => {
    const withdrawn = await withdrawComment(await database(), actor, slug, id)
    return withdrawn.ok ? { to: `/services/${slug}/comments/${withdrawn.value}?done=withdrawn` } : withdrawn
  },
)
