import { describe, expect, it } from 'vitest'
import { entryOf, harOf, inChunks, read, setting } from './example-har'
import { isHar, readHar } from './har'

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
