import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownAddress, settings } from './settings'
import { itself, serving } from './settings-table'

const from = (env: Record<string, string>) => settings(env as NodeJS.ProcessEnv)

test('without settings the application is for this machine', () => {
  expect(from({})).toMatchObject({
    PORT: 3000,
    TRUSTED_PROXIES: 0,
    SHUTDOWN_DELAY: 0,
    SHUTDOWN_TIMEOUT: 25,
    DEMO_SIGN_IN: false,
    LIMIT_EXPORT: 300,
    EVIDENCE_MEGABYTES: 300,
  })
  expect(ownAddress({})).toBe('http://localhost:3000')
  expect(ownAddress({ PORT: '8080', NEXTAUTH_URL: '' })).toBe('http://localhost:8080')
})

test('the address that people use may be another one', () => {
  expect(ownAddress({ NEXTAUTH_URL: 'https://inventory.example' })).toBe('https://inventory.example')
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

test.each([
  [{ HOSTING_PLACES: 'GB, Atlantis' }, /^HOSTING_PLACES is “GB, Atlantis”\. Set it to countries/],
  [
    { OIDC_SAFEGUARD: 'a handshake' },
    /^OIDC_SAFEGUARD is “a handshake”\. Set it to some of adequacy-regulations,/,
  ],
  [{ HOSTING_ENCRYPTION: 'yes' }, /^HOSTING_ENCRYPTION is “yes”/],
  [{ LOG_RETENTION: '30 days' }, /^LOG_RETENTION is “30 days”\. Set it to a period like P30D\.$/],
  [{ DEMO_SIGN_IN: 'yes' }, /^DEMO_SIGN_IN is “yes”\. Set it to 1, or leave it out\.$/],
])('what makes no sense is said: %j', (env, message) => {
  expect(() => from(env as Record<string, string>)).toThrow(message)
})

test('what is empty or right is not complained of', () => {
  const right = { HOSTING_PLACES: '', HOSTING_SAFEGUARD: 'idta', LOG_RETENTION: 'P13M' }
  expect(from(right)).toMatchObject({ HOSTING_SAFEGUARD: 'idta', LOG_RETENTION: 'P13M' })
})

const table = (settings: Record<string, { about: string; unless?: string }>) =>
  [
    '| variable | unless set | what it is |',
    '|---|---|---|',
    ...Object.entries(settings).map(
      ([name, { about, unless }]) => `| \`${name}\` | ${unless ? `\`${unless}\`` : ''} | ${about} |`,
    ),
  ].join('\n')

test('the settings in docs/ are those that are read', async () => {
  await expect(`# Settings

Variables of the environment. One that is empty counts as not set; one that makes no sense is said at the start.
\`0\` of a variable that may be \`1\` is for no.

## Serving

${table(serving)}

## What it says about itself

The inventory says at \`/privacy\` and \`/cookies\` what it captures itself. Both pages are made from a record that ships with it, from the
contacts of the organisation whose inventory it is, and from these settings. What is not set is shown as not recorded.

${table(itself)}
`).toMatchFileSnapshot('../docs/settings.md')
})

test('a variable of the environment is read by its entry in the table alone', () => {
  const sources = ['app', 'server'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
      .map((name) => `${folder}/${name}`),
  )
  expect(sources.length).toBeGreaterThan(100)
  const reading = sources.filter((file) => /process\.env\.(?!NODE_ENV\b)/.test(readFileSync(file, 'utf8')))
  expect(reading).toEqual([])
})
