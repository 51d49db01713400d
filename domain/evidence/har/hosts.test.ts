import { describe, expect, it } from 'vitest'
import { entryOf, observed, read } from './example-har'

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
      { type: 'send', data: '42["sign-in",{"email":"SECRET"}]' },
      { type: 'send', data: '{"target":"search","surname":"SECRET"}\u001e' },
    ]
    const socket = entryOf({ url: 'wss://live.example.net/', type: 'websocket', messages })
    expect((await read(socket)).observations.map(({ name }) => name)).toEqual([
      'live.example.net',
      'visitorId',
      'email',
      'surname',
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
    ['as a report of the browser', { url, type: 'csp-violation-report' }],
    ['as what Firefox fetches a report for', { url, headers: { 'Sec-Fetch-Dest': 'report' } }],
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
