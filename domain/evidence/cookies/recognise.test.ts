import { expect, test } from 'vitest'
import { readCookiesTxt } from './cookies-txt'
import { recogniseCookies } from './recognise'
import { readScanFile } from './scan-file'
import { readStorageState } from './storage-state'
import { readInspection } from './wec'

test.each([
  ['{ "format": "privacy-inventory-evidence", "version": 1', readScanFile],
  ['{"cookies":[{"name":"a"', readStorageState],
  ['{\n  "origins": []', readStorageState],
  ['{ "title": "Website Evidence Collection", "uri_ins": "https://a.example"', readInspection],
  ['# Netscape HTTP Cookie File\n', readCookiesTxt],
])('%s is known by what it begins with', (head, reader) => {
  expect(recogniseCookies(`\ufeff${head}`)).toBe(reader)
})

test('a list of cookies is known by its headings', () => {
  expect(recogniseCookies('Cookie;Purpose;Expires\n')).toBeTypeOf('function')
})

test.each([
  '',
  '{"log":{"version":"1.2","entries":[',
  '{"cookies":"no list"',
  '127.0.0.1 - - [22/Nov/2026:10:00:00 +0000]',
  'a,b,c',
])('“%s” is left to others', (head) => expect(recogniseCookies(head)).toBeUndefined())

test('a long line of signs is left to others', () => {
  for (const sign of [':', '?', ' ', '"', '('])
    expect(recogniseCookies(`"${sign.repeat(60_000)}"\n`)).toBeUndefined()
})
