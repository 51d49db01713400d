import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCookieArray, readStorageState } from './storage-state'

async function* bytesOf(value: unknown, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const lasting = { path: '/', expires: 1_900_000_000, httpOnly: true, secure: true, sameSite: 'Lax' }

test('cookies, local storage and databases are read without their values', async () => {
  const reading = await readStorageState(
    bytesOf({
      cookies: [
        { name: 'sid', value: 's3cr3t', domain: '.example.gov.uk', ...lasting },
        {
          name: 'lang',
          value: '',
          domain: 'example.gov.uk',
          path: '/',
          expires: -1,
          httpOnly: false,
          secure: false,
          sameSite: 'None',
        },
        { value: 's3cr3t' },
      ],
      origins: [
        {
          origin: 'https://visits.example.gov.uk',
          localStorage: [{ name: 'draft', value: '{"email":"ada@example.gov.uk","s3cr3t":1}' }],
          indexedDB: [
            {
              name: 'offline',
              version: 1,
              stores: [{ name: 'visits', records: [{ key: 's3cr3t', value: 's3cr3t' }] }],
            },
          ],
        },
      ],
    }),
  )
  expect(reading.extent).toBe('2 cookies, 1 item of local storage and 1 database')
  expect(reading.notes).toEqual([
    expect.stringContaining('how long they last is not known'),
    'The database “offline” holds: visits.',
    'The file holds no session storage.',
    expect.stringMatching(/^Passed over.*: 1\.$/),
  ])
  const once = { ways: ['stored'], times: 1 }
  expect(reading.observations).toEqual([
    {
      ...{ kind: 'cookie', name: 'sid', host: 'example.gov.uk', endsOn: '2030-03-17', size: 6, ...once },
      attributes: ['http-only', 'secure', 'same-site-lax'],
    },
    {
      ...{ kind: 'cookie', name: 'lang', host: 'example.gov.uk', lasts: 'session', empty: true, ...once },
      attributes: ['same-site-none'],
    },
    {
      ...{
        kind: 'local-storage',
        name: 'draft',
        host: 'visits.example.gov.uk',
        lasts: 'until-removed',
        ...once,
      },
      ...{ size: 41, looksLike: ['email-address'] },
    },
    { kind: 'indexed-db', name: 'offline', host: 'visits.example.gov.uk', lasts: 'until-removed', ...once },
  ])
})

test('session storage that a script added is read as that', async () => {
  const origins = [{ origin: 'https://a.example', sessionStorage: [{ name: 'draft', value: 'words' }] }]
  const { observations, notes } = await readStorageState(bytesOf({ cookies: [], origins }))
  expect(observations).toMatchObject([
    { kind: 'session-storage', name: 'draft', host: 'a.example', lasts: 'session' },
  ])
  expect(notes).toEqual(['Items of session storage: 1.'])
})

test('no value comes out, however long it is and however the file arrives', async () => {
  const value = fc.oneof(fc.uuid(), fc.constant('x'.repeat(70_000))).map((text) => `SECRET${text}`)
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 100, max: 70_000 }),
      async (values, size) => {
        const state = {
          cookies: values.map((secret, at) => ({
            name: `cookie${at}`,
            value: secret,
            domain: 'a.example',
            expires: -1,
          })),
          origins: values.map((secret) => ({
            origin: 'https://a.example',
            localStorage: [{ name: 'key', value: secret }],
          })),
        }
        const reading = await readStorageState(bytesOf(state, size))
        expect(reading.observations).toHaveLength(values.length + 1)
        expect(JSON.stringify(reading)).not.toContain('SECRET')
      },
    ),
    { numRuns: 20 },
  )
})

test('what an origin stores is its own, wherever its name stands', async () => {
  const { observations } = await readStorageState(
    bytesOf({
      cookies: [],
      origins: [
        { localStorage: [{ name: 'one', value: '1' }], origin: 'https://a.example' },
        { localStorage: [{ name: 'two', value: '2' }], origin: 'https://b.example' },
      ],
    }),
  )
  expect(observations).toMatchObject([
    { name: 'one', host: 'a.example' },
    { name: 'two', host: 'b.example' },
  ])
})

test('a list of cookies that an extension of a browser, Puppeteer or Selenium wrote', async () => {
  const cookie = { value: 's3cr3t', domain: '.a.example', httpOnly: true, secure: false }
  const { observations } = await readCookieArray(
    bytesOf([
      { name: 'one', expirationDate: 1_900_000_000.5, sameSite: 'no_restriction', ...cookie },
      { name: 'two', expiry: 1_900_000_000, sameSite: 'Lax', ...cookie },
      { name: 'three', session: true, sameSite: 'unspecified', ...cookie },
    ]),
  )
  expect(observations).toMatchObject([
    { name: 'one', endsOn: '2030-03-17', attributes: ['http-only', 'same-site-none'] },
    { name: 'two', endsOn: '2030-03-17', attributes: ['http-only', 'same-site-lax'] },
    { name: 'three', lasts: 'session', attributes: ['http-only'] },
  ])
})
