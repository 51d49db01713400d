import { expect, test } from 'vitest'
import { robots } from './robots'

const everybody = `User-agent: *
Disallow: /account # people's own pages
Disallow: /*.pdf$
Disallow:
Allow: /account/help`

test('without rules everything may be visited', () => {
  expect(robots('', 'privacy-inventory')('/anything')).toBe(true)
  expect(robots('<!doctype html><p>Not found</p>', 'privacy-inventory')('/anything')).toBe(true)
})

test.each([
  ['/', true],
  ['/account', false],
  ['/accounts', false],
  ['/account/help/contact', true],
  ['/leaflet.pdf', false],
  ['/leaflet.pdf?page=2', true],
])('of the rules that fit %s the longest counts', (path, may) => {
  expect(robots(everybody, 'privacy-inventory')(path)).toBe(may)
})

test('rules for this crawler count before those for everybody, whatever the case', () => {
  const text = `${everybody}\r\n\r\nUSER-AGENT: other\r\nUser-agent: Privacy-Inventory\r\nDisallow: /only-this`
  expect(robots(text, 'privacy-inventory')('/account')).toBe(true)
  expect(robots(text, 'privacy-inventory')('/only-this/page')).toBe(false)
})
