import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Observation } from '@/domain/evidence/observation'
import type { Reading } from '@/domain/evidence/reading'
import { inventory as inThisProcess } from '../cli/terminal'
import { type ScannedSite, startScannedSite } from '../scanned-site/site'
import { mark } from '../scanned-site/values'

let site: ScannedSite
let folder: string

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test.beforeAll(async () => {
  site = await startScannedSite()
  folder = mkdtempSync(join(tmpdir(), 'inventory-scan-'))
})

test.afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true, force: true })
})

type Ended = { code: number; output: string; messages: string }

/** Runs the command line in this process, which has loaded it already. */
async function inventory(...args: string[]): Promise<Ended> {
  const { code, output = '', messages = [] } = await inThisProcess(args.join(' '))
  return { code, output: String(output), messages: messages.map((message) => `${message}\n`).join('') }
}

/** Runs it as a pipeline does. Node.js warns where it is told both to colour and not to. */
function inProcessOfItsOwn(...args: string[]): Promise<Ended> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['cli/run.mjs', 'cli/inventory.ts', ...args],
      { maxBuffer: 16_000_000, env },
      (error, output, messages) => resolve({ code: error ? Number(error.code) : 0, output, messages }),
    )
  })
}

async function scanned(args: string[], run = inventory): Promise<Reading & Ended> {
  site.requests.length = 0
  const ended = await run('scan', '--allow-private', '--delay', '0', ...args)
  expect(ended.messages).not.toContain(mark)
  expect(ended.output).not.toContain(mark)
  expect(ended.code, ended.messages).toBe(0)
  return { ...ended, ...(ended.output.startsWith('{') ? JSON.parse(ended.output) : {}) }
}

const inWords = ({ kind, name, ways, lasts = '', phases = [] }: Observation) =>
  [kind, name, ways.join('+'), lasts, phases.join('+')].join(' | ')

const everything = [
  'cookie | _metrics_id | script | P730D | after-accept',
  'cookie | cookie_policy | script | P365D | after-accept',
  'cookie | early_analytics | header+stored | P90D | before-choice+after-accept',
  'cookie | seen_message | script+stored | P30D | before-choice+after-accept',
  'cookie | session_id | header+stored | session | before-choice+after-accept',
  'cookie | visitor | header | P400D | after-accept',
  'device-fingerprint | audio read | called |  | before-choice+after-accept',
  'device-fingerprint | canvas read | called |  | before-choice+after-accept',
  'device-fingerprint | fonts read | called |  | before-choice+after-accept',
  'device-fingerprint | network addresses read (WebRTC) | called |  | before-choice+after-accept',
  'indexed-db | offline-answers | script+stored | until-removed | before-choice+after-accept',
  'local-storage | draft-answers | script+stored | until-removed | before-choice+after-accept',
  'local-storage | theme | stored | until-removed | before-choice+after-accept',
  'other | service worker /service-worker.js | script+stored | until-removed | before-choice+after-accept',
  'request | metrics.localhost | sent+beacon |  | before-choice+after-accept',
  'session-storage | current-step | script+stored | session | before-choice+after-accept',
]

test('everything that a service captures is found, before and after the choice, and no value of it', async () => {
  const file = join(folder, 'evidence.json')
  await scanned([site.url, '--pages', '4', '--out', file], inProcessOfItsOwn)
  const text = readFileSync(file, 'utf8')
  expect(text).not.toContain(mark)
  const { observations, site: host, notes } = JSON.parse(text) as Reading
  expect(host).toBe('book.localhost')
  expect(observations.map(inWords).sort()).toEqual(everything)
  const named = (name: string) => observations.find((observation) => observation.name === name)
  expect(named('session_id')).toMatchObject({
    host: 'book.localhost',
    party: 'first',
    attributes: ['http-only', 'same-site-lax'],
    page: 'book.localhost/',
  })
  // Set in the service's own domain by the script of somebody else.
  expect(named('_metrics_id')).toMatchObject({
    host: 'book.localhost',
    party: 'first',
    setBy: 'metrics.localhost',
  })
  expect(named('visitor')).toMatchObject({
    host: 'metrics.localhost',
    party: 'third',
    setBy: 'metrics.localhost',
  })
  expect(named('canvas read')).toMatchObject({ setBy: 'metrics.localhost' })
  expect(notes).toContain('The database “offline-answers” holds: answers.')
})

test('the scan stays on its host, follows no link that robots.txt disallows or that signs out, and says who it is', async () => {
  const { notes } = await scanned([site.url, '--consent', 'none'])
  const visited = new Set(
    site.requests.filter(({ host }) => host === 'book.localhost').map(({ path }) => path),
  )
  for (const path of ['/', '/apply', '/apply/details', '/help', '/cookies']) expect(visited).toContain(path)
  for (const path of ['/private/file', '/sign-out']) expect(visited).not.toContain(path)
  for (const { userAgent } of site.requests) expect(userAgent).toMatch(/privacy-inventory\/\d/)
  expect(notes.join(' ')).toContain('1 link not followed, because robots.txt disallows it.')
  expect(notes.join(' ')).toContain('No choice about cookies was made')
})

