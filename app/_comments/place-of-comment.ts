import 'server-only'
import type { ServiceRecord } from '@/domain/record/record'
import { parseSubject } from '@/domain/review/comment-subject'
import { placeInAnswers, placeInDraft, placeInVersion } from '@/domain/review/subject-places'

/** Where somebody wrote a comment: what it is about, in which version, and whether all answers were on the page. */
export type PlaceOfComment = { about: string; number?: number | undefined; on?: 'check-answers' | undefined }

/** The place where something was commented on, to which the page of the comment leads back. */
export function placeOfComment(record: ServiceRecord, { about, number, on }: PlaceOfComment): string {
  const subject = parseSubject(about)
  if (!subject) return `/services/${record.service.slug}/comments`
  if (number !== undefined) return placeInVersion(record, number, subject)
  return on ? placeInAnswers(record, subject) : placeInDraft(record, subject)
}

/** That place once the comment is added; the page says so. */
export function placeAfterComment(record: ServiceRecord, place: PlaceOfComment, id: string): string {
  const [page = '', anchor] = placeOfComment(record, place).split('#')
  return `${page}${page.includes('?') ? '&' : '?'}commented=${id}${anchor ? `#${anchor}` : ''}`
}
