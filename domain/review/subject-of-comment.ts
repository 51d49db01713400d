import { type AnswersInWords, answersInWords, fieldsOf } from '@/domain/documents/answers-in-words'
import { type DocumentId, documents } from '@/domain/documents/documents'
import { recordGives } from '@/domain/documents/dpia/coverage'
import { retentionInWords } from '@/domain/documents/wording/retention'
import type { Fields, KindName, Values } from '@/domain/record/field'
import { type Held, heldCopies } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { statedBy } from '@/domain/record/resolved/stated'
import { type CommentSubject, threeQuestions } from './comment-subject'
import { subjectInWords } from './subject-in-words'
import { isOfCopies, placeInDraft } from './subject-places'

/** What a comment is about, as a record or its documents have it. */
export type SubjectOfComment = {
  title: string
  /** Where the draft shows it: the page, and the anchor of it there. */
  page: string
  /** What it says now, a line each: the answer that counts, all answers of a whole thing; nothing for what is not answered. */
  says: string[]
  /** What the answer comes from, when the thing does not state it itself and no line says so. */
  from?: string
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
): SubjectOfComment | undefined {
  const titleOf = titlesIn(record)
  const found = { title: subjectInWords(subject, titleOf), page: placeInDraft(record, subject) }
  const answersAbout = (kind: KindName | 'service' | 'organisation', entry: Values) => {
    const answers = answersInWords(record, kind, entry, titleOf)
    if (!subjectField(subject)) return { ...found, says: allAnswers(fieldsOf(kind), answers) }
    const { lines, from, beside = [] } = answers(subjectField(subject) ?? '') ?? { lines: [] }
    return { ...found, says: [...lines, ...beside], ...(from && { from }) }
  }
  switch (subject.of) {
    case 'service':
    case 'organisation':
      return answersAbout(subject.of, record[subject.of])
    case 'prompt':
      return { ...found, says: answerToPrompt(record, subject.prompt) }
    case 'document': {
      const part = partsOf(subject.document).find(({ key }) => key === subject.part)
      if (!part) return undefined
      const title = part.heading ? `${found.title}: ${part.heading}` : found.title
      return { ...found, title, says: [...part.lines] }
    }
    default: {
      const stated = statedBy(record, subject.of, subject.id)
      if (!stated) return undefined
      if (isOfCopies(subject)) return { ...found, says: heldInWords(record, subject.id, subject.field) }
      const whole = answersAbout(subject.of, stated.values)
      if (subject.of !== 'identifier' || subject.field) return whole
      return { ...whole, says: [...heldAtAGlance(record, subject.id), ...whole.says] }
    }
  }
}

function subjectField(subject: CommentSubject): string | undefined {
  return 'field' in subject ? subject.field : undefined
}

/** Each answer that there is about a thing, after its question. */
function allAnswers(fields: Fields, answers: AnswersInWords): string[] {
  return Object.entries(fields).flatMap(([name, { label }]) => {
    const { lines, from, beside = [] } = answers(name) ?? { lines: [] }
    const said = [...lines, ...(from ? [from] : []), ...beside].join('; ')
    return lines.length > 0 ? [`${label.replace(/\?$/, '')}: ${said}`] : []
  })
}

/** The three answers about an identifier, each for all the places where it is held. */
function heldAtAGlance(record: ServiceRecord, id: string): string[] {
  return Object.entries(threeQuestions).flatMap(([question, label]) => {
    const said = heldInWords(record, id, question)
    return said.length > 0 ? [`${label}: ${said.join('; ')}`] : []
  })
}

const filledIn = {
  record: 'The record answers this, and the DPIA document says it',
  partly: 'The record answers a part of this, and the DPIA document says it',
} as const

/** What the team wrote under a question of the DPIA, and whether the record fills it in. */
function answerToPrompt(record: ServiceRecord, asked: string): string[] {
  const written = record.dpiaAnswers.find(({ prompt }) => prompt === asked)
  const gives = recordGives(record, asked)
  return [...(written ? [written.words] : []), ...(gives === 'person' ? [] : [filledIn[gives]])]
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
