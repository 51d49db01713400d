import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasUnseen, showUnseen, showUnseenIn } from './unseen'

test.each([
  'Llŷn',
  'العربية',
  'می\u200cخواهم',
  'क्\u200dष',
  '👩🏽\u200d⚖️',
  '👨\u200d👩\u200d👧',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  'a\tb\u00a0c',
])('“%s” is all seen', (text) => {
  expect(hasUnseen(text)).toBe(false)
  expect(showUnseen(text)).toBe(text)
})

test.each([
  ['Book \u202eyadot', 'Book [U+202E]yadot'],
  ['\u2066a\u2069', '[U+2066]a[U+2069]'],
  ['pay\u200bpal', 'pay[U+200B]pal'],
  ['\ufeffname', '[U+FEFF]name'],
  ['na\u00adme', 'na[U+00AD]me'],
  ['a\u200db', 'a[U+200D]b'],
  ['a\u{e0041}', 'a[U+E0041]'],
])('%j is shown as %s', (text, shown) => {
  expect(hasUnseen(text)).toBe(true)
  expect(showUnseen(text)).toBe(shown)
})

test('what is shown holds nothing unseen, and is the same when it is shown again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = { list: [text], other: 1 }
      const shown = showUnseenIn(value)
      expect(hasUnseen(shown.list[0] ?? '')).toBe(false)
      expect(showUnseenIn(shown)).toBe(shown)
    }),
  )
})
