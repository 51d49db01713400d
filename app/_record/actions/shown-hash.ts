import { z } from 'zod'
import { type Refusal, refuseWith } from '@/domain/result'
import type { Outcome } from '../../_server/outcome'

/** The hash of the record that a page showed, so that nobody decides about another one. */
export const shownHash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'Open this page again' })

/** A refusal for a page that shows a whole record: what has changed since can only be seen by opening it again. */
export function refusedAsShown(refusal: Refusal): Outcome {
  if (refusal.kind !== 'conflict') return { refusal }
  return refuseWith('The record has changed since you opened this page. Open it again and check what changed')
}
