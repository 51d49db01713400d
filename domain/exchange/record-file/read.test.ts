import { expect, test } from 'vitest'
import { largestFile, readRecordFile } from './read'

const smallest = {
  schemaVersion: 2,
  organisation: { id: 'org', name: 'Org' },
  service: { slug: 's', name: 'S' },
}
const bytes = (text: string) => new TextEncoder().encode(text)

function problemsIn(file: string | Uint8Array) {
  const parsed = readRecordFile(typeof file === 'string' ? bytes(file) : file)
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message))
}

test.each([
  ['JSON', JSON.stringify(smallest)],
  ['JSON with a byte order mark', `\ufeff${JSON.stringify(smallest)}`],
  ['YAML', 'schemaVersion: 2\norganisation:\n  id: org\n  name: Org\nservice: { slug: s, name: "S" }\n'],
  [
    'YAML with Windows line ends',
    '---\r\nschemaVersion: 2\r\norganisation: {id: org, name: Org}\r\nservice: {slug: s, name: S}\r\n',
  ],
])('reads %s', (_, file) => {
  expect(readRecordFile(bytes(file))).toMatchObject({ ok: true, record: smallest })
})

test.each([
  ['an empty file', '', 'line 1, column 1: The file is empty'],
  ['blank lines', '\n \n', 'line 1, column 1: The file is empty'],
  ['a comment', '# nothing yet', 'The file does not hold a record'],
  ['a list', '[]', 'The file does not hold a record'],
  ['a page of words', 'Dear all,\nhere it is', 'The file does not hold a record'],
  ['a NUL character', '{"a": "\0"}', 'line 1, column 8: There is a NUL character in the file'],
])('refuses a file that holds %s', (_, file, problem) => {
  expect(problemsIn(file)).toEqual([problem])
})

test('refuses bytes that are not UTF-8, and says where they are', () => {
  const windows1252 = Uint8Array.from([...bytes('service:\n  name: Caf'), 0xe9])
  expect(problemsIn(windows1252)).toEqual(['line 2, column 12: The file is not text in UTF-8'])
  expect(problemsIn(Uint8Array.from([0xff, 0xfe, 0x7b, 0]))).toEqual([
    'line 1, column 1: The file is not text in UTF-8',
  ])
})

test.each([
  ['cut off', '{\n  "schemaVersion": 1,\n  "org', 'line 3, column 3: The text that starts here does not end'],
  [
    'cut off between values',
    '{"schemaVersion": 1,',
    'line 1, column 21: The file ends before the record is complete',
  ],
  ['followed by more', '{}\n{}', 'line 2, column 1: There is something after the end of the record'],
  ['with a comma too many', '{"a": [1, 2,]}', 'line 1, column 13: Here should be a value'],
  [
    'with a comma missing',
    '{"a": 1\n "b": 2}',
    'line 2, column 2: Here should be a comma or a closing brace',
  ],
  ['with a name without quotes', '{a: 1}', 'line 1, column 2: Here should be a name in double quotes'],
  [
    'with a number of another language',
    '{"a": 0x10}',
    'line 1, column 8: Here should be a comma or a closing brace',
  ],
  [
    'with a line end in a text',
    '{"a": "b\nc"}',
    'line 1, column 7: This text has a line end, a control character or an unknown escape in it',
  ],
  ['with a name used twice', '{"a": 1,\n "\\u0061": 2}', 'line 2, column 2: The name “a” is used twice'],
  [
    'with a name that sets the prototype',
    '{"__proto__": {}}',
    'line 1, column 2: The name “__proto__” cannot be used',
  ],
])('refuses JSON %s', (_, file, problem) => {
  expect(problemsIn(file)).toEqual([problem])
})

