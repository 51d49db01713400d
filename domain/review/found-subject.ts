import { type DocumentId, documents } from '@/domain/documents/documents'
import { retentionInWords } from '@/domain/documents/wording/retention'
import type { Field, Fields, Values } from '@/domain/record/field'
import { type Held, heldCopies } from '@/domain/record/held'
import { answerInWords, titlesIn } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { entryPage, factPage } from '@/domain/record/links'
import type { ServiceRecord } from '@/domain/record/record'
import { entryOf } from '@/domain/record/references'
import { writtenPrompts } from '@/domain/record/vocabulary/dpia-prompts'
import { type CommentSubject, threeQuestions } from './comment-subject'

/** What a comment is about, as a record or its documents have it. */
export type FoundSubject = {
  title: string
  /** The page that shows it. */
  page: string
  /** What it says now, a line each; nothing for a whole thing, and for what is not answered. */
  says: string[]
}

/** The parts of a document of the record, on the day that is in question. */
export type PartsOf = (
  document: DocumentId,
) => readonly { key: string; lines: readonly string[]; heading: string }[]

/** Finds what a comment is about; undefined when the record or the document does not have it. */
export function findSubject(
  record: ServiceRecord,
  subject: CommentSubject,
  partsOf: PartsOf,
): FoundSubject | undefined {
  const base = `/services/${record.service.slug}`
  switch (subject.of) {
    case 'service':
      return ofOwner(record, subject, serviceFields, record.service, `${base}/describe`)
    case 'organisation':
      return ofOwner(record, subject, organisationFields, record.organisation, '/organisation')
    case 'prompt': {
      const answer = record.dpiaAnswers.find(({ prompt }) => prompt === subject.prompt)
      return {
        title: `DPIA: ${writtenPrompts[subject.prompt]}`,
        page: `${base}/dpia`,
        says: answer ? [answer.words] : [],
      }
    }
    case 'document': {
      const { document, part: key } = subject
      const part = partsOf(document).find((one) => one.key === key)
      const { title } = documents[document]
      return (
        part && {
          title: part.heading ? `${title}: ${part.heading}` : title,
          page: `${base}/documents/${document}?${new URLSearchParams({ facts: key })}#facts`,
          says: [...part.lines],
        }
      )
    }
    default:
      return ofThing(record, subject)
  }
}

/** What to call something that the record does not have any more, or never had. */
export function goneSubject(subject: CommentSubject): string {
  switch (subject.of) {
    case 'service':
    case 'organisation':
    case 'prompt':
      return 'The record'
    case 'document':
      return `${documents[subject.document].title}: a part that has gone or changed its place`
    default:
      return `${kindOf(subject.of).a === 'an' ? 'An' : 'A'} ${kindOf(subject.of).noun} that has been removed`
  }
}

function ofOwner(
  record: ServiceRecord,
  { of, field }: { of: 'service' | 'organisation'; field?: string },
  fields: Fields,
  values: Values & { name: string },
  page: string,
): FoundSubject {
  if (field === undefined) return { title: values.name, page, says: [] }
  return ofField(record, values.name, fields[field], values[field], `${of}/${field}`)
}

function ofThing(
  record: ServiceRecord,
  { of, id, field }: Extract<CommentSubject, { id: string }>,
): FoundSubject | undefined {
  const entry = entryOf(record, of, id)
  if (!entry) return undefined
  const title = titlesIn(record)(of, id)
  const page = entryPage(record, of, id)
  if (field === undefined) return { title, page, says: [] }
  if (of === 'identifier' && Object.hasOwn(threeQuestions, field)) {
    const question = field as keyof typeof threeQuestions
    return { title: titled(title, threeQuestions[question]), page, says: heldInWords(record, id, question) }
  }
  return ofField(record, title, kindOf(of).fields[field], entry[field], `${of}/${id}/${field}`)
}

function ofField(
  record: ServiceRecord,
  thing: string,
  field: Field | undefined,
  value: unknown,
  fact: string,
): FoundSubject {
  return {
    title: titled(thing, field?.label ?? ''),
    page: factPage(record, fact),
    says: field ? answerInWords(field, value, titlesIn(record)) : [],
  }
}

function titled(thing: string, label: string): string {
  return `${thing}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** The answer to one of the three questions for each place where an identifier is held. */
function heldInWords(record: ServiceRecord, id: string, question: keyof typeof threeQuestions): string[] {
  return heldCopies(record, id).map((copy) => {
    const { holding, system } = copy
    const place = holding.state ? `${system.name} (${holding.state})` : system.name
    if (question === 'holdings') return place
    const answer = question === 'retention' ? howLong(copy) : whoCanSee(record, copy)
    return `${place}: ${answer ?? 'not stated'}`
  })
}

function howLong({ retention, system }: Held): string | undefined {
  return retention && retentionInWords(retention.value, system.kind === 'browser')
}

function whoCanSee(record: ServiceRecord, { access }: Held): string | undefined {
  const titleOf = titlesIn(record)
  return access?.value.map(({ who, party }) => (party ? titleOf('party', party) : who)).join(', ')
}
