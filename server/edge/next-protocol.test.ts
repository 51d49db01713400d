import { expect, test } from 'vitest'
import { canBeRead } from './next-protocol'

const fields = {
  $ACTION_REF_1: '',
  '$ACTION_1:0': '{"id":"7f60","bound":"$@1"}',
  '$ACTION_1:1': '[{"attempt":0}]',
}

function form(all: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(all)) data.append(name, value)
  return data
}

test('a form as React makes it can be read, and so can one without an action', () => {
  expect(canBeRead({}, form(fields))).toBe(true)
  expect(canBeRead({}, form({ person: 'x', '$ACTION_1:1': '{' }))).toBe(true)
})

test.each([
  { '$ACTION_1:0': '{"id":"7f60","bound":"$@9"}' },
  { '$ACTION_1:0': 'null' },
  { '$ACTION_1:1': 'null' },
  { '$ACTION_1:1': '{' },
  { $ACTION_REF_2: '' },
])('what React could not read is refused: %j', (changed) => {
  expect(canBeRead({}, form({ ...fields, ...(changed as object) }))).toBe(false)
})

test.each(['[]', '[null]', '[{"a":"$undefined","b":["$$F1"]},"$K1"]', '["costs $5"]'])(
  '%s are arguments',
  (text) => expect(canBeRead({ 'next-action': '7f60' }, text)).toBe(true),
)

test.each(['', '{', '{}', 'null', '"x"', '["$F1"]', '[{"a":["$@1"]}]', '["$9:x"]', '["$"]'])(
  '%j are none',
  (text) => expect(canBeRead({ 'next-action': '7f60' }, text)).toBe(false),
)
