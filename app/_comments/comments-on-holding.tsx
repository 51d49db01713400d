import { threeQuestions } from '@/domain/review/comment-subject'
import type { RecordView } from '../_server/record-view'
import { CommentLinks } from './comment-link'
import { newCommentPage } from './comments'
import { OpenComments, openOnIdentifier } from './open-comments'

/** The open comments on where an identifier is held, for how long and who can see it, and the links to add one. */
export function CommentsOnHolding({ view, id }: { view: RecordView; id: string }) {
  const { place, can, titleOf } = view
  const questions = Object.entries(threeQuestions).map(([question, title]) => ({
    about: `identifier/${id}/${question}`,
    title,
  }))
  const comments = openOnIdentifier(view, id).filter(
    ({ about }) => about.startsWith('holding/') || questions.some((question) => question.about === about),
  )
  return (
    <>
      <OpenComments view={view} comments={comments} titled />
      {place.kind === 'service' && can('create comment') && (
        <CommentLinks
          links={questions.map(({ about, title }) => ({
            title,
            href: newCommentPage(place.slug, { about }),
            what: `${titleOf('identifier', id)}: ${title.toLowerCase()}`,
          }))}
        />
      )}
    </>
  )
}
