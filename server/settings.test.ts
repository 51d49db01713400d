import { expect, test } from 'vitest'
import { settings } from './settings'

const from = (env: Record<string, string>) => settings(env as NodeJS.ProcessEnv)

test('without settings the application is for this machine', () => {
  expect(from({})).toEqual({
    port: 3000,
    address: 'http://localhost:3000',
    proxies: 0,
    shutdown: { delay: 0, limit: 25_000 },
  })
  expect(from({ PORT: '8080', NEXTAUTH_URL: '' })).toMatchObject({
    port: 8080,
    address: 'http://localhost:8080',
  })
})

test('the address that people use may be another one', () => {
  expect(from({ NEXTAUTH_URL: 'https://inventory.example' }).address).toBe('https://inventory.example')
})

test.each(['inventory.example', 'localhost:3000', 'https://', 'ftp://inventory.example'])(
  'an address that no browser could open is refused: %s',
  (NEXTAUTH_URL) => expect(() => from({ NEXTAUTH_URL })).toThrow(`NEXTAUTH_URL is “${NEXTAUTH_URL}”`),
)

test.each(['http', '-1', '0', '80.5', '65536'])('what is no port is refused: %s', (PORT) =>
  expect(() => from({ PORT })).toThrow(`PORT is “${PORT}”`),
)

test.each([
  ['TRUSTED_PROXIES', 'yes'],
  ['TRUSTED_PROXIES', '-1'],
  ['LIMIT_SIGN_IN_PERSON', '0'],
  ['LIMIT_EXPORT', 'many'],
  ['EVIDENCE_MEGABYTES', '0'],
  ['EVIDENCE_MEGABYTES', '2001'],
  ['SHUTDOWN_DELAY', '-1'],
  ['SHUTDOWN_TIMEOUT', 'a minute'],
])('what is no number is refused: %s=%s', (name, value) =>
  expect(() => from({ [name]: value })).toThrow(`${name} is “${value}”`),
)

test.each(['inventory.example', 'https://one.example https://two.example', 'https://one.example/path', '*'])(
  'what is no origin is refused: %s',
  (ALLOWED_ORIGINS) =>
    expect(() => from({ ALLOWED_ORIGINS })).toThrow(`ALLOWED_ORIGINS is “${ALLOWED_ORIGINS}”`),
)

test('further origins may be several, with or without spaces', () => {
  expect(() => from({ ALLOWED_ORIGINS: 'https://one.example,http://two.example:8080, ' })).not.toThrow()
})

test('how long a process takes to end is said in seconds', () => {
  expect(from({ SHUTDOWN_DELAY: '15', SHUTDOWN_TIMEOUT: '60' }).shutdown).toEqual({
    delay: 15_000,
    limit: 60_000,
  })
})
