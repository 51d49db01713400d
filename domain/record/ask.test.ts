import { describe, expect, test } from 'vitest'
import { choice, day, email, period, places, references, telephone, text, webAddress, yesNo } from './ask'
import { answersSchema, idSchema } from './field'

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }) => (value: unknown) =>
  schema.safeParse(value).success

describe('an id', () => {
  test.each(['ip', '0199a8c0-7a5e-7e3c-8f00-000000000000', 'news', 'new-1', '1', 'a'.repeat(64)])(
    'may be “%s”',
    (id) => {
      expect(accepts(idSchema)(id)).toBe(true)
    },
  )

  test.each(['new', '', 'IP', '-a', 'a b', 'a/b', '../a', 'é', 'a\n', '__proto__', 'a'.repeat(65), 7])(
    'may not be “%s”',
    (id) => {
      expect(idSchema.safeParse(id).error?.issues[0]?.message).toBe(
        'An id must be 1 to 64 lower-case letters, digits and hyphens, and not “new”',
      )
    },
  )
})

describe('an email address', () => {
  const accept = accepts(email({ label: 'Email address' }).schema)
  test.each(['a@b.uk', 'data.access1@justice.gov.uk', "o'neil+x@ŵ.example"])('may be %s', (address) => {
    expect(accept(address)).toBe(true)
  })
  test.each(['a', 'a@b', '@b.uk', 'a@b.', 'a b@c.uk', 'a@b@c.uk', '<a@b.uk>', 'a@b.uk,c@d.uk', 'a@b.uk\n'])(
    'may not be %j',
    (address) => {
      expect(accept(address)).toBe(false)
    },
  )
})

describe('a web address', () => {
  const accept = accepts(webAddress({ label: 'Link' }).schema)
  test.each(['https://www.gov.uk/', 'HTTP://example.org', 'https://xn--gwyl-99b.example/ŵyl?a=1#top'])(
    'may be %s',
    (address) => {
      expect(accept(address)).toBe(true)
    },
  )
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT://x%0aalert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'www.gov.uk',
    '//www.gov.uk',
    'https://',
    'https:///path',
    'https://a b.uk',
    'https://example.org/ and more',
    ' https://example.org',
    'https://exa\tmple.org',
    'https://[',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('may not be %j', (address) => {
    expect(accept(address)).toBe(false)
  })
})

test('a telephone number is digits, with what groups them', () => {
  const accept = accepts(telephone({ label: 'Telephone' }).schema)
  for (const number of ['999', '0300 123 4567', '+44 (0)20 7946 0000', '020-7946-0000'])
    expect(accept(number), number).toBe(true)
  for (const number of ['', '99', '0300 CALL US', '0300 123 4567 ', 'tel:999', '1'.repeat(41)])
    expect(accept(number), number).toBe(false)
})

test('a day is a real one, in the order year, month, day', () => {
  const accept = accepts(day({ label: 'Day' }).schema)
  expect(accept('2028-02-29')).toBe(true)
  for (const other of ['2027-02-29', '2027-2-9', '09/02/2027', '2027-02-09T00:00:00Z', 20270209])
    expect(accept(other), String(other)).toBe(false)
})

test('a place is one that has a name, not a word that every object knows', () => {
  const accept = accepts(places({ label: 'Where' }).schema)
  expect(accept(['GB', 'not-known'])).toBe(true)
  for (const code of ['toString', '__proto__', 'constructor', 'gb', 'ZZ', ''])
    expect(accept([code]), code).toBe(false)
  expect(accept(['GB', 'GB'])).toBe(false)
  expect(accept([])).toBe(false)
})

test('unfinished answers may be saved, unless one is required', () => {
  const fields = {
    name: text({ label: 'Name', required: 'Enter a name' }),
    shared: yesNo({ label: 'Shared?', needed: 'Say whether it is shared' }),
  }
  expect(answersSchema(fields).safeParse({ name: 'x' }).success).toBe(true)
  expect(answersSchema(fields).safeParse({ shared: true }).error?.issues[0]?.message).toBe('Enter a name')
})

test('an answer to a question that is not there is refused by its name', () => {
  const schema = answersSchema({ name: text({ label: 'Name' }) })
  const message = (value: unknown) => schema.safeParse(value).error?.issues[0]?.message
  expect(message({ name: 'x', nmae: 'y' })).toBe('There is no field called “nmae”')
  expect(message({ a: 1, b: 2 })).toBe('There is no field called “a” or “b”')
  expect(message(JSON.parse('{"__proto__": {}}'))).toBe('There is no field called “__proto__”')
  expect(message('name')).toBe('This must be an object with named fields')
})

test('the JSON Schema says what the writer of a record file must know', () => {
  const described = (field: { schema: { meta(): { description?: string } | undefined } }) =>
    field.schema.meta()?.description
  expect(described(choice({ label: 'Is it open?', options: { yes: 'Yes', no: 'Not yet' } }))).toBe(
    'Is it open? Answers: yes (Yes); no (Not yet)',
  )
  expect(described(references({ label: 'Who', hint: 'All of them', to: 'people' }))).toBe(
    'Who. All of them. A list of ids of other things (people)',
  )
  expect(described(period({ label: 'How long' }))).toContain('P90D')
  expect(described(places({ label: 'Where' }))).toContain('EEA')
})

test('the hint helps the reader of the JSON Schema too', () => {
  expect(text({ label: 'Name', hint: 'As your team calls it' }).schema.meta()?.description).toBe(
    'Name. As your team calls it',
  )
})
