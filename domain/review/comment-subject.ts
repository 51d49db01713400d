import { type DocumentId, documents } from '@/domain/documents/documents'
import { type Fields, idSchema, type KindName } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { type SectionId, sectionOf } from '@/domain/record/sections'
import { textSchema } from '@/domain/record/text'
import { writtenPrompts } from '@/domain/record/vocabulary/dpia-prompts'

/**
 * What a comment is about: the service or the organisation, a thing of the record, one of their answers, a question of
 * the DPIA, answered or not, or a part of a document.
 */
export type CommentSubject =
  | { of: 'service' | 'organisation'; field?: string }
  | { of: KindName; id: string; field?: string }
  | { of: 'prompt'; prompt: string }
  | { of: 'document'; document: DocumentId; part: string }

/** What people ask of an identifier, wherever it is held: the answers stand on its holdings and their systems. */
export const threeQuestions = {
  holdings: 'Where it is held',
  retention: 'How long it is kept',
  access: 'Who can see it',
} as const

const partSchema = textSchema('The part', 400, 'one line')

/** A subject as it stands in addresses and in the store: `identifier/<id>/retention`, `document/notice/<key>`. */
export function printSubject(subject: CommentSubject): string {
  switch (subject.of) {
    case 'prompt':
      return `prompt/${subject.prompt}`
    case 'document':
      return `document/${subject.document}/${subject.part}`
    case 'service':
    case 'organisation':
      return joined(subject.of, subject.field)
    default:
      return joined(subject.of, subject.id, subject.field)
  }
}

/** Reads what `printSubject` writes; undefined for anything else. Whether a record has it is another question. */
export function parseSubject(about: string): CommentSubject | undefined {
  const [of = '', first, second, ...more] = about.split('/')
  if (of === 'document') return partOfDocument(first ?? '', about.split('/').slice(2).join('/'))
  if (more.length > 0) return undefined
  if (of === 'prompt') {
    const isPrompt = first !== undefined && second === undefined && Object.hasOwn(writtenPrompts, first)
    return isPrompt ? { of, prompt: first } : undefined
  }
  if (of === 'service' || of === 'organisation') {
    if (second !== undefined) return undefined
    const fields: Fields = of === 'service' ? serviceFields : organisationFields
    return withField({ of }, first, fields)
  }
  const kind = kindNames.find((name) => name === of)
  if (!kind || !(kindOf(kind).idSchema ?? idSchema).safeParse(first).success) return undefined
  const asked = kind === 'identifier' ? { ...kindOf(kind).fields, ...threeQuestions } : kindOf(kind).fields
  return withField({ of: kind, id: first ?? '' }, second, asked)
}

/** The task of the service that it belongs to; undefined for documents, and for what the organisation says of itself. */
export function sectionOfSubject({ of }: CommentSubject): SectionId | undefined {
  switch (of) {
    case 'service':
      return 'describe'
    case 'prompt':
      return 'dpia'
    case 'organisation':
    case 'document':
      return undefined
    default:
      return sectionOf(of)
  }
}

function partOfDocument(document: string, part: string): CommentSubject | undefined {
  const isPart = Object.hasOwn(documents, document) && partSchema.safeParse(part).success
  return isPart ? { of: 'document', document: document as DocumentId, part } : undefined
}

function withField<S extends CommentSubject>(
  subject: S,
  field: string | undefined,
  fields: Readonly<Record<string, unknown>>,
): S | undefined {
  if (field === undefined) return subject
  return Object.hasOwn(fields, field) ? { ...subject, field } : undefined
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('/')
}
