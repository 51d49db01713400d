import type { RecordView } from '@/app/_server/record-view'
import { TaskList, type TaskListItem } from '@/components/task-list/task-list'
import { dayInWords } from '@/domain/day'
import { states } from '@/domain/review/workflow'
import type { ListedVersion } from '@/prisma/review/review-state'
import { versionUnderWay } from './already-submitted'

/** The end of a service's task list: submit, where the version is that was submitted last, and what is published. */
export function ReviewTasks({
  view,
  stale,
  isReady,
}: {
  view: RecordView
  /** How many parts of what is published are no longer true; undefined when nothing is. */
  stale: number | undefined
  /** Nothing stands between the record and its submission. */
  isReady: boolean
}) {
  const { latest, published } = view.review
  const items = [
    ...(view.can('submit version') && !versionUnderWay(view.review) ? [submitTask(view, isReady)] : []),
    ...(latest && latest.number !== published?.number ? [versionTask(view, latest)] : []),
    ...(published ? [publishedTask(view, published)] : []),
    ...(stale === undefined ? [] : [staleTask(view, stale)]),
  ]
  if (items.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Have it reviewed and published</h2>
      <TaskList idPrefix="review" items={items} />
    </>
  )
}

function submitTask({ base }: RecordView, isReady: boolean): TaskListItem {
  return {
    title: { text: 'Check answers and submit for review' },
    href: `${base}/submit`,
    status: isReady
      ? { text: 'Ready' }
      : { text: 'Cannot submit yet', classes: 'govuk-task-list__status--cannot-start-yet' },
  }
}

function versionTask({ base }: RecordView, { number, state }: ListedVersion): TaskListItem {
  const { title, tag, banner } = states[state]
  return {
    title: { text: `Version ${number}` },
    hint: { text: banner },
    href: `${base}/versions/${number}`,
    status: { tag: { text: title, classes: `govuk-tag--${tag}` } },
  }
}

function publishedTask({ base }: RecordView, { number, state, reviewOn }: ListedVersion): TaskListItem {
  const { title, tag } = states[state]
  return {
    title: { text: `Published version ${number}` },
    ...(reviewOn && state === 'published' && { hint: { text: `Next review on ${dayInWords(reviewOn)}` } }),
    href: `${base}/versions/${number}`,
    status: { tag: { text: title, classes: `govuk-tag--${tag}` } },
  }
}

function staleTask({ base }: RecordView, count: number): TaskListItem {
  const words = count === 1 ? '1 part is no longer true' : `${count} parts are no longer true`
  return {
    title: { text: 'Compare what is published with the record' },
    href: `${base}/stale`,
    status: count === 0 ? { text: 'Still true' } : { tag: { text: words, classes: 'govuk-tag--red' } },
  }
}
