import { expect, test } from 'vitest'
import { readInspection } from './wec'

async function* bytesOf(value: unknown): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(JSON.stringify(value))
}

const page = 'http://localhost:8000/start?token=s3cr3t'
const log = (type: string, fileName: string) => ({
  ...{ type, timestamp: '2026-11-22T10:00:00.000Z', location: page },
  stack: [{ fileName, source: 'at s3cr3t' }],
})

const inspection = {
  title: 'Website Evidence Collection',
  uri_ins: page,
  uri_refs: [page],
  uri_dest: page,
  host: 'localhost',
  script: { version: { npm: '2.1.2' } },
  localStorage: {
    'http://localhost:8000': {
      theme: {
        value: 'dark',
        firstPartyStorage: false,
        log: log('Storage.LocalStorage', 'https://cdn.example.com/a.js'),
      },
    },
  },
  cookies: [
    {
      ...{
        name: 'visitor',
        value: 's3cr3t',
        domain: '.video.example.com',
        path: '/',
        expires: 1_811_066_400,
        expiresDays: 180,
      },
      ...{ httpOnly: true, secure: true, session: false, sameSite: 'None', partitionKey: 'http://localhost' },
      log: log('Cookie.HTTP', 'https://www.video.example.com/embed/1'),
    },
    {
      ...{ name: 'basket', value: 's3cr3t', domain: 'localhost', path: '/', expires: -1, session: true },
      ...{ firstPartyStorage: false, log: log('Cookie.JS', 'https://cdn.example.com/a.js') },
    },
    {
      name: 'short',
      value: 's3cr3t',
      domain: 'localhost',
      expires: '2026-11-22T10:20:00.000Z',
      expiresDays: 0,
      log: log('Cookie.JS', page),
    },
  ],
  beacons: [
    {
      url: 'https://count.example.net/collect?uid=s3cr3t&alt=json',
      query: { uid: 's3cr3t', alt: 'json' },
      ...{ log: log('', page), occurrances: 3 },
    },
  ],
  unsafeForms: [{ id: '', action: 'http://localhost/search?q=s3cr3t', method: 'get' }],
  browser: { user_agent: 'Robot/1.0' },
  browsing_history: [page],
  hosts: {
    requests: {
      firstParty: ['localhost'],
      thirdParty: ['count.example.net', 'fonts.example.org', 'localhost'],
    },
  },
  websockets: { 'wss://live.example.org/feed?token=s3cr3t': [] },
  start_time: '2026-11-22T10:00:00.000Z',
}

test('what the collector found is read, with the parties told from the visited host', async () => {
  const reading = await readInspection(bytesOf(inspection))
  expect(reading).toMatchObject({
    ...{
      format: 'wec',
      site: 'localhost',
      collectedOn: '2026-11-22',
      tool: 'Website Evidence Collector 2.1.2',
    },
    extent: '1 page, 3 cookies, 1 item of local storage, 1 beacon',
  })
  const found = reading.observations.map(({ kind, name, party, ways, lasts, setBy }) => ({
    kind,
    name,
    party,
    ways,
    lasts,
    setBy,
  }))
  expect(found).toEqual([
    {
      kind: 'local-storage',
      name: 'theme',
      party: 'first',
      ways: ['script'],
      lasts: 'until-removed',
      setBy: 'cdn.example.com',
    },
    {
      kind: 'cookie',
      name: 'visitor',
      party: 'third',
      ways: ['header'],
      lasts: 'P180D',
      setBy: 'www.video.example.com',
    },
    {
      kind: 'cookie',
      name: 'basket',
      party: 'first',
      ways: ['script'],
      lasts: 'session',
      setBy: 'cdn.example.com',
    },
    { kind: 'cookie', name: 'short', party: 'first', ways: ['script'], lasts: 'PT20M', setBy: 'localhost' },
    {
      kind: 'request',
      name: 'count.example.net',
      party: 'third',
      ways: ['beacon', 'sent'],
      setBy: 'localhost',
    },
    { kind: 'username', name: 'uid', party: 'third', ways: ['beacon'], setBy: 'localhost' },
    { kind: 'request', name: 'fonts.example.org', party: 'third', ways: ['sent'] },
    { kind: 'request', name: 'live.example.org', party: 'third', ways: ['sent'] },
  ])
  expect(reading.observations[1]).toMatchObject({
    ...{ host: 'video.example.com', page: 'localhost/start' },
    attributes: ['http-only', 'secure', 'same-site-none', 'partitioned'],
  })
  expect(reading.notes).toEqual([
    'Requests that a list of trackers names: count.example.net/collect.',
    'Forms that send what people type without encryption, or in an address: GET localhost/search.',
    expect.stringContaining('does not look at session storage'),
  ])
})

test('neither values nor the browser of the collector come out', async () => {
  const written = JSON.stringify(await readInspection(bytesOf(inspection)))
  expect(written).not.toContain('s3cr3t')
  expect(written).not.toContain('Robot')
})
