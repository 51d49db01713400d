import { describe, expect, it } from 'vitest'
import type { Observation } from '../observation'
import type { Reading } from '../reading'
import { entryOf, harOf, inChunks } from './example-har'
import { isHar, readHar } from './har'

function read(...entries: object[]): Promise<Reading> {
  return readHar(inChunks(JSON.stringify(harOf(entries))))
}

async function observed(name: string, ...entries: object[]): Promise<Partial<Observation> | undefined> {
  return (await read(...entries)).observations.find((observation) => observation.name === name)
}

const date: [string, string] = ['Date', 'Sun, 22 Nov 2026 12:00:00 GMT']
const setting = (...cookies: string[]) =>
  entryOf({ answer: [date, ...cookies.map((cookie): [string, string] => ['Set-Cookie', cookie])] })

describe('a browser recording', () => {
  it('is known by what is in it, and not taken for lines of a log', () => {
    expect(isHar(JSON.stringify(harOf([])))).toBe(true)
    expect(isHar('\n{ "log": {"entries": [')).toBe(true)
    expect(isHar('{"log":{"level":"info"},"message":"started"}\n')).toBe(false)
    expect(isHar('{"cookies":[],"origins":[]}')).toBe(false)
  })

  it('says which site, when, by what and how much', async () => {
    const reading = await read(entryOf({}), entryOf({ url: 'https://cdn.example.net/a.js' }))
    expect(reading).toMatchObject({
      site: 'service.example',
      collectedOn: '2026-11-22',
      tool: 'WebInspector 537.36',
      extent: '2 requests to 2 hosts',
    })
  })

  it('says when Chrome has left all cookies out', async () => {
    expect((await read(entryOf({}))).notes.join()).toContain('export it with sensitive data')
    expect((await read(setting('a=1'))).notes.join()).not.toContain('export it with sensitive data')
  })

  it('is read to its end when parts of it are missing or of another kind', async () => {
    const odd = [
      null,
      7,
      'entry',
      {},
      { request: null },
      { request: { url: 'about:blank' } },
      { request: { url: 7 } },
    ]
    const strange = {
      request: { url: 'https://a.example/', headers: [null, { name: 7 }], postData: { params: [1] } },
    }
    const reading = await read(...(odd as object[]), strange, entryOf({ headers: { dnt: '1' } }))
    expect(reading.extent).toBe('9 requests to 2 hosts')
    expect(reading.observations.map(({ name }) => name)).toEqual(['a.example', 'dnt'])
  })
})

describe('the site', () => {
  const site = async (entries: object[], pages: object[] = []) =>
    (await readHar(inChunks(JSON.stringify(harOf(entries, pages))))).site

  it('is that of the first page, or of the first document where pages are titled in words', async () => {
    const image = entryOf({ url: 'https://images.example/a.png', type: 'image' })
    const document = entryOf({ url: 'https://service.example/', type: 'document' })
    expect(await site([image, document])).toBe('service.example')
    expect(await site([image, document], [{ id: '1', title: 'Apply – GOV.UK' }])).toBe('service.example')
    expect(await site([image], [{ id: '1', title: 'https://other.example/a' }])).toBe('other.example')
    const byFirefox = entryOf({
      url: 'https://service.example/',
      content: { size: 9, mimeType: 'text/html' },
    })
    expect(await site([image, byFirefox])).toBe('service.example')
  })

  it('is that of who sent a beacon, where there is nothing else', async () => {
    const url = 'https://collect.example.net/'
    expect(await site([entryOf({ url, headers: { Origin: 'https://service.example' } })])).toBe(
      'service.example',
    )
    expect(await site([entryOf({ url, headers: { Referer: 'https://service.example/a' } })])).toBe(
      'service.example',
    )
    expect(await site([entryOf({ url })])).toBe('collect.example.net')
  })
})

