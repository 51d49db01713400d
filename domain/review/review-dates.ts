import { Temporal } from 'temporal-polyfill'
import { day } from '@/domain/record/ask'
import type { Problem } from '@/domain/record/parse'

const reviewOn = day({
  label: 'Date of the next review',
  hint: 'The team and the privacy officers are reminded before it',
  required: 'Enter the date of the next review',
})

/** What is asked of whoever approves a version. */
export const approvalFields = {
  publishOn: day({ label: 'Date of publication', hint: 'Leave this empty to publish it now' }),
  reviewOn,
}

/** What is asked of whoever confirms that nothing has changed. */
export const confirmationFields = { reviewOn }

/** When a version is reviewed again unless somebody says otherwise: in 12 months. Days are `YYYY-MM-DD`. */
export function usualReview(today: string): string {
  return Temporal.PlainDate.from(today).add({ months: 12 }).toString()
}

/** What is wrong with the days, seen from today: publication in the past, or a review that does not come after it. */
export function dateProblems(
  { publishOn = '', reviewOn = '' }: { publishOn?: string; reviewOn?: string },
  today: string,
): Problem[] {
  return [
    ...(publishOn && publishOn < today
      ? [{ path: 'publishOn', message: 'Date of publication must be today or in the future' }]
      : []),
    ...(reviewOn <= (publishOn > today ? publishOn : today)
      ? [
          {
            path: 'reviewOn',
            message: `Date of the next review must be after ${publishOn > today ? 'the date of publication' : 'today'}`,
          },
        ]
      : []),
  ]
}
