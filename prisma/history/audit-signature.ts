import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from '@/domain/record/canonical'
import type { AuditCheckpoint } from '../generated/client'

type Signed = Omit<AuditCheckpoint, 'signature'>

/** HMAC-SHA-256 of all that a checkpoint says. */
export function signatureOf({ number, at, head, hash, expired }: Signed, key: string): string {
  return createHmac('sha256', key)
    .update(canonicalJson({ number, at: at.toISOString(), head, hash, expired }))
    .digest('hex')
}

/** Whether a checkpoint was signed with this key, and has not been changed since. */
export function isSignedWith(checkpoint: AuditCheckpoint, key: string): boolean {
  const [given, wanted] = [Buffer.from(checkpoint.signature), Buffer.from(signatureOf(checkpoint, key))]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
