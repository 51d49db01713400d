import { type DocumentId, documents } from '@/domain/documents/documents'
import { retentionInWords } from '@/domain/documents/wording/retention'
import type { Field } from '@/domain/record/field'
import { type Held, heldCopies } from '@/domain/record/held'
import { answerInWords, titlesIn } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { entryPage, factPage } from '@/domain/record/links'
import type { ServiceRecord } from '@/domain/record/record'
import { entryOf } from '@/domain/record/references'
import { type CommentSubject, printSubject, threeQuestions } from './comment-subject'
import { subjectInWords } from './subject-in-words'

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
  const title = subjectInWords(subject, titlesIn(record))
  const whole = (page: string): FoundSubject => ({ title, page, says: [] })
  const answer = (field: Field | undefined, value: unknown): FoundSubject => ({
    title,
    page: factPage(record, printSubject(subject)),
    says: field ? answerInWords(field, value, titlesIn(record)) : [],
  })
  switch (subject.of) {
    case 'service': {
      const name = subject.field as keyof typeof serviceFields | undefined
      return name ? answer(serviceFields[name], record.service[name]) : whole(`${base}/describe`)
    }
    case 'organisation': {
      const name = subject.field as keyof typeof organisationFields | undefined
      return name ? answer(organisationFields[name], record.organisation[name]) : whole('/organisation')
    }
    case 'prompt': {
      const answered = record.dpiaAnswers.find(({ prompt }) => prompt === subject.prompt)
      return { ...whole(`${base}/dpia`), says: answered ? [answered.words] : [] }
    }
    case 'document': {
      const { document, part: key } = subject
      const part = partsOf(document).find((one) => one.key === key)
      const page = `${base}/documents/${document}?${new URLSearchParams({ facts: key })}#facts`
      return (
        part && { title: part.heading ? `${title}: ${part.heading}` : title, page, says: [...part.lines] }
      )
    }
    default: {
      const { of, id, field } = subject
      const entry = entryOf(record, of, id)
      if (!entry) return undefined
      if (field === undefined) return whole(entryPage(record, of, id))
      if (of === 'identifier' && Object.hasOwn(threeQuestions, field))
        return { ...whole(entryPage(record, of, id)), says: heldInWords(record, id, field) }
      return answer(kindOf(of).fields[field], entry[field])
    }
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

/** The answer to one of the three questions for each place where an identifier is held. */
function heldInWords(record: ServiceRecord, id: string, question: string): string[] {
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
