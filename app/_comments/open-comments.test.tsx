import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { OpenComments } from './open-comments'

const comment = {
  id: 'one',
  about: 'service',
  weight: 'mustChange' as const,
  words: 'Say <who> & why',
  by: 'Ada "A" Example',
  at: '2026-11-22T23:30:00Z',
  toAnswer: true,
}
const view = { base: '/services/a', record: completeRecord, can: () => true }

const shown = (props: Partial<ComponentProps<typeof OpenComments>> = {}) =>
  renderToStaticMarkup(<OpenComments view={view} comments={[comment]} {...props} />)

test('an open comment says what it weighs, what was said, by whom and when, and leads to all of it', () => {
  const html = shown()
  expect(html).toContain('<strong>Comment: must change</strong> – Say &lt;who&gt; &amp; why – ')
  expect(html).toContain('Ada &quot;A&quot; Example, 22 November 2026 – ')
  expect(html).toContain('<a class="govuk-link" href="/services/a/comments/one">Answer<')
})

test('where it stands elsewhere, it says what it is about', () => {
  const html = shown({ view: { ...view, can: () => false }, titled: true })
  expect(html).toContain('</strong> on ')
  expect(html).toContain('>Read<')
})

test('no comments are nothing', () => {
  expect(shown({ comments: [] })).toBe('')
})
