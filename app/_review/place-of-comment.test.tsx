import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { documents } from '@/domain/documents/documents'
import { partsOf } from '@/domain/documents/parts'
import { someRecord } from '@/domain/record/arbitrary'
import { completeRecord } from '@/domain/record/example-record'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { newCommentPage } from '../_comments/comments'
import { type PlaceOfComment, placeAfterComment, placeOfComment } from '../_comments/place-of-comment'
import { AllAnswers } from '../_record/all-answers'
import type { RecordView } from '../_server/record-view'
import { VersionAnswers } from './version-answers'
import type { VersionView } from './version-of-page'

const id = 'the-new-comment'

/** What the pages show to somebody who may comment and change nothing. */
function loadedFor(record: ServiceRecord): RecordView {
  const { slug, name } = record.service
  return {
    ...{ place: { kind: 'service', slug }, base: `/services/${slug}`, name, record },
    ...{
      versions: { service: 0, organisation: 0, entries: {} },
      gaps: [],
      later: [],
      completed: [],
      comments: [],
    },
    ...{ may: () => false, can: () => true, review: {} as RecordView['review'], titleOf: titlesIn(record) },
  }
}

/** The links on a page to comment on something, each with the place where that is then said to have been. */
function placesIn(page: string): PlaceOfComment[] {
  const links = [...page.matchAll(/ href="[^"]*\/comments\/new\?([^"]*)"/g)]
  return links.map(([, query = '']) => {
    const asked = new URLSearchParams(query.replace(/&(amp|#38);/g, '&'))
    return {
      about: asked.get('about') ?? '',
      ...(asked.has('version') && { number: Number(asked.get('version')) }),
      ...(asked.get('on') === 'check-answers' && { on: 'check-answers' as const }),
    }
  })
}

/** An address in its parts, as a browser reads it. */
function read(address: string) {
  const { pathname, searchParams, hash } = new URL(address, 'https://inventory.example')
  return { pathname, query: Object.fromEntries(searchParams), anchor: decodeURIComponent(hash.slice(1)) }
}

const anyRecord = fc.oneof(someRecord(), fc.constant(completeRecord))

describe('whoever has commented on an answer comes back to where it stands, and is told', () => {
  test('on the page of all answers of the draft', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const page = renderToStaticMarkup(<AllAnswers view={loadedFor(record)} />)
        const places = placesIn(page)
        expect(places.length).toBeGreaterThan(0)
        for (const place of places) {
          const { pathname, query, anchor } = read(placeAfterComment(record, place, id))
          expect([pathname, query]).toEqual([
            `/services/${record.service.slug}/check-answers`,
            { commented: id },
          ])
          expect(anchor).toBe(place.about)
          expect(page).toContain(` id="${anchor}"`)
        }
      }),
      { numRuns: 10 },
    )
  })

  test('in a version, which shows all its answers', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const at = { slug: record.service.slug, number: 3 }
        const view = { ...loadedFor(record), at } as VersionView
        const page = renderToStaticMarkup(<VersionAnswers view={view} />)
        const places = placesIn(page)
        expect(places.length).toBeGreaterThan(0)
        for (const place of places) {
          const { pathname, query, anchor } = read(placeAfterComment(record, place, id))
          expect([pathname, query]).toEqual([
            `/services/${record.service.slug}/versions/3`,
            { show: 'everything', commented: id },
          ])
          expect(anchor).toBe(place.about)
          expect(page).toContain(` id="${anchor}"`)
        }
      }),
      { numRuns: 10 },
    )
  })
})

test.each([
  [undefined, '/services/book-a-visit/documents'],
  [3, '/services/book-a-visit/versions/3/documents'],
])(
  'on a part of a document one comes back to that part, of the draft or of a version: %s',
  (number, base) => {
    for (const document of Object.keys(documents) as (keyof typeof documents)[])
      for (const { key } of partsOf(documents[document].compose(completeRecord, '2026-11-22'))) {
        const place = { about: `document/${document}/${key}`, number }
        expect(read(placeAfterComment(completeRecord, place, id))).toEqual({
          ...{ pathname: `${base}/${document}`, query: { facts: key, commented: id }, anchor: 'facts' },
        })
      }
  },
)

test.each([
  ['service/name', 'describe', 'name'],
  ['identifier/ip', 'identifiers/ip', ''],
  ['identifier/ip/people', 'identifiers/ip', 'people'],
  ['identifier/ip/retention', 'identifiers/ip', 'three-questions'],
])('on %s one comes back to its own page', (about, page, anchor) => {
  expect(read(placeAfterComment(completeRecord, { about }, id))).toEqual({
    ...{ pathname: `/services/book-a-visit/${page}`, query: { commented: id }, anchor },
  })
})

test('whoever gives up comes back to the same place, where nothing is said', () => {
  for (const place of [
    { about: 'identifier/ip/people', on: 'check-answers' as const },
    { about: 'identifier/ip/people', number: 3 },
    { about: 'document/notice/kept/table' },
  ]) {
    const [before, after] = [
      placeOfComment(completeRecord, place),
      placeAfterComment(completeRecord, place, id),
    ].map(read)
    expect(after).toEqual({ ...before, query: { ...before?.query, commented: id } })
    expect(before?.query).not.toHaveProperty('commented')
    expect(placesIn(` href="${newCommentPage('book-a-visit', place)}"`)).toEqual([place])
  }
})

test('what is about nothing leads to the list of comments', () => {
  expect(placeOfComment(completeRecord, { about: 'identifier' })).toBe('/services/book-a-visit/comments')
})
