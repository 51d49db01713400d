import type { ObservedKind } from '@/domain/record/vocabulary/evidence'
import type { Seen } from '../observe'
import { dayOfSeconds } from './end-day'
import { lifetimeFromSeconds } from './lifetime'

type HowLong = Pick<Seen, 'lasts' | 'endsOn'>

/** How long a browser keeps what has no time of its own: each of these ends with its kind (HTML Living Standard, section 12). */
export function keptByKind(kind: ObservedKind): HowLong {
  if (kind === 'local-storage' || kind === 'indexed-db') return { lasts: 'until-removed' }
  return kind === 'session-storage' ? { lasts: 'session' } : {}
}

/**
 * How long a cookie is kept that ends at a time in seconds since 1970; none or -1 stands for a session. Only who knows when it was set
 * (`since`, in seconds) knows the period.
 */
export function keptUntil(ends: number | undefined, since?: number): HowLong {
  if (ends === undefined || ends <= 0) return { lasts: 'session' }
  if (since !== undefined) return { lasts: lifetimeFromSeconds(ends - since) }
  return { endsOn: dayOfSeconds(ends) }
}
