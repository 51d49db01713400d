import { describe, expect, it } from 'vitest'
import { entryOf, observed, read } from './example-har'

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

  it('is in the variables of GraphQL, and not its question', async () => {
    const query = 'mutation Book($surname: String!) { book(surname: $surname) { id } }'
    const text = JSON.stringify({ query, variables: { surname: 'Lovelace' } })
    const { observations } = await read(
      entryOf({ method: 'POST', postData: { mimeType: 'application/json', text } }),
    )
    expect(observations.map(({ name }) => name)).toEqual(['surname'])
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

  it('is as it was typed where a tool leaves what it took apart escaped', async () => {
    const postData = {
      mimeType: 'application/x-www-form-urlencoded',
      params: [{ name: 'answer%5B1%5D', value: 'ada%40people.example' }],
      text: 'answer%5B1%5D=ada%40people.example',
    }
    const { observations } = await read(entryOf({ method: 'POST', postData }))
    expect(observations.map(({ kind, name }) => [kind, name])).toEqual([['contact-details', 'answer[1]']])
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
    const text =
      '{"Ada Lovelace":"ada@people.example","ada@people.example":"a b c d e","Email of Ada":"x@people.example"}'
    const { observations } = await read(
      entryOf({ method: 'POST', postData: { mimeType: 'application/json', text } }),
    )
    expect(JSON.stringify(observations)).not.toMatch(/ada/i)
  })
})
