import type { OpenComment } from '@/prisma/review/open-comments'
import { toAnswerInWords } from './open-comments'

/** How many comments wait for an answer, below the name of what they are about; nothing when none does. */
export function ToAnswer({ comments }: { comments: readonly OpenComment[] }) {
  const words = toAnswerInWords(comments)
  return words ? <div className="govuk-hint govuk-!-margin-bottom-0">{words}</div> : null
}
