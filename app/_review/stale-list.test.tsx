import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { stale } from '@/domain/review/stale'
import { staleInWords } from '@/domain/review/stale-in-words'
import { StaleList } from './stale-list'

const day = '2026-11-22'
const draft = structuredClone(completeRecord)
Object.assign(draft.purposes[0] as object, { name: 'stop attacks' })
const parts = stale({ record: completeRecord, date: day }, { record: draft, date: day }).map((part) =>
  staleInWords(part, completeRecord, draft),
)

test('a stale part shows what it says, the page of the changed fact, and who changed it when', () => {
  const at = new Date('2026-11-20T12:00:00Z')
  const changed = new Map([['purpose/security/name', { at, by: 'Ada' }]])
  const shown = renderToStaticMarkup(<StaleList parts={parts} changed={changed} />)
  expect(shown).toMatch(/<h2[^>]*>Privacy notice: \d+ parts?<\/h2>/)
  expect(shown).toMatch(/Published<\/p><del[^>]*>.*?To keep the service secure\..*?<\/del>/)
  expect(shown).toMatch(/The record now says<\/p><ins[^>]*>.*?To stop attacks\..*?<\/ins>/)
  expect(shown).toContain('href="/services/book-a-visit/purposes/security/about#name"')
  expect(shown).toContain('Changed by Ada on 20 November 2026')
})

test('that nothing is stale is said', () => {
  expect(renderToStaticMarkup(<StaleList parts={[]} />)).toContain('still true')
})
