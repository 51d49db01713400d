import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from '@/domain/record/canonical'
import type { AuditCheckpoint, PrismaClient } from './generated/client'
import type { Transaction } from './transaction'

/** The events from one moment up to, and without, another one. */
export type Span = { from: Date | undefined; upTo: Date }

/** Events read at a time, so that a long history needs little memory. */
const batch = 1000

/** The where-clause of the events of a span. */
export function within({ from, upTo }: Span) {
  return { at: { lt: upTo, ...(from && { gte: from }) } }
}

/** How many events a span has, and the SHA-256 over the hash of the checkpoint before it and each of them in order. */
export async function digest(
  db: Pick<Transaction | PrismaClient, 'auditEvent'>,
  span: Span,
  previousHash: string,
): Promise<{ count: number; hash: string }> {
  const hash = createHash('sha256').update(previousHash)
  let count = 0
  for (let last: string | undefined; ; ) {
    const events = await db.auditEvent.findMany({
      where: { AND: [within(span), last === undefined ? {} : { id: { gt: last } }] },
      orderBy: { id: 'asc' },
      take: batch,
    })
    for (const event of events) hash.update(`\n${canonicalJson({ ...event, at: event.at.toISOString() })}`)
    count += events.length
    last = events.at(-1)?.id
    if (events.length < batch) return { count, hash: hash.digest('hex') }
  }
}

type Signed = Omit<AuditCheckpoint, 'signature'>

/** HMAC-SHA-256 of all that a checkpoint says. */
export function signatureOf({ number, upTo, count, hash, droppedAt }: Signed, key: string): string {
  const dates = { upTo: upTo.toISOString(), droppedAt: droppedAt?.toISOString() ?? null }
  return createHmac('sha256', key)
    .update(canonicalJson({ number, count, hash, ...dates }))
    .digest('hex')
}

/** Whether a checkpoint was signed with this key, and has not been changed since. */
export function isSignedWith(checkpoint: AuditCheckpoint, key: string): boolean {
  const [given, wanted] = [Buffer.from(checkpoint.signature), Buffer.from(signatureOf(checkpoint, key))]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
