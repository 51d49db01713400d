import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { APIRequestContext } from '@playwright/test'
import { type Application, freePort, startApplication } from '../support/application'
import { expect, test } from '../support/browser-test'
import { copyDemonstration } from '../support/own-demonstration'
import { largeRecording, zipped } from './evidence/large-files'
import { dumpOf, filesWith } from './evidence/search-for'
import { markers, secretFiles } from './evidence/secret-files'
import { around, sendUpload } from './evidence/send-upload'
import { signInAs } from './signed-in'

test.describe.configure({ mode: 'serial' })

let folder = ''
const upload = '/services/visit-someone-in-prison/evidence/upload'
let application: Application
let request: APIRequestContext
let cookie = ''

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(300_000)
  folder = copyDemonstration()
  application = await startApplication(await freePort(), { DATABASE_URL: '', DATA_DIR: folder })
  request = await playwright.request.newContext({ baseURL: application.url })
  await signInAs('service team editor', request)
  const { cookies } = await request.storageState()
  cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
})

test.afterAll(async () => {
  await request?.dispose()
  await application?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const send = (file: AsyncIterable<Buffer> | Iterable<Buffer>, options = {}) =>
  sendUpload(application.url + upload, cookie, file, options)

/** The page of the form after an upload was refused. */
async function refusedPage(location: string): Promise<string> {
  expect(location).toMatch(/\/evidence\/new\?refused=/)
  const page = await request.get(location)
  expect(page.status()).toBe(200)
  const html = await page.text()
  expect(html).toMatch(/<title>Error: Add evidence/)
  return html
}

test('what is no whole form is refused in words, and never with a failure', async () => {
  const html = Buffer.from('{"log": {"entries": [')
  const cutOff = await send([html], { wholeForm: false })
  expect(cutOff?.status).toBe(303)
  expect(await refusedPage(cutOff?.location ?? '')).toContain('The file did not arrive whole')
  const empty = await send([])
  expect(await refusedPage(empty?.location ?? '')).toContain('Select a file that is not empty')
  for (const type of [
    'text/plain',
    'application/json',
    'multipart/form-data',
    'multipart/mixed; boundary=b',
  ]) {
    const wrong = await send([html], { headers: { 'content-type': type } })
    expect(wrong?.status, type).toBe(303)
    await refusedPage(wrong?.location ?? '')
  }
})

test('a file that is too large is refused before it is received', async () => {
  const answer = await send([], { headers: { 'content-length': '400000000' }, wholeForm: false })
  expect(await refusedPage(answer?.location ?? '')).toContain('The file must be 300 MB or smaller')
})

test('a script is answered in JSON, with the same words', async () => {
  const answer = await send([Buffer.from('hello')], { headers: { accept: 'application/json' } })
  expect(JSON.parse(answer?.body ?? '')).toMatchObject({ field: 'file', circumstances: '' })
})

test('a form from elsewhere, or of nobody, is refused', async () => {
  for (const origin of ['https://elsewhere.example', 'null'])
    expect((await send([Buffer.from('x')], { headers: { origin } }))?.status).toBe(403)
  expect((await send([Buffer.from('x')], { headers: { cookie: '' } }))?.status).toBe(401)
})

test('why an upload was refused is shown to whoever sent it alone, and nobody can write such an address', async ({
  playwright,
}) => {
  const answer = await send([Buffer.from('hello')])
  const location = answer?.location ?? ''
  const other = await playwright.request.newContext({ baseURL: application.url })
  await signInAs('administrator', other)
  for (const address of [
    location.replace(/.{6}$/, 'AAAAAA'),
    location.replace(/refused=.*/, 'refused=Call%2007700'),
  ]) {
    const page = await (await request.get(address)).text()
    expect(page).not.toContain('There is a problem')
  }
  expect(await (await other.get(location)).text()).not.toContain('There is a problem')
  await other.dispose()
})

test('who leaves in the middle leaves nothing behind, and others are still answered', async () => {
  const before = await (await request.get(upload.replace('/upload', ''))).text()
  const { before: head } = around()
  const aborting = new AbortController()
  const leaving = fetch(application.url + upload, {
    method: 'POST',
    signal: aborting.signal,
    headers: {
      origin: application.url,
      cookie,
      'content-type': `multipart/form-data; boundary=${head.slice(2, 36)}`,
    },
    body: new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from(`${head}{"log": {"entries": [`)),
    }),
    duplex: 'half',
  } as RequestInit).catch(() => undefined)
  await sleep(500)
  aborting.abort()
  await leaving
  const after = await (await request.get(upload.replace('/upload', ''))).text()
  expect(after.match(/\/evidence\/[0-9a-f-]{36}/g)).toEqual(before.match(/\/evidence\/[0-9a-f-]{36}/g))
})

