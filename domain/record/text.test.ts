import { expect, test } from 'vitest'
import { answerTo, normaliseLineEnds, textSchema } from './text'

test('line ends of every system become LF', () => {
  expect(normaliseLineEnds('a\r\nb\rc\nd\r\r\n')).toBe('a\nb\nc\nd\n\n')
})

const short = textSchema('Name', 5, 'one line', 'Enter a name')
const long = textSchema('Notes', 1000, 'several lines')

test.each(['Llŷn', 'العر', '👩🏽', 'a\tb', ' a '])('“%s” is kept as it is', (typed) => {
  expect(short.parse(typed)).toBe(typed)
})

test.each([
  [undefined, 'Enter a name'],
  [5, 'Name must be text'],
  [null, 'Name must be text'],
  ['', 'Name must not be empty; leave it out instead'],
  ['\u00a0 ', 'Name must not be blank; leave it out instead'],
  ['abcdef', 'Name must be 5 characters or less'],
  ['a\nb', 'Name must be on one line'],
  ['a\ud800', 'Name must not include control characters or broken characters'],
  ['a\u0000', 'Name must not include control characters or broken characters'],
  ['a\u0085', 'Name must not include control characters or broken characters'],
  ['a\uffff', 'Name must not include control characters or broken characters'],
  ['a\ufffd', 'Name must not include control characters or broken characters'],
])('%j is refused', (typed, message) => {
  expect(short.safeParse(typed).error?.issues.map((issue) => issue.message)).toEqual([message])
})

test('a limit in the thousands is said with a comma', () => {
  expect(
    textSchema('Notes', 2000, 'several lines').safeParse('a'.repeat(2001)).error?.issues[0]?.message,
  ).toBe('Notes must be 2,000 characters or less')
  expect(long.parse('a\r\nb')).toBe('a\nb')
})

test('a question is quoted when an error is about it', () => {
  expect(answerTo('Name')).toBe('Name')
  expect(answerTo('Who is it?')).toBe('Your answer to “Who is it?”')
})
