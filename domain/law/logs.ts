import type { System } from '@/domain/record/record'
import { isLog } from '@/domain/record/vocabulary/logs'

/** Whether a system is a log: by its kind or, where that is open or “something else”, by its name. */
export function looksLikeLog({ kind, name }: Pick<System, 'kind' | 'name'>): boolean {
  return (
    isLog({ kind }) || ((kind === undefined || kind === 'other') && /\b(?:logs?|logging|siem)\b/i.test(name))
  )
}
