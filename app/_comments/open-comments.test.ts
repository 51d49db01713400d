import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { openCommentsHtml } from './open-comments'

const comment = {
  id: 'one',
  about: 'service',
  weight: 'mustChange' as const,
  words: 'Say <who> & why',
  by: 'Ada "A" Example',
  at: '2026-11-22T23:30:00Z',
  toAnswer: true,
}
const loaded = { base: '/services/a', record: completeRecord, can: () => true }

test('an open comment says what it weighs, what was said, by whom and when, and leads to all of it', () => {
  const html = openCommentsHtml(loaded, [comment])
  expect(html).toContain('<strong>Comment: must change</strong> – Say &#60;who&#62; &#38; why – ')
  expect(html).toContain('Ada &#34;A&#34; Example, 22 November 2026 – ')
  expect(html).toContain('<a class="govuk-link" href="/services/a/comments/one">Answer<')
})

test('where it stands elsewhere, it says what it is about', () => {
  const html = openCommentsHtml({ ...loaded, can: () => false }, [comment], { titled: true })
  expect(html).toContain('</strong> on ')
  expect(html).toContain('>Read<')
})

test('no comments are nothing', () => {
  expect(openCommentsHtml(loaded, [])).toBe('')
})
