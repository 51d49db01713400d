import type { RecordOnDay } from '@/domain/review/stale'

/** The version that was published before another one. */
export type Earlier = RecordOnDay & { number: number }

/** Which version of which service is published. */
export type Publication = {
  slug: string
  /** The day of publication, `YYYY-MM-DD`: the documents are made for it. */
  date: string
  /** The number of the version. */
  number: number
  /** The version that was published before it, if any: it says what has changed since. */
  earlier?: Earlier
}
