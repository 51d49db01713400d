import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { canonicalJson } from '@/domain/record/canonical'
import { ok, type Result } from '@/domain/result'
import type { Prisma } from '../generated/client'
import { oncePerProcess } from './once-per-process'

/** A form as somebody sent it, and how many of its transactions have begun. */
type FormPost = { form: string; said: string; transactions: number }

const current = oncePerProcess('form post', () => new AsyncLocalStorage<FormPost>())

/** What makes two posts the same one: who sends it, the key that the form was rendered with, and all that it says. */
export type Posted = { personId: string; formKey: string; values: Readonly<Record<string, unknown>> }

/**
 * Answers a form. When it comes again saying the same as the last time, each transaction that succeeded then is not
 * run but gives the value that it gave, so that whatever follows from it is the same too.
 */
export function answerPost<T>({ personId, formKey, values }: Posted, answer: () => Promise<T>): Promise<T> {
  const hash = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex')
  const post = { form: hash([personId, formKey]), said: hash(values), transactions: 0 }
  return current.run(post, answer)
}

/**
 * Work of a transaction that is done once for a post, however often and however close together that comes. The row
 * that claims it is written first, so that a second post waits for the first, and is undone with a transaction that
 * fails or is refused: nothing stands in the way of trying again. Outside of a post it is done as it is.
 */
export function oncePerPost<T>(
  work: (tx: Prisma.TransactionClient) => Promise<Result<T>>,
): (tx: Prisma.TransactionClient) => Promise<Result<T>> {
  const post = current.getStore()
  if (!post) return work
  const key = `${post.form}/${post.transactions++}`
  const { said } = post
  return async (tx) => {
    const claimed = await tx.$executeRaw`
      insert into "FormPost" as last (key, said) values (${key}, ${said})
      on conflict (key) do update set said = excluded.said, value = null, at = excluded.at where last.said <> excluded.said`
    if (claimed === 0) {
      const { value } = await tx.formPost.findUniqueOrThrow({ where: { key }, select: { value: true } })
      return ok(value as T)
    }
    const result = await work(tx)
    if (result.ok && result.value !== null && result.value !== undefined)
      await tx.formPost.update({ where: { key }, data: { value: result.value as Prisma.InputJsonValue } })
    return result
  }
}
