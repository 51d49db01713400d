import type { ReactNode } from 'react'
import { InsetText } from '@/components/inset-text/inset-text'
import { dayInLondon, dayInWords } from '@/domain/day'
import { resolved } from '@/domain/record/resolved/resolved'
import type { SectionId } from '@/domain/record/sections'
import { showUnseen } from '@/domain/record/unseen'
import { weights } from '@/domain/review/comment'
import { parseSubject, sectionOfSubject } from '@/domain/review/comment-subject'
import type { OpenComment } from '@/prisma/review/open-comments'
import type { RecordView } from '../_server/record-view'
import { newCommentPage } from './comments'
import type { PlaceOfComment } from './place-of-comment'
import { subjectOn } from './subject'

/** The open comments about something, or also about what belongs to it. */
export function openAbout(
  { comments }: Pick<RecordView, 'comments'>,
  about: string,
  reach: 'alone' | 'and below' = 'and below',
): OpenComment[] {
  return comments.filter(
    (comment) => comment.about === about || (reach === 'and below' && comment.about.startsWith(`${about}/`)),
  )
}

/** The open comments about an identifier, and about the places where it is held. */
export function openOnIdentifier(view: Pick<RecordView, 'comments' | 'record'>, id: string): OpenComment[] {
  if (view.comments.length === 0) return []
  const holdings = resolved(view.record).record.holdings.filter(({ identifier }) => identifier === id)
  return [
    ...openAbout(view, `identifier/${id}`),
    ...holdings.flatMap((holding) => openAbout(view, `holding/${holding.id}`)),
  ]
}

/** The open comments on a section of the record; without one, those on its documents. */
export function openIn({ comments }: Pick<RecordView, 'comments'>, section?: SectionId): OpenComment[] {
  return comments.filter(({ about }) => {
    const subject = parseSubject(about)
    if (!subject) return false
    return section ? sectionOfSubject(subject) === section : subject.of === 'document'
  })
}

/**
 * How many comments wait for an answer, in words, and how many must still be met though they were answered; undefined
 * for none.
 */
export function toAnswerInWords(comments: readonly OpenComment[]): string | undefined {
  const toAnswer = comments.filter((comment) => comment.toAnswer).length
  const toMeet = comments.filter((comment) => !comment.toAnswer && comment.weight === 'mustChange').length
  const words = [
    toAnswer > 0 && `${counted(toAnswer)} to answer`,
    toMeet > 0 && `${counted(toMeet)} answered, not resolved yet`,
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : undefined
}

function counted(count: number): string {
  return count === 1 ? '1 comment' : `${count} comments`
}

type OpenCommentsProps = {
  view: Pick<RecordView, 'base' | 'record' | 'can'>
  comments: readonly OpenComment[]
  /** Whether each says what it is about, where that stands elsewhere. */
  titled?: boolean
  newTab?: boolean
}

/** Open comments, beside what they are about. */
export function OpenComments({ view, comments, titled, newTab }: OpenCommentsProps) {
  return comments.map(({ id, about, weight, words, by, at }) => {
    const { title } = subjectOn(view.record, about)
    return (
      <InsetText key={id} classes="govuk-!-margin-top-2 govuk-!-margin-bottom-2">
        <span className="app-as-typed">
          <strong>{weight ? `Comment: ${weights[weight].toLowerCase()}` : 'Comment'}</strong>
          {titled && ` on ${title}`}
          {` – ${showUnseen(words)}${words.length === 200 ? '…' : ''} – ${by}, ${dayInWords(dayInLondon(new Date(at)))} – `}
        </span>
        <a
          className="govuk-link"
          href={`${view.base}/comments/${id}`}
          {...(newTab && { target: '_blank', rel: 'noreferrer noopener' })}
        >
          {view.can('create comment') ? 'Answer' : 'Read'}
          <span className="govuk-visually-hidden">{` the comment on ${title}`}</span>
          {newTab && ' (opens in new tab)'}
        </a>
      </InsetText>
    )
  })
}

/** The open comments about something and what belongs to it, under a heading; nothing when there are none. */
export function CommentsBelow({
  view,
  about,
  heading,
}: {
  view: RecordView
  about: string
  heading: string
}) {
  const comments = openAbout(view, about)
  if (comments.length === 0) return null
  return (
    <section aria-labelledby="open-comments">
      <h2 className="govuk-heading-s" id="open-comments">
        {heading}
      </h2>
      <OpenComments view={view} comments={comments} titled />
    </section>
  )
}

/** What stands beside the answers about a thing: their open comments and, for those who cannot change them, a link to comment. */
export type BesideAnswers = {
  beside?: (field: string) => ReactNode
  commentPage?: (field: string) => string
}

/**
 * That for a thing of a service, by the beginning of what comments on it are about: `identifier/<id>`; on the page of the thing, or on
 * that of all answers. In a form comments open in a new tab, or what was typed would be lost.
 */
export function besideAnswers(
  view: RecordView,
  about: string,
  { on, newTab = false }: { on?: PlaceOfComment['on']; newTab?: boolean } = {},
): BesideAnswers {
  const { place, at, may, can } = view
  if (place.kind === 'organisation') return {}
  const comments = openAbout(view, about)
  const mayOnlyComment = can('create comment') && !may('change')
  return {
    ...(comments.length > 0 && {
      beside: (field) => {
        const onField = openAbout({ comments }, `${about}/${field}`)
        return onField.length > 0 && <OpenComments view={view} comments={onField} newTab={newTab} />
      },
    }),
    ...(mayOnlyComment && {
      commentPage: (field) =>
        newCommentPage(place.slug, { about: `${about}/${field}`, number: at?.number, on }),
    }),
  }
}

/** How many comments wait for an answer, below the name of what they are about; nothing when none does. */
export function ToAnswer({ comments }: { comments: readonly OpenComment[] }) {
  const words = toAnswerInWords(comments)
  return words ? <div className="govuk-hint govuk-!-margin-bottom-0">{words}</div> : null
}
