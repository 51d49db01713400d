import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { writeWhole } from '@/components/published-page/write-page'
import { IndexPage, indexAddress, type NoticeList } from './index-page'

const publisher = { name: 'Ministry', brand: 'generic' } as const
const notice = {
  slug: 'visit',
  name: 'Visits',
  organisation: 'Ministry',
  publishedOn: '2026-11-22',
  isClosed: false,
}
const list: NoticeList = { notices: [notice], total: 1, search: '', page: 1, pages: 1 }
const page = (more: Partial<NoticeList> = {}) =>
  writeWhole(<IndexPage publisher={publisher} list={{ ...list, ...more }} />)

test('a notice is listed with its organisation, when it was updated, and whether its service has closed', () => {
  expect(page()).toContain('href="/notices/visit">Visits</a></th>')
  expect(page()).toContain('<td class="govuk-table__cell">22 November 2026</td>')
  expect(page({ notices: [{ ...notice, isClosed: true }] })).toContain('Visits</a> (closed)')
})

test('what was searched for comes back as text', () => {
  const problems: string[] = []
  parse(page({ search: '"><script>' }), { onParseError: ({ code }) => problems.push(code) })
  expect(problems).toEqual([])
  expect(page({ search: '"><script>' })).toContain('value="&quot;&gt;&lt;script&gt;"')
})

test('a page of several is named in the title and leads to its neighbours, with the search', () => {
  const second = page({ page: 2, pages: 3, search: 'a b' })
  expect(second).toContain('<title>Privacy notices (page 2 of 3) – Ministry</title>')
  expect(second).toContain('href="/notices?search=a+b" rel="prev"')
  expect(second).toContain('href="/notices?search=a+b&amp;page=3" rel="next"')
  expect(page()).not.toContain('govuk-pagination')
  expect(indexAddress({ search: '', page: 1 })).toBe('/notices')
})

test('an empty list says why it is empty', () => {
  expect(page({ notices: [], total: 0 })).toContain('No notices have been published yet.')
  expect(page({ notices: [], total: 0, search: 'x' })).toContain('No notice matches.')
})
