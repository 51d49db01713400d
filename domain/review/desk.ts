import { Temporal } from 'temporal-polyfill'
import type { State } from './workflow'

/** The lists of the officers’ desk, in the order of its tabs. */
export const deskLists = {
  waiting: { title: 'Waiting', nothing: 'No version is waiting for review.' },
  mine: { title: 'In my review', nothing: 'No version is assigned to you.' },
  returned: { title: 'Returned', nothing: 'No team has changes to make.' },
  overdue: { title: 'Overdue for review', nothing: 'No published version is overdue for review.' },
  changed: {
    title: 'Changed since published',
    nothing: 'No record has changed since its documents were published.',
  },
  expiring: {
    title: 'Expiring exceptions',
    nothing: 'No exception has expired or expires within 30 days.',
  },
  all: { title: 'All', nothing: 'No version is under way or published.' },
} as const

export type DeskList = keyof typeof deskLists

/** The states of the versions that the list of all of them shows. */
export const deskStates = [
  'submitted',
  'inReview',
  'changesRequested',
  'approved',
  'published',
] as const satisfies State[]

/** How many days before its end an exception is shown. */
const daysBeforeEnd = 30

/** The last day of exceptions that end soon, seen from a day; both `YYYY-MM-DD`. */
export function soonAfter(today: string): string {
  return Temporal.PlainDate.from(today).add({ days: daysBeforeEnd }).toString()
}

/** How long something has waited since a day: “12 days”. */
export function waitingInWords(since: string, today: string): string {
  const days = daysBetween(since, today)
  return days <= 0 ? 'Less than a day' : inDays(days)
}

/** When something ends, seen from a day: “in 5 days”, “3 days ago”. */
export function endInWords(end: string, today: string): string {
  const days = daysBetween(today, end)
  if (days === 0) return 'today'
  return days > 0 ? `in ${inDays(days)}` : `${inDays(-days)} ago`
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