test('after cookies are rejected, what needs consent is not there; as an inspection, it is read back', async () => {
  const file = join(folder, 'inspection.json')
  await scanned([site.url, '--pages', '1', '--consent', 'reject', '--format', 'wec', '--out', file])
  expect(readFileSync(file, 'utf8')).not.toContain(mark)
  const { code, output } = await inventory('evidence', 'read', file, '--json')
  expect(code).toBe(0)
  const { format, observations } = JSON.parse(output) as Reading
  expect(format).toBe('wec')
  expect(observations.map(({ kind, name, lasts = '' }) => `${kind} ${name} ${lasts}`).sort()).toEqual([
    'cookie cookie_policy P365D',
    'cookie early_analytics P90D',
    'cookie seen_message P30D',
    'cookie session_id session',
    'local-storage draft-answers until-removed',
    'local-storage theme until-removed',
    'request metrics.localhost ',
  ])
})

const differing = [
  ['not-recorded', 'audio read'],
  ['not-recorded', 'theme'],
  ['not-recorded', 'visitor'],
  ['contradicts-record', 'seen_message', 'identifier/seen/party'],
  ['contradicts-record', '_metrics_id', 'holding/metrics-kept/stages'],
  ['before-choice', 'early_analytics', 'identifier/early/pecrBasis'],
]

test('against its record, exactly the differences that were planted are found', async () => {
  const drift = (...more: string[]) =>
    inventory(
      'drift',
      '--record',
      'tests/scanned-site/record.yaml',
      '--evidence',
      join(folder, 'evidence.json'),
      ...more,
    )
  const json = await drift('--json')
  expect(json.code).toBe(1)
  const { differences, notFound } = JSON.parse(json.output)
  expect(
    differences.map(
      ({ kind, observation, fact }: { kind: string; observation: Observation; fact?: string }) => [
        kind,
        observation.name,
        ...(fact ? [fact] : []),
      ],
    ),
  ).toEqual(differing)
  expect(notFound).toEqual([{ id: 'gone', kind: 'cookie', plainName: 'Language', name: 'lng' }])
  const table = await drift()
  expect(table.code).toBe(1)
  for (const [, name] of differing) expect(table.output).toContain(name)
  const junit = await drift('--format', 'junit')
  expect(junit).toMatchObject({ code: 1, output: expect.stringContaining('tests="16" failures="6"') })
  const sarif = await drift('--format', 'sarif')
  expect(JSON.parse(sarif.output).runs[0].results).toHaveLength(differing.length)
})

test('a record that says everything does not differ', async () => {
  const file = join(folder, 'plain.json')
  await scanned([`${site.url}/plain`, '--pages', '1', '--consent', 'accept', '--out', file])
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    observations: [],
    notes: expect.arrayContaining([
      expect.stringContaining('No cookie banner with a button to accept was found'),
    ]),
  })
  const drift = await inventory('drift', '--record', 'tests/scanned-site/record.yaml', '--evidence', file)
  expect(drift).toMatchObject({ code: 0, messages: expect.stringContaining('0 differences') })
})

test('no more requests are made than were allowed', async () => {
  const { notes, extent } = await scanned([site.url, '--requests', '2', '--consent', 'none'])
  expect(extent).toContain('2 requests')
  expect(notes).toContain('The scan stopped at its limit of 2 requests.')
  expect(site.requests.filter(({ path }) => path !== '/robots.txt' && path !== '/favicon.ico')).toHaveLength(
    2,
  )
})

test('a journey leads where links do not, and a stored state is there from the beginning', async () => {
  const journey = join(folder, 'journey.ts')
  writeFileSync(
    journey,
    `import type { Page } from 'playwright'
export default async (page: Page) => { await page.goto('${site.url}/private/file') }`,
  )
  const state = join(folder, 'state.json')
  const cookie = { name: 'signed_in', value: mark, domain: 'book.localhost', path: '/', expires: -1 }
  writeFileSync(
    state,
    JSON.stringify({ cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: 'Lax' }], origins: [] }),
  )
  const { observations } = await scanned(
    [`${site.url}/plain`, '--consent', 'none', '--journey', journey, '--storage-state', state],
    inProcessOfItsOwn,
  )
  const pageOf = (name: string) => observations.find((observation) => observation.name === name)?.page
  expect(pageOf('signed_in')).toBe('book.localhost/plain')
  expect(pageOf('session_id')).toBe('book.localhost/private/file')
})

test('a journey that fails is no evidence', async () => {
  const journey = join(folder, 'fails.ts')
  writeFileSync(journey, `export default async () => { throw new Error('no such button\\n${mark}') }`)
  const ended = await inProcessOfItsOwn(
    ...['scan', `${site.url}/plain`, '--allow-private', '--consent', 'none', '--journey', journey],
  )
  expect(ended).toEqual({ code: 2, output: '', messages: 'The journey stopped: no such button\n' })
})
