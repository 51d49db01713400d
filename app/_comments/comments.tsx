import { Tag } from '@/components/tag/tag'
import { dayInLondon, dayInWords } from '@/domain/day'
import type { ServiceRecord } from '@/domain/record/record'
import { showUnseen } from '@/domain/record/unseen'
import { weights } from '@/domain/review/comment'
import type { Thread } from '@/prisma/review/comments'
import type { PlaceOfComment } from './place-of-comment'
import { subjectOn } from './subject'

/**
 * Comments in short, each with the way to all of it: what it is about, what was said, and how it stands. The record
 * says what things are called: the draft, or that of a version.
 */
export function Threads({
  slug,
  record,
  threads,
  headingLevel = 2,
}: {
  slug: string
  record: ServiceRecord
  threads: readonly Thread[]
  headingLevel?: 2 | 3 | 4
}) {
  const Heading = `h${headingLevel}` as const
  return threads.map((thread) => {
    const { id, about, words, by, at, weight, answers } = thread
    return (
      <article key={id} className="govuk-!-margin-bottom-6">
        <Heading className="govuk-heading-s govuk-!-margin-bottom-1">
          <a className="govuk-link app-as-typed" href={`/services/${slug}/comments/${id}`}>
            {subjectOn(record, about).title}
          </a>
        </Heading>
        <p className="govuk-body govuk-!-margin-bottom-1">
          <StateOfThread thread={thread} />
        </p>
        <p className="govuk-body govuk-!-margin-bottom-1 app-as-typed">
          {words === null ? 'This comment was withdrawn.' : excerpt(words)}
        </p>
        <p className="govuk-hint govuk-!-margin-bottom-0">
          {by}, {dayInWords(dayInLondon(at))}
          {weight === null && ', of the team'}
          {answers.length > 0 && `. ${answers.length === 1 ? '1 answer' : `${answers.length} answers`}`}
        </p>
      </article>
    )
  })
}

/** The address of the page for a new comment about something, which leads back to where it was commented on. */
export function newCommentPage(slug: string, { about, number, on }: PlaceOfComment): string {
  const query = new URLSearchParams({
    about,
    ...(number !== undefined && { version: String(number) }),
    ...(on && { on }),
  })
  return `/services/${slug}/comments/new?${query}`
}

/** How a comment stands, and what it weighs. */
export function StateOfThread({
  thread: { words, resolved, weight },
}: {
  thread: Pick<Thread, 'words' | 'resolved' | 'weight'>
}) {
  const state = words === null ? 'Withdrawn' : resolved ? 'Resolved' : 'Open'
  return (
    <>
      <Tag
        text={state}
        classes={
          { Withdrawn: 'govuk-tag--grey', Resolved: 'govuk-tag--green', Open: 'govuk-tag--blue' }[state]
        }
      />
      {weight && (
        <>
          {' '}
          <Tag
            text={weights[weight]}
            classes={weight === 'mustChange' ? 'govuk-tag--red' : 'govuk-tag--yellow'}
          />
        </>
      )}
    </>
  )
}

function excerpt(said: string): string {
  const words = showUnseen(said)
  return words.length <= 300 ? words : `${words.slice(0, 300).trimEnd()}…`
}