/** The memory that a process holds, in megabytes; Linux says it in a file, where `ps` need not be installed. */
function memory(pid: number): number {
  const file = `/proc/${pid}/status`
  const kilobytes = existsSync(file)
    ? /VmRSS:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kilobytes) / 1024
}

/** How many megabytes the memory of the application rises by while something is done. */
async function risenBy(work: () => Promise<void>): Promise<number> {
  const idle = memory(application.pid)
  let most = idle
  const watch = setInterval(() => {
    most = Math.max(most, memory(application.pid))
  }, 50)
  await work().finally(() => clearInterval(watch))
  return most - idle
}

test('a recording of 200 MB and a gzip bomb are read in little memory, and the server goes on answering', async () => {
  test.setTimeout(300_000)
  for (let time = 0; time < 3; time++) await send(largeRecording(1))
  const rose = await risenBy(async () => {
    const sending = send(largeRecording(200))
    await sleep(1000)
    expect((await request.get('/healthz')).status()).toBe(200)
    expect((await sending)?.location).toContain('?done=added')
  })
  console.log(`A recording of 200 MB: ${Math.round(rose)} MB above idle.`)
  expect(rose).toBeLessThan(150)
  const bomb = await risenBy(async () => {
    const answer = await send(zipped(1500))
    await refusedPage(answer?.location ?? '')
  })
  console.log(`A gzip bomb of 1.5 GB: ${Math.round(bomb)} MB above idle.`)
  expect(bomb).toBeLessThan(150)
  expect((await request.get('/healthz')).status()).toBe(200)
})

test('no value of a file is kept, logged or shown, whether it can be read or not', async () => {
  test.setTimeout(300_000)
  const said: string[] = []
  let read = 0
  const keep = async (address: string) => said.push(await (await request.get(address)).text())
  for (const [name, content] of Object.entries(secretFiles)) {
    const bytes = Buffer.from(content)
    for (const file of [bytes, bytes.subarray(0, Math.floor(bytes.length * 0.7))]) {
      const answer = await send([file])
      expect(answer?.status, name).toBe(303)
      if (answer?.location.includes('?done=added')) read++
      said.push(answer?.body ?? '')
      await keep(answer?.location ?? '')
    }
    const pasted = new FormData()
    pasted.append('text', content)
    const answer = await request.post(upload, {
      multipart: pasted,
      headers: { Origin: application.url, Accept: 'application/json' },
    })
    expect(answer.status(), name).toBe(200)
    said.push(await answer.text())
  }
  expect(read, 'files that were read').toBeGreaterThanOrEqual(Object.keys(secretFiles).length - 1)
  const service = upload.replace('/evidence/upload', '')
  for (const page of [
    '/evidence',
    '/evidence?list=recorded',
    '/history',
    '/record.json',
    '/submit',
    '/rules',
  ])
    await keep(service + page)
  await application.stop()
  const dump = await dumpOf(folder)
  expect(dump).toContain('visits.example.gov.uk')
  for (const marker of markers) {
    expect(said.filter((text) => marker.test(text)).length, `${marker} in answers`).toBe(0)
    expect(marker.test(application.output()), `${marker} in the log`).toBe(false)
    expect(marker.exec(dump)?.[0], `${marker} in the database`).toBeUndefined()
    expect(filesWith(folder, marker), `${marker} on the disk`).toEqual([])
  }
})
