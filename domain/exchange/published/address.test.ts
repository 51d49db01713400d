import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idPattern } from '@/domain/record/field'
import { noticeAddress, type PublicAddress, readAddress } from './address'

const read = (path: string) => readAddress(path.split('/'))

test.each<[string, Partial<PublicAddress>]>([
  ['visit-prison', { page: 'notice', format: 'html', number: undefined }],
  ['visit-prison.md', { page: 'notice', format: 'md' }],
  ['visit-prison/cookies.json', { page: 'cookies', format: 'json' }],
  ['visit-prison/12', { page: 'notice', number: 12 }],
  ['visit-prison/12.json', { page: 'notice', number: 12, format: 'json' }],
  ['visit-prison/12/cookies', { page: 'cookies', number: 12 }],
  ['visit-prison/12/changes', { page: 'changes', number: 12 }],
  ['visit-prison/versions', { page: 'versions' }],
])('/notices/%s', (path, address) => {
  expect(read(path)).toMatchObject({ slug: 'visit-prison', ...address })
})

test.each([
  '',
  'new',
  'Visit-prison',
  'feed.atom',
  'visit-prison/',
  'visit-prison/0',
  'visit-prison/01',
  'visit-prison/9999999999',
  'visit-prison/1.html',
  'visit-prison/dpia',
  'visit-prison/1/dpia.json',
  'visit-prison/changes',
  'visit-prison/1/changes.md',
  'visit-prison/1/versions',
  'visit-prison/versions.json',
  'visit-prison/cookies/1',
  'visit-prison\n',
])('nothing is published at /notices/%s', (path) => {
  expect(read(path)).toBeUndefined()
})

test('every address that is written is read as what it was written for, so that none means two things', () => {
  const addresses = fc.oneof(
    fc.record({
      page: fc.constantFrom('notice' as const, 'cookies' as const),
      format: fc.constantFrom('html' as const, 'md' as const, 'json' as const),
      number: fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined }),
    }),
    fc.constant({ page: 'versions' as const, format: 'html' as const, number: undefined }),
    fc.record({
      page: fc.constant('changes' as const),
      format: fc.constant('html' as const),
      number: fc.integer({ min: 1, max: 999_999_999 }),
    }),
  )
  const slugs = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/).filter((slug) => idPattern.test(slug))
  fc.assert(
    fc.property(slugs, addresses, (slug, address) => {
      const path = noticeAddress(slug, address)
      expect(read(path.slice('/notices/'.length))).toEqual({ slug, ...address })
    }),
  )
})