describe('cookies that an answer sets', () => {
  it('are known with whose they are, how long they last and what they say of themselves', async () => {
    const cookie = setting(
      'id=a3fWa; Domain=.service.example; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax',
    )
    expect(await observed('id', cookie)).toEqual({
      ...{ kind: 'cookie', name: 'id', host: 'service.example', party: 'first', ways: ['header'], times: 1 },
      ...{
        lasts: 'P365D',
        attributes: ['http-only', 'secure', 'same-site-lax'],
        setBy: 'service.example',
        size: 5,
      },
    })
  })

  it.each([
    ['a=1', 'session'],
    ['a=1; max-age=90', 'PT90S'],
    ['a=1; Expires=Mon, 22 Nov 2027 12:00:00 GMT', 'P365D'],
    ['a=1; Expires=Mon, 22-Nov-2027 12:00:01 GMT', 'P365D'],
    ['a=1; Expires=Sun, 22 Nov 2026 12:30:01 GMT', 'PT1800S'],
    ['a=1; Expires=Mon, 22 Nov 2027 12:00:00 GMT; Max-Age=60', 'PT60S'],
    ['a=1; Expires=some day', 'session'],
    ['a=1; Max-Age=soon', 'session'],
  ])('last as RFC 6265 has it: %s', async (cookie, lasts) => {
    expect((await observed('a', setting(cookie)))?.lasts).toBe(lasts)
  })

  it('count from the answer, or from the request where the answer has no date', async () => {
    const answer: [string, string][] = [['set-cookie', 'a=1; Expires=Mon, 23 Nov 2026 12:00:02 GMT']]
    expect((await observed('a', entryOf({ answer, time: 2000 })))?.lasts).toBe('P1D')
    const undated = entryOf({ answer, startedDateTime: 'unknown' })
    expect(await observed('a', undated)).toMatchObject({ endsOn: '2026-11-23' })
  })

  it('are none when they are taken back', async () => {
    for (const cookie of ['a=; Max-Age=0', 'a=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'nothing', '=7'])
      expect((await read(setting(cookie))).observations).toEqual([])
  })

  it('are told apart where tools join several headers, whatever commas their values hold', async () => {
    const names = async (header: string) => (await read(setting(header))).observations.map(({ name }) => name)
    expect(await names('a=1; Path=/\nb=2')).toEqual(['a', 'b'])
    expect(await names('a=1; Expires=Mon, 22 Nov 2027 12:00:00 GMT; Path=/, b=2; Path=/')).toEqual(['a', 'b'])
    expect(await names('a=1,b=2; Path=/')).toEqual(['a'])
  })

  it('are known from what the tool says where it recorded no header, and not twice', async () => {
    const answerCookies = [{ name: 'a', value: '1', expires: '2027-11-22T12:00:00.000Z', httpOnly: true }]
    expect(await observed('a', entryOf({ answer: [date], answerCookies }))).toMatchObject({
      ...{ lasts: 'P365D', attributes: ['http-only'], times: 1 },
    })
    const both = entryOf({ answer: [date, ['set-cookie', 'a=1; max-age=60']], answerCookies })
    expect(await observed('a', both)).toMatchObject({ lasts: 'PT60S', times: 1 })
  })

  it('count as often as they were set, with the longest time and the largest value', async () => {
    const cookie = await observed(
      'a',
      setting('a=1; Max-Age=60'),
      setting('a=1234; Max-Age=120'),
      setting('a=1; Max-Age=60'),
    )
    expect(cookie).toMatchObject({ times: 3, lasts: 'PT120S', size: 4 })
  })
})

describe('cookies that a request sends', () => {
  it('are the ones that were set for its domain, or else its host’s own', async () => {
    const url = 'https://www.service.example/'
    const sent = entryOf({ url, headers: { Cookie: 'a=1; other="x"; a2' } })
    const reading = await read(sent, entryOf({ answer: [['set-cookie', 'a=1; Domain=service.example']] }))
    expect(reading.observations.map(({ name, host, ways }) => [name, host, ways])).toEqual([
      ['a', 'service.example', ['header', 'sent']],
      ['other', 'www.service.example', ['sent']],
    ])
  })

  it('are counted once for each request, however often a tool writes them', async () => {
    const cookies = [{ name: 'a', value: '1', domain: '.service.example', expires: '2027-11-22T00:00:00Z' }]
    const sent = entryOf({ headers: { cookie: 'a=1' }, cookies })
    expect(await observed('a', sent, sent)).toMatchObject({
      times: 2,
      endsOn: '2027-11-22',
      host: 'service.example',
    })
  })
})

describe('other hosts', () => {
  it('are those outside the site of the service', async () => {
    const urls = [
      'https://service.example/a',
      'https://www.service.example/b',
      'https://tracker.example.net/c',
    ]
    const { observations } = await read(...urls.map((url) => entryOf({ url, pageref: 'page_1' })))
    expect(observations).toEqual([
      {
        ...{ kind: 'request', name: 'tracker.example.net', host: 'tracker.example.net', party: 'third' },
        ...{ ways: ['sent'], times: 1, page: 'service.example/start' },
      },
    ])
  })

  it('are known where a redirect or a web socket leads to them, and counted once', async () => {
    const redirect = entryOf({
      status: 302,
      redirectURL: 'https://sign-in.example.net/authorize?state=SECRET',
    })
    const followed = entryOf({ url: 'https://sign-in.example.net/authorize?state=SECRET' })
    expect(await observed('sign-in.example.net', redirect)).toMatchObject({ kind: 'request', times: 1 })
    expect(await observed('sign-in.example.net', redirect, followed)).toMatchObject({ times: 1 })
    const messages = [
      { type: 'send', data: '{"visitorId":"SECRET"}' },
      { type: 'receive', data: '{"sessionId":"SECRET"}' },
    ]
    const socket = entryOf({ url: 'wss://live.example.net/', type: 'websocket', messages })
    expect((await read(socket)).observations.map(({ name }) => name)).toEqual([
      'live.example.net',
      'visitorId',
    ])
  })

  it('are not addresses of the browser itself or of data', async () => {
    const urls = ['data:text/plain,a', 'blob:https://a.example/1', 'chrome-extension://abc/a.js', 'nonsense']
    expect((await read(...urls.map((url) => entryOf({ url })))).observations).toEqual([])
  })
})

describe('beacons', () => {
  const url = 'https://service.example/collect'
  const fetched = { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'empty' }
  it.each([
    ['by what Chrome calls it', { url, type: 'ping' }],
    ['by what Firefox and Playwright call it', { url, type: 'beacon' }],
    ['by how it was fetched', { url, method: 'POST', headers: fetched }],
    ['as the ping of a link', { url, method: 'POST', headers: { 'Content-Type': 'text/ping' } }],
    ['as a picture of one pixel', { url: `${url}?a=1`, content: { size: 43, mimeType: 'image/gif' } }],
    ['as a picture that is none', { url: `${url}?a=1`, type: 'image', status: 204 }],
  ])('are known %s, also on the site itself', async (_, parts) => {
    expect(await observed('service.example', entryOf(parts))).toMatchObject({
      kind: 'request',
      ways: ['beacon'],
    })
  })

  it('are not small pictures that a page shows, nor what a script asks for', async () => {
    const icon = entryOf({
      url: 'https://service.example/dot.gif',
      content: { size: 43, mimeType: 'image/gif' },
    })
    const asked = entryOf({
      url,
      method: 'POST',
      headers: { 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' },
    })
    expect((await read(icon, asked)).observations).toEqual([])
  })
})

describe('what a request says of a person or their device', () => {
  it('is in headers: once for all hosts where a browser tells every host', async () => {
    const headers = {
      'User-Agent': 'Mozilla/5.0 (X11)',
      'Accept-Language': 'en-GB',
      'Sec-CH-UA': '"Chromium"',
      DNT: '1',
    }
    const { observations } = await read(
      entryOf({ headers }),
      entryOf({ headers: { ...headers, Authorization: 'Bearer abc', 'X-Request-ID': '7' } }),
    )
    expect(observations.map(({ name, host, times }) => [name, host, times])).toEqual([
      ['user-agent', undefined, 2],
      ['accept-language', undefined, 2],
      ['sec-ch-ua', undefined, 2],
      ['dnt', undefined, 2],
      ['authorization', 'service.example', 1],
      ['x-request-id', 'service.example', 1],
    ])
  })

  it('is not what headers say of the message, nor the address of the server', async () => {
    const headers = {
      ...{
        ':authority': 'service.example',
        accept: '*/*',
        'content-length': '1310',
        'cache-control': 'no-cache',
      },
      ...{
        'if-none-match': '"3f9a1c77b2d84e5f90aa61d2c3b4e5f6"',
        'sec-fetch-site': 'cross-site',
        host: 'service.example',
      },
      ...{
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'content-type': 'multipart/form-data; boundary=x8Kd93jfKs02',
      },
    }
    expect((await read(entryOf({ headers }))).observations).toEqual([])
  })

  it('is in queries, also of addresses that are sent', async () => {
    const url =
      'https://service.example/a?q=tax+credits&v=2&mail=a%40b.example&dl=https%3A%2F%2Fx.example%2F%3Fnino%3DAB123456C#top'
    const { observations } = await read(entryOf({ url }))
    expect(observations.map(({ kind, name, looksLike }) => [kind, name, looksLike])).toEqual([
      ['free-text', 'q', undefined],
      ['contact-details', 'mail', ['email-address']],
      ['log-field', 'dl', ['web-address-with-query']],
      ['case-reference', 'nino', ['national-insurance-number']],
    ])
  })

  it.each([
    ['JSON that says it is text', 'text/plain', '{"a":{"visitorId":1,"list":[{"visitorId":2}]}}', 2],
    ['lines of JSON', 'application/x-ndjson', '{"visitorId":1}\n{"visitorId":2}\n', 2],
    ['fields of a form', 'application/x-www-form-urlencoded', 'visitorId=1&b=2', 1],
    ['lines of fields', 'text/plain', 'visitorId=1&b=2\nvisitorId=3', 2],
    [
      'parts',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="visitorId"\r\n\r\n1\r\n--x--',
      1,
    ],
    ['JSON in a field', 'application/x-www-form-urlencoded', 'data=%7B%22visitorId%22%3A1%7D', 1],
    ['JSON in base64', 'application/x-www-form-urlencoded', `data=${btoa('{"visitorId":1}')}`, 1],
    [
      'long JSON that was cut off',
      'application/json',
      `{"visitorId":1,"a":[{"b":"${'x'.repeat(70_000)}"}]}`,
      1,
    ],
  ])('is in what is posted: %s', async (_, mimeType, text, times) => {
    const { observations, notes } = await read(entryOf({ method: 'POST', postData: { mimeType, text } }))
    expect(observations).toMatchObject([
      { kind: 'device-id', name: 'visitorId', times, host: 'service.example' },
    ])
    expect(notes.join()).not.toContain('could not be read')
  })

  it('is in fields that a tool took apart, and in files by the name of their field', async () => {
    const params = [
      { name: 'surname', value: 'Lovelace' },
      { name: 'attachment', fileName: 'letter.pdf' },
    ]
    const { observations } = await read(
      entryOf({ method: 'POST', postData: { mimeType: 'multipart/form-data', params } }),
    )
    expect(observations.map(({ kind, name }) => [kind, name])).toEqual([
      ['name', 'surname'],
      ['document', 'attachment'],
    ])
  })

  it('is marked as empty for as long as it never had a value', async () => {
    const post = (text: string) =>
      entryOf({ method: 'POST', postData: { mimeType: 'application/json', text } })
    expect(await observed('visitorId', post('{"visitorId":""}'), post('{"visitorId":[]}'))).toMatchObject({
      empty: true,
      times: 2,
    })
    expect(
      await observed('visitorId', post('{"visitorId":null}'), post('{"visitorId":7}')),
    ).not.toHaveProperty('empty')
  })

  it('is said to be unknown where a body is packed or left out', async () => {
    const packed = entryOf({
      method: 'POST',
      postData: { mimeType: 'text/plain', text: '\u001f\u008b\u0008\u0000' },
    })
    const left = entryOf({ method: 'POST', bodySize: 300 })
    expect((await read(packed, left)).notes).toContain(
      'Requests of which what they sent could not be read: 2.',
    )
  })

  it('is under no name where the name is itself a value', async () => {
    const text = '{"Ada Lovelace":"ada@people.example","ada@people.example":"a b c d e"}'
    const { observations } = await read(
      entryOf({ method: 'POST', postData: { mimeType: 'application/json', text } }),
    )
    expect(JSON.stringify(observations)).not.toMatch(/ada/i)
  })
})
