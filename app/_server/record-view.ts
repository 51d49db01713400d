import type { Gap, LaterGap } from '@/domain/record/gaps/gap'
import type { TitleOf } from '@/domain/record/in-words'
import type { Place } from '@/domain/record/place'
import type { ServiceRecord } from '@/domain/record/record'
import type { Permission } from '@/domain/review/permissions'
import type { OpenComment } from '@/prisma/review/open-comments'
import type { ReviewState } from '@/prisma/review/review-state'

/** What the pages of a place show, loaded once for a request. */
export type RecordView = {
  place: Place
  /** Which version this is; none for the draft. */
  at?: { number: number }
  /** The address that the pages of the place begin with. */
  base: string
  /** The name of the service or the organisation. */
  name: string
  record: ServiceRecord
  versions: { service: number; organisation: number; entries: Readonly<Record<string, number>> }
  /** Whether the actor may do this with what is recorded here. */
  may: (action: 'create' | 'change' | 'remove') => boolean
  /** Whether the actor has any other permission here. */
  can: (permission: Permission) => boolean
  gaps: Gap[]
  /** What will be needed from a day to come. */
  later: LaterGap[]
  completed: readonly string[]
  /** What is open of what was said about it. */
  comments: readonly OpenComment[]
  /** Where its versions are. */
  review: ReviewState
  titleOf: TitleOf
}
