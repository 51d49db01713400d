import { kindOf } from '@/domain/record/kinds'
import { entryPage } from '@/domain/record/links'
import type { ServiceRecord } from '@/domain/record/record'
import { type CommentSubject, printSubject, threeQuestions } from './comment-subject'

/** Where the draft shows what a comment is about: the page, and the anchor of it there. */
export function placeInDraft(record: ServiceRecord, subject: CommentSubject): string {
  const base = `/services/${record.service.slug}`
  switch (subject.of) {
    case 'service':
      return at(`${base}/describe`, subject.field)
    case 'organisation':
      return at('/organisation', subject.field)
    case 'prompt':
      return at(`${base}/dpia`, subject.prompt)
    case 'document':
      return partOfDocument(base, subject)
    default: {
      const page = entryPage(record, subject.of, subject.id)
      return at(page, isOfCopies(subject) ? 'three-questions' : subject.field)
    }
  }
}

/** The same on the page that shows all answers of the draft. */
export function placeInAnswers(record: ServiceRecord, subject: CommentSubject): string {
  return `/services/${record.service.slug}/check-answers#${printSubject(subject)}`
}

/** The same in a version of the record, which shows all its answers on one page. */
export function placeInVersion(record: ServiceRecord, number: number, subject: CommentSubject): string {
  const version = `/services/${record.service.slug}/versions/${number}`
  const content = (anchor: string) => `${version}?show=everything#${anchor}`
  switch (subject.of) {
    case 'prompt': {
      const answer = record.dpiaAnswers.find(({ prompt }) => prompt === subject.prompt)
      return content(answer ? `dpiaAnswer/${answer.id}` : 'content')
    }
    case 'document':
      return partOfDocument(version, subject)
    default:
      return content(isOfCopies(subject) ? `identifier/${subject.id}` : printSubject(subject))
  }
}

type OfDocument = Extract<CommentSubject, { of: 'document' }>

function partOfDocument(base: string, { document, part }: OfDocument): string {
  return `${base}/documents/${document}?${new URLSearchParams({ facts: part })}#facts`
}

const at = (page: string, anchor: string | undefined) => (anchor ? `${page}#${anchor}` : page)

/** Whether it is one of the three questions, which are answered by the copies of an identifier. */
export function isOfCopies(
  subject: CommentSubject,
): subject is { of: 'identifier'; id: string; field: string } {
  if (subject.of !== 'identifier' || !subject.field) return false
  return (
    Object.hasOwn(threeQuestions, subject.field) && !Object.hasOwn(kindOf('identifier').fields, subject.field)
  )
}
