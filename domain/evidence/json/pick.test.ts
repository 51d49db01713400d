import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CannotRead } from '../cannot-read'
import { pickJson } from './pick'
import type { Picked } from './walk'
import type { Wanted } from './wanted'

const entries: Wanted[] = [{ path: 'log.entries.*', called: 'entry' }]
const encoder = new TextEncoder()

async function* inChunks(bytes: Uint8Array, sizes: readonly number[] = [bytes.length]) {
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(from, from + size)
    from += size
  }
}

async function picked(text: string | Uint8Array, wanted = entries, sizes?: readonly number[]) {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text
  const found: Picked[] = []
  for await (const element of pickJson(inChunks(bytes, sizes), wanted)) found.push(element)
  return found
}

/** What a file that cannot be read is refused with. */
async function refusal(text: string | Uint8Array, wanted = entries, sizes?: readonly number[]) {
  const error = await picked(text, wanted, sizes).catch((thrown: unknown) => thrown)
  if (!(error instanceof CannotRead)) throw new Error('It was not refused')
  return error.unreadable
}

const chunkSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

describe('what is picked', () => {
  it('is each element on its own, with where it stands', async () => {
    const text = '{"log": {"version": "1.2", "entries": [{"a": 1}, [2, 3], "x", null]}, "after": [{}]}'
    expect(await picked(text)).toEqual([
      { path: 'log.entries.*', at: ['log', 'entries', 0], value: { a: 1 } },
      { path: 'log.entries.*', at: ['log', 'entries', 1], value: [2, 3] },
      { path: 'log.entries.*', at: ['log', 'entries', 2], value: 'x' },
      { path: 'log.entries.*', at: ['log', 'entries', 3], value: null },
    ])
  })

  it('reaches members whose keys are not known, and says their keys', async () => {
    const wanted = [{ path: 'localStorage.*.*', called: 'item' }]
    expect(
      await picked('{"localStorage":{"https://a.example":{"the\\u006de":{"value":"dark"}}}}', wanted),
    ).toEqual([
      {
        path: 'localStorage.*.*',
        at: ['localStorage', 'https://a.example', 'theme'],
        value: { value: 'dark' },
      },
    ])
  })

  it('keeps only what is asked for inside an element', async () => {
    const wanted = [{ path: 'log.entries.*', called: 'entry', keep: ['request.headers', 'url'] }]
    const text = '{"log":{"entries":[{"request":{"body":"}]","headers":[1]},"content":[{}],"url":"u"},7]}}'
    expect((await picked(text, wanted)).map(({ value }) => value)).toEqual([
      { request: { body: null, headers: [1] }, content: null, url: 'u' },
      null,
    ])
  })

  it('is found under a key that is written with escapes', async () => {
    expect(await picked('{"l\\u006fg":{"entries":[1]}}')).toHaveLength(1)
  })

  it('is nothing where other kinds of values stand in its place', async () => {
    for (const text of [
      '{"log":[]}',
      '{"log":{"entries":3}}',
      '{"log":"entries"}',
      '[]',
      '"a"',
      'null ',
      '{}',
    ])
      expect(await picked(text)).toEqual([])
  })

  it('is what JSON.parse yields, however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.jsonValue(),
        fc.boolean(),
        chunkSizes,
        async (all, other, pretty, sizes) => {
          const text = JSON.stringify(
            { other, log: { more: other, entries: all, last: other } },
            null,
            pretty ? 2 : 0,
          )
          const expected = (JSON.parse(text) as { log: { entries: unknown[] } }).log.entries
          expect((await picked(text, entries, sizes)).map(({ value }) => value)).toEqual(expected)
        },
      ),
    )
  })

  it('is what JSON.parse yields where members of objects are wanted, or parts of them', async () => {
    const document = fc.dictionary(
      fc.string(),
      fc.dictionary(fc.constantFrom('a', 'b', '\\', 'é'), fc.jsonValue()),
    )
    const wanted = [{ path: '*', called: 'member', keep: ['a', 'é'] }]
    await fc.assert(
      fc.asyncProperty(document, chunkSizes, async (members, sizes) => {
        const expected = (JSON.parse(JSON.stringify(members)) as typeof members) ?? {}
        const found = await picked(JSON.stringify(members), wanted, sizes)
        expect(found.map(({ at }) => at)).toEqual(Object.keys(expected).map((key) => [key]))
        for (const { at, value } of found)
          expect(value).toEqual(
            Object.fromEntries(
              Object.entries(expected[String(at[0])] ?? {}).map(([key, kept]) => [
                key,
                key === 'a' || key === 'é' ? kept : null,
              ]),
            ),
          )
      }),
    )
  })
})

