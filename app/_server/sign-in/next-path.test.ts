import { expect, test } from 'vitest'
import { nextPath } from './next-path'

test.each(['/', '/services', '/services/one/review?done=submitted', '/a//b', '/services?next=//example.com'])(
  'A path of this site is kept: %s',
  (path) => expect(nextPath(path)).toBe(path),
)

const elsewhere = [
  '//example.com',
  '/\\example.com',
  '\\\\example.com',
  'https://example.com',
  'javascript:alert(1)',
  'example.com',
  '/\t/example.com',
  '/\n/example.com',
  '/services\\..',
  '/services\r\nSet-Cookie: a=b',
  ' /services',
  '',
  undefined,
  ['/services'],
]

test.each(elsewhere)('Anything else becomes the first page: %j', (asked) => expect(nextPath(asked)).toBe('/'))

test.each(elsewhere)('No browser is sent to another host: %j', (asked) =>
  expect(new URL(nextPath(asked), 'http://here.example').host).toBe('here.example'),
)
