import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryOf, harOf, inChunks } from './har/example-har'
import { readEvidence } from './read'

const secret = 'S3CR3T'

/** Values as they stand in recordings, each with a mark that must be gone. */
const marked = fc.oneof(
  fc.stringMatching(/^[a-z0-9:, -]{0,12}$/).map((text) => `${text}${secret}${text}`),
  fc.constantFrom(
    `${secret}@people.example`,
    `https://a.example/?token=${secret}&q=${secret}`,
    `{"visitorId":"${secret}","deep":[{"email":"${secret}@a.example"}]}`,
    `a=${secret}&visitorId=${secret}`,
    `eyJ${secret}${'x'.repeat(20)}.${secret}.${secret}`,
    `${secret} with some words around it`,
  ),
)

const headers = [
  'Authorization',
  'Cookie',
  'Referer',
  'User-Agent',
  'X-Request-ID',
  'X-Anything',
  'Content-Type',
  'Origin',
]

const marks = fc.record({
  url: fc
    .tuple(fc.constantFrom('q', 'token', 'other'), marked)
    .map(([name, value]) => `https://b.example/?${name}=${encodeURIComponent(value)}`),
  headers: fc.dictionary(
    fc.constantFrom(...headers),
    marked.map((value) => `session=${value}`),
  ),
  cookies: fc.array(marked.map((value) => ({ name: 'session', value, expires: value }))),
  postData: fc.record({
    mimeType: fc.constantFrom('text/plain', 'application/json', 'multipart/form-data', secret),
    text: marked,
  }),
  answer: fc.array(
    fc.tuple(
      fc.constantFrom('Set-Cookie', 'X-Request-ID', 'Date'),
      marked.map((value) => `id=${value}; Expires=${value}`),
    ),
  ),
  answerCookies: fc.array(marked.map((value) => ({ name: 'session', value, expires: value }))),
  redirectURL: marked,
  content: fc.record({ mimeType: marked, size: fc.constantFrom(43, 5000) }),
  type: fc.option(marked, { nil: undefined }),
  startedDateTime: marked,
  messages: fc.array(marked.map((data) => ({ type: 'send', data }))),
})

describe('what evidence says', () => {
  it('never holds a value of a recording, whole or cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(marks, { minLength: 1, maxLength: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (all, part) => {
          const text = JSON.stringify(harOf(all.map(entryOf)))
          for (const length of [text.length, Math.floor(part * text.length)])
            expect(JSON.stringify(await readEvidence(inChunks(text.slice(0, length), 100)))).not.toContain(
              secret,
            )
        },
      ),
    )
  })

  it('is the same whatever the size of the chunks', async () => {
    const text = JSON.stringify(
      harOf([entryOf({ headers: { dnt: '1' }, answer: [['set-cookie', 'a=é']] })]),
      null,
      2,
    )
    const whole = await readEvidence(inChunks(text))
    expect(whole.ok).toBe(true)
    for (const size of [1, 2, 3, 7, 64]) expect(await readEvidence(inChunks(text, size))).toEqual(whole)
  })
})

describe('evidence is told by what is in it', () => {
  it.each([
    ['har', JSON.stringify(harOf([]))],
    ['storage-state', '{"cookies":[{"name":"a","value":"1","domain":"a.example"}],"origins":[]}'],
    ['wec', '{"title":"Website Evidence Collection","uri_ins":"https://a.example/","cookies":[]}'],
    ['cookie-list', 'Name,Purpose,Expires\n_ga,Counts visits,2 years\n'],
    ['cookies-txt', '# Netscape HTTP Cookie File\n.a.example\tTRUE\t/\tFALSE\t0\tid\t1\n'],
    ['apache', '203.0.113.7 - ada [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 200 12\n'],
    ['json-lines', '{"level":"info","client_ip":"203.0.113.7","log":{"logger":"web"}}\n'],
  ])('%s', async (format, text) => {
    expect(await readEvidence(inChunks(text))).toMatchObject({ ok: true, reading: { format } })
  })

  it('and refused in words when it is of no kind', async () => {
    for (const text of ['Dear all,\nhere is the list.\n', '<!doctype html><title>Cookies</title>', '[1, 2]'])
      expect(await readEvidence(inChunks(text))).toMatchObject({
        ok: false,
        unreadable: { problem: 'The file is none of the kinds that can be read' },
      })
  })
})

describe('what cannot be read', () => {
  it('is said with the place, at whichever byte a recording ends', async () => {
    const text = JSON.stringify(harOf([entryOf({ headers: { Cookie: `a=${secret}` } })]))
    const begun = text.indexOf('"entries"') + '"entries":['.length
    for (let length = begun + 1; length < text.length; length++) {
      const read = await readEvidence(inChunks(text.slice(0, length)))
      if (read.ok) throw new Error(`It was read although it ends after ${length} bytes`)
      expect(read.unreadable.problem).toBe('The file ends too soon')
      expect(read.unreadable.place).toMatch(
        new RegExp(`^(?:after )?entry 1, byte ${length.toLocaleString('en-GB')}$`),
      )
    }
  })

  it('is a value, and what goes wrong with the input itself is thrown', async () => {
    const failing = async function* () {
      yield new TextEncoder().encode('{"log":{"entries":[')
      throw new Error('The connection was closed')
    }
    await expect(readEvidence(failing())).rejects.toThrow('The connection was closed')
  })

  it('leaves the input closed', async () => {
    let closed = false
    const endless = async function* () {
      try {
        for (;;) yield new TextEncoder().encode('no evidence of any kind\n')
      } finally {
        closed = true
      }
    }
    expect(await readEvidence(endless())).toMatchObject({ ok: false })
    expect(closed).toBe(true)
  })
})
