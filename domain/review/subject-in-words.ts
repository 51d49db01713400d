import { documents } from '@/domain/documents/documents'
import type { Fields } from '@/domain/record/field'
import type { TitleOf } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { writtenPrompts } from '@/domain/record/vocabulary/dpia-prompts'
import { type CommentSubject, threeQuestions } from './comment-subject'

/** What a comment is about in a few words, whether it is still there or not: “IP address: how long it is kept”. */
export function subjectInWords(subject: CommentSubject, titleOf: TitleOf): string {
  switch (subject.of) {
    case 'service':
      return titled('The service', serviceFields, subject.field)
    case 'organisation':
      return titled('The organisation', organisationFields, subject.field)
    case 'prompt':
      return `DPIA: ${writtenPrompts[subject.prompt]}`
    case 'document':
      return documents[subject.document].title
    default:
      return titled(titleOf(subject.of, subject.id), kindOf(subject.of).fields, subject.field)
  }
}

function titled(thing: string, fields: Fields, field: string | undefined): string {
  if (field === undefined) return thing
  const label = fields[field]?.label ?? threeQuestions[field as keyof typeof threeQuestions] ?? field
  return `${thing}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}
