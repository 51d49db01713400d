import { type Refusal, type Result, refuse } from '@/domain/result'
import { Prisma, type PrismaClient } from '../generated/client'
import { oncePerPost } from './form-post'

export type Transaction = Prisma.TransactionClient

/** A unique value taken, a row referred to or gone, two transactions that wait for each other: somebody else was faster. */
const overtaken = ['P2002', 'P2003', 'P2034']

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind)
  }
}

/**
 * Does all of it or nothing, within `timeout` milliseconds, 15 seconds unless given: a refusal undoes what was written before it. What the database refuses because
 * somebody else was faster is a conflict. For a form that is sent twice it is done once, so a value must be JSON. The
 * embedded database has one session, so `run` must use `tx` alone.
 */
export async function transaction<T>(
  db: PrismaClient,
  run: (tx: Transaction) => Promise<Result<T>>,
  { timeout }: { timeout?: number } = {},
): Promise<Result<T>> {
  const work = oncePerPost(run)
  try {
    return await db.$transaction(
      async (tx) => {
        if (timeout) await allowLonger(tx, timeout)
        const result = await work(tx)
        if (!result.ok) throw new Refused(result.refusal)
        return result
      },
      { timeout },
    )
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal)
    if (error instanceof Prisma.PrismaClientKnownRequestError && overtaken.includes(error.code))
      return refuse({ kind: 'conflict' })
    throw error
  }
}

/**
 * Lets this transaction, until it ends, take longer than the application's connections may (`postgresql-limits.ts`), in
 * milliseconds. It still waits for nobody's lock for longer.
 */
export async function allowLonger(tx: Transaction, milliseconds: number): Promise<void> {
  const limit = String(milliseconds)
  await tx.$queryRaw`select set_config('statement_timeout', ${limit}, true),
    set_config('idle_in_transaction_session_timeout', ${limit}, true)`
}

/**
 * Lets the other transactions that call this for the organisation wait until this one ends. Needed where a rule
 * is about several rows: the most entries of a kind, ids used once, the last administrator. Inserting rows that
 * refer to the organisation need not wait.
 */
export async function lockOrganisation(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Organisation" where id = ${organisationId} for no key update`
}
