import { describe, expect, it } from 'vitest'
import { date, entryOf, observed, read, setting } from './example-har'

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
    ['a=1; max-age=90', 'PT1M30S'],
    ['a=1; Expires=Mon, 22 Nov 2027 12:00:00 GMT', 'P365D'],
    ['a=1; Expires=Mon, 22-Nov-2027 12:00:01 GMT', 'P365D'],
    ['a=1; Expires=Sun, 22 Nov 2026 12:30:01 GMT', 'PT30M'],
    ['a=1; Expires=Mon, 22 Nov 2027 12:00:00 GMT; Max-Age=60', 'PT1M'],
    ['a=1; Expires=some day', 'session'],
    ['a=1; Max-Age=soon', 'session'],
    ['a=1; Expires=-1', 'session'],
    ['a=1; Expires=0', 'session'],
    ['a=1; Max-Age=9223372036854775807', 'P365000D'],
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

  it('are none when they are taken back, also where the tool says nothing of that', async () => {
    const answer: [string, string][] = [date, ['Set-Cookie', 'a=; Max-Age=0']]
    const answerCookies = [{ name: 'a', value: '' }]
    expect((await read(entryOf({ answer, answerCookies }))).observations).toEqual([])
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
    expect(await observed('a', both)).toMatchObject({ lasts: 'PT1M', times: 1 })
  })

  it('count as often as they were set, with the longest time and the largest value', async () => {
    const cookie = await observed(
      'a',
      setting('a=1; Max-Age=60'),
      setting('a=1234; Max-Age=120'),
      setting('a=1; Max-Age=60'),
    )
    expect(cookie).toMatchObject({ times: 3, lasts: 'PT2M', size: 4 })
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

  it('last for a session where the tool says that they ended before 1970', async () => {
    const cookies = [{ name: 'a', value: '1', expires: '1969-12-31T23:59:59.000Z' }]
    expect(await observed('a', entryOf({ cookies }))).toMatchObject({ lasts: 'session' })
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
