import fc from 'fast-check'
import { expect, test } from 'vitest'
import { separatorIn } from './columns'
import { readCookieList } from './cookie-list'

async function* bytesOf(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size?: number) {
  const separator = separatorIn(text)
  if (!separator) throw new Error('Not recognised as a list of cookies')
  return readCookieList(bytesOf(text, size), separator)
}

test('the table of a cookies page', async () => {
  const list = [
    'Name,Purpose,Expires',
    '_ga,"Counts visitors, so that we know how many there are",2 years',
    'seen_cookie_message,Remembers that you saw the message,When you close your browser',
    '_ga_<container>,Counts visits,20 minutes',
  ]
  const { format, extent, observations } = await read(`\ufeff${list.join('\r\n')}`)
  expect([format, extent]).toEqual(['cookie-list', '3 rows'])
  expect(observations).toMatchObject([
    {
      ...{ kind: 'cookie', name: '_ga', lasts: 'P2Y', ways: ['listed'] },
      listed: { purpose: 'Counts visitors, so that we know how many there are' },
    },
    { name: 'seen_cookie_message', lasts: 'session' },
    { name: '_ga_*', lasts: 'PT20M' },
  ])
})

test('the Open Cookie Database', async () => {
  const { observations } = await read(
    `ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match
1f0,Example Analytics,Analytics,_ex_,example.com,Counts visits,13 months,Example Ltd,https://example.com,1
1f1,Example Chat,Functional,exchat,,Opens the chat,Session,,,0`,
  )
  expect(observations).toMatchObject([
    {
      ...{ name: '_ex_*', host: 'example.com', lasts: 'P13M' },
      listed: { purpose: 'Counts visits', owner: 'Example Ltd', category: 'Analytics' },
    },
    { name: 'exchat', lasts: 'session', listed: { owner: 'Example Chat' } },
  ])
})

test('the export of a consent manager, with expressions and people that are left out', async () => {
  const { observations } = await read(
    'Name,Is Regex?,Notes,Service,Status,Owners,Purpose\n^_ex_.*$,true,,Example,LIVE,ada@example.gov.uk,Analytics',
  )
  expect(observations).toMatchObject([{ name: '_ex_*', listed: { owner: 'Example', purpose: 'Analytics' } }])
  expect(JSON.stringify(observations)).not.toContain('ada')
})

test('what the developer tools of a browser show, without the values', async () => {
  const { observations } = await read(
    `Name\tValue\tDomain\tPath\tExpires / Max-Age\tSize\tHttpOnly\tSecure\tSameSite
sid\ts3cr3t-value\twww.example.gov.uk\t/\tSession\t12\t✓\t✓\tLax
pref\ts3cr3t-value\t.example.gov.uk\t/\t2027-11-22T10:00:00.000Z\t12\t\t\t`,
  )
  expect(observations).toMatchObject([
    {
      ...{ name: 'sid', host: 'www.example.gov.uk', lasts: 'session' },
      attributes: ['http-only', 'secure', 'same-site-lax'],
    },
    { name: 'pref', host: 'example.gov.uk', endsOn: '2027-11-22' },
  ])
  expect(JSON.stringify(observations)).not.toContain('s3cr3t')
})

test('items of a page that are no cookies, and their parties', async () => {
  const { observations } = await read(
    `Our cookies;;;
Cookie;Type;Expiry;Provider
theme;HTML Local Storage;Persistent;us
draft;Session storage;;us
ab;Third-party cookie;1 month;Example
sid;Session cookie;;us`,
  )
  expect(observations).toMatchObject([
    { kind: 'local-storage', name: 'theme', lasts: 'until-removed' },
    { kind: 'session-storage', name: 'draft', lasts: 'session' },
    { kind: 'cookie', name: 'ab', party: 'third', lasts: 'P1M' },
    { kind: 'cookie', name: 'sid', lasts: 'session' },
  ])
})

test('hosts, parties and units as consent managers write them', async () => {
  const { observations } = await read(
    `Cookie Name,Host,Duration (days),First/Third Party
_ex,"tracker.example (3rd party), or your own",365,3rd Party
own,*.a.example,0,1st Party`,
  )
  expect(observations).toMatchObject([
    { name: '_ex', host: 'tracker.example', party: 'third', lasts: 'P365D' },
    { name: 'own', host: 'a.example', party: 'first', lasts: 'session' },
  ])
})

test('storage, databases and pixels as Cookiebot calls them', async () => {
  const { observations } = await read(
    `Name;Provider;Type;Expiry
one;a.example;HTML;Persistent
two;a.example;HTML;Session
Logs:V#||Requests;a.example;IDB;Persistent
collect;tracker.example;Pixel Tracker;Session`,
  )
  expect(observations).toMatchObject([
    { kind: 'local-storage', name: 'one', host: 'a.example', lasts: 'until-removed' },
    { kind: 'session-storage', name: 'two', lasts: 'session' },
    { kind: 'indexed-db', name: 'Logs:V#||Requests', lasts: 'until-removed' },
    { kind: 'request', name: 'tracker.example', host: 'tracker.example' },
  ])
})

test('values in names and purposes are masked', async () => {
  const { observations } = await read('Cookie,Purpose\nuser_12345678,Written by ada@example.gov.uk')
  expect(observations).toMatchObject([{ name: 'user_*', listed: { purpose: 'Written by *' } }])
})

test.each(['name,host\nweb1,10.0.0.1', 'Name,Age\nAda,36', 'id,email,address\n1,2,3', '', 'just a text'])(
  '“%s” is no list of cookies',
  (text) => expect(separatorIn(text)).toBeUndefined(),
)

test('nothing of the column of values comes out, wherever it stands and however the file arrives', async () => {
  const secret = fc.uuid().map((id) => `SECRET-${id}`)
  const separators = fc.constantFrom(',', ';', '\t')
  await fc.assert(
    fc.asyncProperty(
      fc.array(secret, { minLength: 1, maxLength: 4 }),
      separators,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 9 }),
      async (secrets, separator, place, size) => {
        const row = (value: string, ...others: string[]) => others.toSpliced(place, 0, value).join(separator)
        const rows = secrets.map((value, at) => row(`"${value}"`, `cookie${at}`, 'Remembers', '1 year'))
        const text = [row('Value', 'Name', 'Purpose', 'Expires'), ...rows].join('\n')
        const reading = await read(text, size)
        expect(reading.observations.map(({ name }) => name)).toEqual(secrets.map((_, at) => `cookie${at}`))
        expect(JSON.stringify(reading)).not.toContain('SECRET')
      },
    ),
  )
})
