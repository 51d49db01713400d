import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical'

// JSON writes -0 as 0, so the two are the same value of a record.
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)

/** The same value with the members of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).reverse()
  return Object.fromEntries(members.map(([key, member]) => [key, turned(member)]))
}

test('the order of keys does not matter', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
    }),
  )
  expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}')
})

test('the order of a list does', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

test('the text is JSON of an equal value', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value)
    }),
  )
})

// Few enough values that two of them are often equal.
const { few } = fc.letrec<{ few: unknown }>((tie) => ({
  few: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(null, true, 0, '', '0', '{}', '"'),
    fc.array(tie('few'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', '"'), tie('few'), { maxKeys: 2, noNullPrototype: true }),
  ),
}))

function areEqual(one: unknown, other: unknown): boolean {
  try {
    expect(one).toStrictEqual(other)
    return true
  } catch {
    return false
  }
}

test('two values have the same text exactly when they are equal', () => {
  fc.assert(
    fc.property(few, few, (one, other) => {
      expect(canonicalJson(one) === canonicalJson(other)).toBe(areEqual(one, other))
    }),
    { numRuns: 1000 },
  )
  expect(canonicalJson('1')).not.toBe(canonicalJson(1))
  expect(canonicalJson({ a: 'b","c":"d' })).not.toBe(canonicalJson({ a: 'b', c: 'd' }))
  expect(canonicalJson([[1], [2]])).not.toBe(canonicalJson([[1, 2]]))
})

test('what is undefined is not there', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }))
  expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}))
})

test('a name that every object knows is a name like others', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}')
})
