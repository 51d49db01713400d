import { expect, test } from '../support/browser-test'
import { openForm } from './posted-form'
import { onPage } from './question-pages'
import { addEntry, addService, historyOf, newName } from './services'
import { signInAs } from './signed-in'

let service: string

test.beforeEach(async ({ context }) => {
  await signInAs('service team editor', context.request)
  service = await addService(context.request)
})

const hostile = `</textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}\${7*7}“'&lt;`

test('text that looks like HTML is text wherever it is shown', async ({ page, context }) => {
  const { request } = context
  page.on('dialog', (dialog) => {
    throw new Error(`A script ran: ${dialog.message()}`)
  })
  const name = `${newName('')} ${hostile}`
  const base = await addService(request, name)
  const about = await openForm(request, `${base}/describe/about`)
  await about.send({ summary: `${hostile}\n${hostile}` })
  const people = await addEntry(request, base, 'people', { name: hostile })
  const purpose = await addEntry(request, base, 'purposes', { name: hostile })
  const identifier = await addEntry(request, base, 'identifiers', {
    kind: 'cookie',
    plainName: hostile,
    name: hostile,
  })
  await page.goto(base)
  await onPage(page, name)
  await expect(page).toHaveTitle(`${name} – Privacy inventory`)
  await page.goto(`${base}/describe/about`)
  await expect(page.getByLabel('What it does')).toHaveValue(`${hostile}\n${hostile}`)
  await expect(page.getByLabel('Name of the service')).toHaveValue(name)
  for (const address of [
    `/services?search=${encodeURIComponent(hostile)}`,
    `${base}/check-answers`,
    `${base}/history`,
    `${base}/documents/notice`,
    `${base}/documents/cookies`,
    `${base}/documents/dpia`,
    people,
    purpose,
    identifier,
  ]) {
    await page.goto(address)
    await expect(page.getByText(hostile).first(), address).toBeAttached()
    await expect(page.locator('main img, main script'), address).toHaveCount(0)
  }
  const file = await (await request.get(`${base}/documents/notice/html`)).text()
  expect(file).not.toContain('<img')
  expect(file).not.toContain('<script')
})

test('nothing that cannot be kept is stored, and no post is answered with a failure', async ({ context }) => {
  const { request } = context
  const about = `${service}/describe/about`
  const form = await openForm(request, about)
  const posts: Record<string, string | string[]>[] = [
    { summary: 'a\u0000b' },
    { summary: 'a\u001bb' },
    { summary: 'a\u009fb' },
    { summary: 'x'.repeat(100_000) },
    { name: 'two\nlines' },
    { name: ['one', ''], addresses: 'x' },
    { addresses: Array.from({ length: 30 }, (_, n) => `https://example.gov.uk/${n}`).join('\n') },
    { version: 'x', summary: 'stored' },
    { version: '-1', summary: 'stored' },
    { version: '1e400', summary: 'stored' },
    { version: ['0', '0'], summary: 'stored' },
    { step: '__proto__', summary: 'stored' },
    { step: 'constructor', summary: 'stored' },
    { subject: '__proto__', summary: 'stored' },
    { subject: 'nothing', summary: 'stored' },
    { slug: '../..', summary: 'stored' },
    { id: '__proto__', subject: 'people', summary: 'stored' },
    { slug: ['a', 'b'], summary: 'stored' },
  ]
  for (const post of posts) {
    const answer = await form.send(post)
    expect([200, 303], JSON.stringify(post).slice(0, 80)).toContain(answer.status())
    if (answer.status() === 303) expect(answer.headers().location).toMatch(/^\/refused\//)
  }
  expect(await historyOf(request, service)).toEqual(['Service added'])
})

test('names that mean something to JavaScript are only names', async ({ context }) => {
  const { request } = context
  const form = await openForm(request, `${service}/describe/about`)
  const names = ['__proto__', 'constructor', 'prototype', 'toString', '__proto__[name]', 'hasOwnProperty']
  const answer = await form.send({
    ...Object.fromEntries(names.map((name) => [name, 'x'])),
    summary: 'Lets you book.',
  })
  expect(answer.headers().location).toBe(`${service}/describe`)
  expect(await historyOf(request, service)).toEqual(['Service changed', 'Service added'])
  expect((await request.get(service)).status()).toBe(200)
})

const boundary = 'b'.repeat(30)

test('bytes that are no text, and forms that are none, do no harm', async ({ context }) => {
  const { request } = context
  const url = `${service}/describe/about`
  const { fields } = await openForm(request, url)
  const headers = { Origin: new URL((await request.get(url)).url()).origin }
  const part = (name: string, value: Buffer) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      value,
      Buffer.from('\r\n'),
    ])
  const known = Object.entries(fields).flatMap(([name, values]) =>
    values.map((value) => part(name, Buffer.from(value))),
  )
  const loneSurrogate = Buffer.from([0x61, 0xed, 0xa0, 0x80])
  const end = Buffer.from(`--${boundary}--\r\n`)
  const bodies = {
    'half of a surrogate pair': Buffer.concat([...known, part('note', loneSurrogate), end]),
    'no fields': end,
    'fields of the action alone that are broken': Buffer.concat([
      part('$ACTION_REF_1', Buffer.from('')),
      part('$ACTION_1:0', Buffer.from('{"id":"nothing"')),
      end,
    ]),
    'an action that there is not': Buffer.concat([
      part(`$ACTION_ID_${'0'.repeat(42)}`, Buffer.from('')),
      end,
    ]),
  }
  const post = (data: Buffer, contentType: string) =>
    request.post(url, { data, headers: { ...headers, 'Content-Type': contentType }, maxRedirects: 0 })
  const form = `multipart/form-data; boundary=${boundary}`
  for (const [what, data] of Object.entries(bodies))
    expect((await post(data, form)).status(), what).toBeLessThan(500)
  for (const data of ['not a form', '{"a":1}', ''])
    for (const type of ['text/plain', 'application/json', 'application/x-www-form-urlencoded'])
      expect((await post(Buffer.from(data), type)).status(), `“${data}” as ${type}`).toBeLessThan(500)
  const cutOff = await post(Buffer.concat(known).subarray(0, -40), form)
  expect(cutOff.status()).toBe(400)
  expect(await historyOf(request, service)).toEqual(['Service added'])
})

test('addresses that lead nowhere are not found, whatever is in them', async ({ context }) => {
  for (const path of [
    '/__proto__',
    '/constructor/new',
    '/people/__proto__',
    '/people/new/new',
    '/identifiers/%00',
    '/purposes/x/bases/0',
    '/documents/__proto__',
    '/documents/notice/__proto__',
    '/documents/toString/html',
    '/catalogue/__proto__',
    '/describe/__proto__',
    `/${'x'.repeat(3000)}`,
  ])
    expect((await context.request.get(service + path)).status(), path).toBe(404)
  for (const query of ['?search=%00', '?page=1e9', '?page[]=2', '?team=%F0%9F%98%80', '?search=%E0%A4%A'])
    expect((await context.request.get(`/services${query}`)).status(), query).toBe(200)
})
