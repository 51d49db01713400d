import { Temporal } from 'temporal-polyfill'
import { choice, day } from '@/domain/record/ask'
import type { Problem } from '@/domain/record/parse'

const reviewOn = day({
  label: 'Date of the next review',
  hint: 'The team and the privacy officers are reminded before it',
  required: 'Enter the date of the next review',
})

/** When a version is published that is approved: what the words of each are, and those of the button that does it. */
export const publications = {
  now: { title: 'Approve it and publish it now', button: 'Approve and publish now' },
  onDay: { title: 'Approve it, and publish it on a day', button: 'Approve, and publish on that day' },
  later: { title: 'Approve it only, and publish it later', button: 'Approve only' },
} as const

/** What is asked of whoever approves a version. */
export const approvalFields = {
  publish: choice({
    label: 'What should happen?',
    options: {
      now: publications.now.title,
      onDay: publications.onDay.title,
      later: publications.later.title,
    },
    required: 'Select whether and when to publish it',
  }),
  publishOn: day({
    label: 'Date of publication',
    hint: 'Only to publish it on a day. For example, 27 3 2027',
    needed: 'Enter the date of publication',
    when: { answer: 'publish', is: 'onDay' },
  }),
  reviewOn,
}

/** What is asked of whoever confirms that nothing has changed. */
export const confirmationFields = { reviewOn }

/** When a version is reviewed again unless somebody says otherwise: in 12 months. Days are `YYYY-MM-DD`. */
export function usualReview(today: string): string {
  return Temporal.PlainDate.from(today).add({ months: 12 }).toString()
}

/** The review that is proposed: on the day that the team has recorded if that is to come, or else the usual one. */
export function proposedReview(today: string, recorded: string | undefined): string {
  return recorded !== undefined && recorded > today ? recorded : usualReview(today)
}

/** What is wrong with the days, seen from today: publication in the past, on a day that is missing or was not chosen, or a review that does not come after it. */
export function dateProblems(
  { publish, publishOn = '', reviewOn = '' }: { publish?: string; publishOn?: string; reviewOn?: string },
  today: string,
): Problem[] {
  return [
    ...(publish === 'onDay' && !publishOn
      ? [{ path: 'publishOn', message: 'Enter the date of publication' }]
      : []),
    ...(publish !== undefined && publish !== 'onDay' && publishOn
      ? [
          {
            path: 'publishOn',
            message: 'Leave the date of publication empty, or select to publish it on a day',
          },
        ]
      : []),
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
