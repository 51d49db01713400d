import 'server-only'
import { partsOf } from '@/domain/documents/parts'
import type { ServiceRecord } from '@/domain/record/record'
import { type CommentSubject, parseSubject } from '@/domain/review/comment-subject'
import { findSubject, goneSubject, type SubjectOfComment } from '@/domain/review/subject-of-comment'
import { composeByName } from '../_server/document-of-page'
import { today } from '../_server/today'

/** What a comment is about: as the record has it today, or how to call it when the record has it no more. */
export function subjectOn(record: ServiceRecord, about: string): SubjectOfComment | { title: string } {
  const subject = parseSubject(about)
  if (!subject) return { title: 'The record' }
  return found(record, subject) ?? { title: goneSubject(subject) }
}

/** The heading of a page about a comment. */
export function headingOf({ title }: { title: string }): string {
  return `Comment on ${title.replace(/^(The|An?) /, (article) => article.toLowerCase())}`
}

function found(record: ServiceRecord, subject: CommentSubject): SubjectOfComment | undefined {
  return findSubject(record, subject, (document) => {
    const doc = composeByName(record, document, today())
    return doc ? partsOf(doc) : []
  })
}
