import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '@/domain/documents/answers-in-words'
import { documents } from '@/domain/documents/documents'
import { partsOf } from '@/domain/documents/parts'
import { someRecord } from '@/domain/record/arbitrary'
import { applies } from '@/domain/record/condition'
import { completeRecord } from '@/domain/record/example-record'
import { titlesIn } from '@/domain/record/in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf, entryOf } from '@/domain/record/references'
import { answersThatCount } from '@/domain/record/resolved/resolved'
import { writtenPrompts } from '@/domain/record/vocabulary/dpia-prompts'
import { parseSubject, printSubject, sectionOfSubject, threeQuestions } from './comment-subject'
import { findSubject, goneSubject, type PartsOf } from './subject-of-comment'

const day = '2026-11-22'
const partsIn =
  (record: ServiceRecord): PartsOf =>
  (document) =>
    partsOf(documents[document].compose(record, day))

const owners = [
  ...['service', ...Object.keys(serviceFields).map((field) => `service/${field}`)],
  ...['organisation', ...Object.keys(organisationFields).map((field) => `organisation/${field}`)],
  ...Object.keys(writtenPrompts).map((prompt) => `prompt/${prompt}`),
]

/** Everything in a record that a comment may be about, as it is printed. */
function everySubject(record: ServiceRecord): string[] {
  const entries = kindNames.flatMap((kind) =>
    entriesOf(record, kind).flatMap(({ id }) =>
      ['', ...Object.keys(kindOf(kind).fields)].map((field) => `${kind}/${id}${field && `/${field}`}`),
    ),
  )
  const asked = record.identifiers.flatMap(({ id }) =>
    Object.keys(threeQuestions).map((question) => `identifier/${id}/${question}`),
  )
  const parts = (Object.keys(documents) as (keyof typeof documents)[]).flatMap((document) =>
    partsIn(record)(document).map(({ key }) => `document/${document}/${key}`),
  )
  return [...owners, ...entries, ...asked, ...parts]
}

/** What something is called, with the question about it, and whether there is an answer that counts. */
function thingOf(record: ServiceRecord, about: string): { title: string; isAnswered: boolean } {
  const subject = parseSubject(about)
  if (!subject || subject.of === 'document') return { title: '', isAnswered: false }
  if (subject.of === 'prompt') {
    const isAnswered = record.dpiaAnswers.some(({ prompt }) => prompt === subject.prompt)
    return { title: writtenPrompts[subject.prompt] ?? '', isAnswered }
  }
  const isThing = 'id' in subject
  const name = isThing ? titlesIn(record)(subject.of, subject.id) : `The ${subject.of}`
  const entry = isThing ? entryOf(record, subject.of, subject.id) : record[subject.of]
  const { values } = answersThatCount(record, subject.of, entry ?? {})
  const field = subject.field === undefined ? undefined : fieldsOf(subject.of)[subject.field]
  if (!field) return { title: name, isAnswered: subject.field === undefined }
  const isAnswered = values[subject.field ?? ''] !== undefined && applies(field.when, values)
  return { title: `${name}: ${field.label.charAt(0).toLowerCase()}${field.label.slice(1)}`, isAnswered }
}

function foundIn(record: ServiceRecord, about: string) {
  const subject = parseSubject(about)
  return subject && findSubject(record, subject, partsIn(record))
}

describe('What a comment is about', () => {
  test('is read back as it was printed, for everything in any record and its documents', () => {
    fc.assert(
      fc.property(someRecord(), (record) => {
        const parts = new Map<string, ReturnType<PartsOf>>()
        const kept: PartsOf = (document) => {
          const known = parts.get(document) ?? partsIn(record)(document)
          parts.set(document, known)
          return known
        }
        for (const about of everySubject(record)) {
          const subject = parseSubject(about)
          if (!subject) throw new Error(`Nothing is about ${about}`)
          expect(printSubject(subject)).toBe(about)
          const found = findSubject(record, subject, kept)
          expect(found?.page).toMatch(/^\/(services|organisation)/)
          const named = thingOf(record, about)
          expect(found?.title, about).toContain(named.title)
          if (!named.isAnswered) continue
          expect(found?.says.length, about).toBeGreaterThan(0)
        }
      }),
      { numRuns: 6 },
    )
  })

  test('is nothing else that somebody writes in its place', () => {
    const near = fc
      .tuple(
        fc.constantFrom('service', 'identifier', 'prompt', 'document', 'people', 'constructor', ''),
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('ip', 'notice', 'retention', '__proto__', 'name', '')),
        ),
      )
      .map((parts) => parts.flat().join('/'))
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (about) => {
        const subject = parseSubject(about)
        if (subject) expect(printSubject(subject)).toBe(about)
        if (subject) expect(sectionOfSubject(subject)).not.toBe('')
        if (subject) expect(goneSubject(subject)).toBeTruthy()
      }),
    )
  })

  test.each([
    'identifier',
    'identifier/',
    'identifier/new',
    'identifier/ip/colour',
    'identifier/ip/name/more',
    'identifier/IP\u0000',
    'service/',
    'service/name/more',
    'people/visitors/retention',
    'prompt/unheard-of',
    'prompt',
    'document/poem/first',
    'document/notice',
    'document/notice/',
    `document/notice/${'long'.repeat(101)}`,
  ])('is not “%s”', (about) => {
    expect(parseSubject(about)).toBeUndefined()
  })
})

describe('A comment', () => {
  test.each([
    ['service/name', 'The service: name of the service', '/services/book-a-visit/describe#name'],
    ['identifier/ip', 'IP address', '/services/book-a-visit/identifiers/ip'],
    ['identifier/ip/people', 'IP address: whose data is it?', '/services/book-a-visit/identifiers/ip#people'],
    [
      'identifier/ip/retention',
      'IP address: how long it is kept',
      '/services/book-a-visit/identifiers/ip#three-questions',
    ],
    [
      'document/notice/kept/table',
      'Privacy notice: How long we keep your data, and who can see it',
      '/services/book-a-visit/documents/notice?facts=kept%2Ftable#facts',
    ],
  ])('about %s has a title and a page', (about, title, page) => {
    expect(foundIn(completeRecord, about)).toMatchObject({ title, page })
  })

  test('about how long an identifier is kept shows each place where it is held', () => {
    expect(foundIn(completeRecord, 'identifier/ip/retention')?.says).toEqual([
      'nginx access log: 90 days after we collect it',
    ])
    expect(foundIn(completeRecord, 'identifier/ip/holdings')?.says).toEqual(['nginx access log'])
  })

  test('about a copy shows what its system says of period and access, and where that comes from', () => {
    const record = structuredClone(completeRecord)
    const { id, identifier, system, stages, access } = record.holdings[0] as ServiceRecord['holdings'][number]
    record.holdings = [{ id, identifier, system }]
    Object.assign(record.systems[0] as object, { stages, access })
    expect(foundIn(record, `holding/${id}/stages`)?.says).toEqual([
      '90 days after we collect it, from nginx access log',
    ])
    expect(foundIn(record, `holding/${id}/access`)?.says).toEqual([
      expect.stringMatching(/Operations engineer.*, from nginx access log$/),
    ])
    expect(foundIn(record, `holding/${id}`)?.says).toContain(
      'How long it is kept: 90 days after we collect it, from nginx access log',
    )
  })

  test('is about nothing that has been removed', () => {
    for (const about of ['identifier/gone', 'identifier/gone/retention', 'document/notice/gone'])
      expect(foundIn(completeRecord, about)).toBeUndefined()
  })
})
