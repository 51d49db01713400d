import { execFile } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Application, freePort, startApplication } from '../support/application'
import { expect, test } from '../support/browser-test'
import { copyDemonstration } from '../support/own-demonstration'
import { startTlsTerminator, type TlsTerminator } from '../support/tls-terminator'

const require = createRequire(import.meta.url)
const observatory = dirname(require.resolve('@mdn/mdn-http-observatory'))

type Scan = { scan: { grade: string }; tests: Record<string, { pass: boolean; result: string }> }

let folder: string
let application: Application
let terminator: TlsTerminator

test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = copyDemonstration()
  const port = await freePort()
  terminator = await startTlsTerminator(port)
  application = await startApplication(port, {
    DATABASE_URL: '',
    DATA_DIR: folder,
    NEXTAUTH_URL: `https://${terminator.host}`,
  })
})

test.afterAll(async () => {
  await application?.stop()
  await terminator?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('MDN’s HTTP Observatory gives its best grade', async () => {
  // Its install script would fetch the list of hosts that browsers know to be HTTPS only; this host is not on it.
  const preloaded = join(observatory, '../conf/hsts-preload.json')
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(observatory, 'scan.js'), terminator.host],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: terminator.certificate } },
  )
  const { scan, tests } = JSON.parse(stdout) as Scan
  // Without the usual ports there is no redirect to be seen.
  const seen = Object.entries(tests).filter(
    ([name]) => terminator.redirects || !['redirection', 'strict-transport-security'].includes(name),
  )
  expect(seen.filter(([, { pass }]) => !pass)).toEqual([])
  if (terminator.redirects) expect(scan.grade).toBe('A+')
})

test('over HTTPS the cookie of a session can be neither read by scripts, sent in the clear, nor set by a neighbour', async ({
  playwright,
}) => {
  const site = `https://${terminator.host}`
  const request = await playwright.request.newContext({ ignoreHTTPSErrors: true, baseURL: site })
  const page = await (await request.get('/sign-in')).text()
  const person = /name="person" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const answer = await request.post('/api/auth/callback/demo', {
    headers: { Origin: site },
    form: { person, next: '/' },
    maxRedirects: 0,
  })
  const cookies = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie')
  expect(cookies).not.toEqual([])
  for (const { value } of cookies) {
    expect(value).toMatch(/^__(Host|Secure)-/)
    expect(value).toMatch(/; Path=\//i)
    expect(value).toMatch(/; Secure/i)
    expect(value).toMatch(/; HttpOnly/i)
    expect(value).toMatch(/; SameSite=Lax/i)
  }
  expect(cookies.some(({ value }) => value.startsWith('__Host-session='))).toBe(true)
  expect((await request.get('/services')).url()).toBe(`${site}/services`)
  await request.dispose()
})