describe('what is too long', () => {
  it('is cut to its first 64 KB when it is a string, wherever an escape is torn', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a', '\\', '"', '\n', '\u0001', 'é', '😀', '\\u', 'x\\'),
        fc.integer({ min: 0, max: 12 }),
        fc.array(fc.integer({ min: 20_000, max: 90_000 }), { minLength: 1, maxLength: 3 }),
        async (unit, shift, sizes) => {
          const long = 'y'.repeat(shift) + unit.repeat(70_000)
          const [entry, next] = await picked(
            JSON.stringify({ log: { entries: [{ long, b: 1 }, 2] } }),
            entries,
            sizes,
          )
          const { long: cut, b } = (entry as Picked).value as { long: string; b: number }
          expect(b).toBe(1)
          expect(next?.value).toBe(2)
          const written = JSON.stringify(cut).length
          expect(written).toBeLessThanOrEqual(65_538)
          const whole = cut.replace(/[\ufffd\ud83d]+$/u, '')
          expect(long.startsWith(whole)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is passed over when it is an element, and the next one is read', async () => {
    const big = Array.from({ length: 600_000 }, (_, index) => index + 1_000_000)
    const found = await picked(JSON.stringify({ log: { entries: [1, { big }, 3] } }))
    expect(found.map(({ value }) => value)).toEqual([1, undefined, 3])
  })

  it('is passed over when it is an element of very many objects', async () => {
    const found = await picked(JSON.stringify({ log: { entries: [1, Array(20_001).fill([]), 3] } }))
    expect(found.map(({ value }) => value)).toEqual([1, undefined, 3])
  })
})

describe('what is refused', () => {
  it('is a document that ends too soon, with the place', async () => {
    expect(await refusal('{"log":{"entries":[{"a":1},{"b":')).toMatchObject({
      problem: 'The file ends too soon',
      place: 'entry 2, byte 32',
    })
    expect(await refusal('{"log":{"entries":[{"a":1},')).toMatchObject({ place: 'after entry 1, byte 27' })
    expect(await refusal('')).toMatchObject({ place: 'byte 0' })
  })

  it('is a document that is nested too deep, wanted or not', async () => {
    const deep = '['.repeat(100_000)
    expect(await refusal(`{"log":{"entries":[${deep}`)).toMatchObject({
      problem: 'The file is nested more than 500 deep',
      place: 'entry 1, byte 517',
    })
    expect(await refusal(`{"other":${deep}`)).toMatchObject({ place: 'byte 509' })
  })

  it.each([
    ['{"log" 1}', 8],
    ['{"log":{"entries":[1 2]}}', 22],
    ['{"log":{"entries":[1,]}}', 22],
    ['{"log":{"entries":[{"a":tru}]}}', 28],
    ['{"log":{"entries":[[}]}}', 21],
    ['{"other":[}, "log":{}}', 11],
    ['{"log":{}} {}', 12],
    ['{"log":{},}', 11],
    ['{log:{}}', 2],
    ['hello', 1],
  ])('is what is not JSON, with the byte: %s', async (text, byte) => {
    const { problem, place } = await refusal(text)
    expect(problem).toBe('The file is not valid JSON')
    expect(place).toMatch(new RegExp(`byte ${byte}$`))
  })

  it('is never quoted', async () => {
    const { problem, place, remedy } = await refusal('{"log":{"entries":[{"password":"SECRET", SECRET}]}}')
    expect(`${problem}${place}${remedy}`).not.toContain('SECRET')
  })

  it('is any document that is cut off, at each of its bytes', async () => {
    const text = JSON.stringify(
      { log: { creator: 'é\\"', entries: [{ a: [1, 'b\\'] }, 'c', -1.5e3, true] } },
      null,
      1,
    )
    const bytes = encoder.encode(text)
    for (let length = 0; length < bytes.length; length++)
      expect((await refusal(bytes.subarray(0, length))).problem).toBe('The file ends too soon')
    expect(await picked(bytes)).toHaveLength(4)
  })
})