test.each([
  ['cut off', 'service:\n  name: "Vis', 'line 2, column 13: Missing closing "quote'],
  ['with tabs', 'service:\n\tname: S', 'line 2, column 1: Tabs are not allowed as indentation'],
  [
    'with an anchor',
    'a: &x 1',
    'line 1, column 4: Anchors (&) cannot be used in a record file: repeat the text',
  ],
  [
    'with an alias',
    'a: 1\nb: *a',
    'line 2, column 4: Aliases (*) cannot be used in a record file: repeat the text',
  ],
  ['with a tag', 'a: !!js/function "x"', 'line 1, column 4: Tags (!) cannot be used in a record file'],
  [
    'with a directive',
    '%YAML 1.1\n---\na: yes',
    'line 1, column 1: Directives (%) cannot be used in a record file',
  ],
  [
    'with a merge key',
    'a:\n  <<: {b: 1}',
    'line 2, column 3: Merge keys (<<) cannot be used in a record file',
  ],
  ['with two documents', 'a: 1\n---\nb: 1', 'line 2, column 1: There is more than one document in the file'],
  ['with a name used twice', 'a: 1\n"a": 2', 'line 2, column 1: The name “a” is used twice'],
  ['with a name that is a number', '1: a', 'line 1, column 1: A name must be text'],
  ['with a name that is a map', '? {a: 1}\n: b', 'line 1, column 3: A name must be text'],
  [
    'with a name that sets the prototype',
    '__proto__: {}',
    'line 1, column 1: The name “__proto__” cannot be used',
  ],
])('refuses YAML %s', (_, file, problem) => {
  expect(problemsIn(file)).toEqual([problem])
})

test('what only looks like an anchor, alias, tag or merge is text', () => {
  const words =
    'schemaVersion: 2\norganisation: {id: org, name: "&a *b"}\nservice:\n  slug: s\n  name: |\n    !tag\n'
  expect(problemsIn(words)).toEqual(['service, name: Name of the service must be on one line'])
})

test('refuses wrong types and names, with the path of each', () => {
  const file = {
    ...smallest,
    organisation: 'Org',
    service: { ...smallest.service, constructor: 1 },
    people: [{}],
  }
  expect(problemsIn(JSON.stringify(file)).map((problem) => problem.split(':')[0])).toEqual(
    expect.arrayContaining(['organisation', 'service', 'group of people 1, id']),
  )
})

const deep = 100_000
const full = largestFile - 10

test.each([
  ['of more than 5 MB', ' '.repeat(largestFile + 1), 'larger than 5 MB'],
  ['of deep JSON lists', '['.repeat(deep), 'nested more than'],
  ['of deep JSON objects', '{"a":'.repeat(deep), 'nested more than'],
  ['of deep YAML flows', `a: ${'['.repeat(deep)}`, 'nested more than'],
  ['of deep YAML lists', '- '.repeat(deep), 'nested more than'],
  ['of deep YAML names', '? '.repeat(deep), 'nested more than'],
  [
    'of deep YAML maps',
    Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'nested more than',
  ],
  ['of YAML that multiplies by aliases', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]', 'Anchors'],
  ['of JSON numbers', `[${'1,'.repeat(full / 2)}1]`, 'more than 200000 values'],
  ['of one JSON number', `{"a":${'1'.repeat(full)}}`, 'schemaVersion'],
  ['of one JSON text', `{"a":"${'\\n'.repeat(full / 2 - 4)}"}`, 'schemaVersion'],
  ['of YAML commas', `a: [${','.repeat(full - 5)}]`, 'too long for YAML'],
  ['of YAML lines', '- a\n'.repeat(full / 4), 'too long for YAML'],
  ['of YAML comments', '# a\n'.repeat(full / 4), 'too long for YAML'],
  ['of YAML documents', '--- a\n'.repeat(full / 6), 'more than one document'],
  ['of YAML blank lines', `a: 1${'\n'.repeat(full - 4)}`, 'too long for YAML'],
  ['of YAML directives', '%a\n'.repeat(full / 3), 'Directives'],
  ['of one YAML text', `a: |\n${' b\n'.repeat(full / 3 - 2)}`, 'schemaVersion'],
  ['of many YAML names', Array.from({ length: 70_000 }, (_, i) => `k${i}: 1`).join('\n'), 'schemaVersion'],
])('refuses a file %s, in good time', (_, file, words) => {
  expect(problemsIn(file)[0]).toContain(words)
})

test('of many problems gives the first 50 and the number of the others', () => {
  const problems = problemsIn(JSON.stringify({ ...smallest, people: Array(400).fill(1) }))
  expect(problems).toHaveLength(51)
  expect(problems.at(-1)).toBe('There are 350 more problems')
})

test('a problem stays short, however long the name that is wrong', () => {
  const file = { ...smallest, ['x'.repeat(1_000_000)]: 1 }
  for (const problem of problemsIn(JSON.stringify(file))) expect(problem.length).toBeLessThan(400)
  expect(problemsIn(`{"${'x'.repeat(1000)}": 1, "${'x'.repeat(1000)}": 1}`)[0]?.length).toBeLessThan(400)
})
