import { describe, expect, test, vi } from 'vitest'
import { looksOf } from '@/domain/evidence/classify/looks-of'
import { looksWithin } from '@/domain/evidence/classify/looks-within'
import { meaningOf } from '@/domain/evidence/classify/meaning-of'
import { lifetimeFromWords } from '@/domain/evidence/cookies/lifetime'
import { namesInCell } from '@/domain/evidence/cookies/listed-name'
import { recogniseCookies } from '@/domain/evidence/cookies/recognise'
import { recogniseLog } from '@/domain/evidence/logs/recognise'
import { readEvidence } from '@/domain/evidence/read'
import { hostOnly, nameOnly } from '@/domain/evidence/without-values'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { hostilePieces } from '../support/hostile-pieces'
import { growth, linear, repeated } from '../support/linear-time'

// A busy machine may take long; nothing is said about that.
vi.setConfig({ testTimeout: 600_000 })

const line = '203.0.113.7 - - [22/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 12 "-" "-" '

/** How each kind of file begins, so that what follows comes to its reader. */
const beginnings = {
  'a recording': '{"log": {"creator": {}, "entries": [{"request": {"url": "https://a.gov.uk/?',
  'a cookie of a recording':
    '{"log": {"creator": {}, "entries": [{"request": {"url": "https://a.gov.uk/", "headers": []}, "response": {"headers": [{"name": "Set-Cookie", "value": "a=b; expires=',
  'the state of a browser': '{"cookies": [{"name": "a", "value": "',
  'an inspection': '{"uri_ins": "https://a.gov.uk/", "cookies": [{"name": "',
  'a list of cookies': 'Cookie name,Purpose,Expires\n_ga,Counts,2 years\n',
  'a row of a list of cookies': 'Cookie name;Purpose;Expires\n_ga_',
  'cookies.txt': '# Netscape HTTP Cookie File\n',
  'lines of a server': `${line}\n`,
  'a line of a server with more fields': line,
  'lines of JSON': '{"level": "info", "ip": "203.0.113.7"}\n{"message": "',
  'lines of keys and values': 'level=info msg="a" ip=203.0.113.7\nlevel=info msg=',
  'lines of messages': '2026-11-22 10:00:00 INFO a\n',
  'a W3C log': '#Fields: date time c-ip cs-uri-stem\n2026-11-22 10:00:00 203.0.113.7 /\n',
  'a format of nginx': "log_format a '$remote_addr ",
  'a format of Apache': 'LogFormat "%h ',
  'a format of HAProxy': 'log-format "%ci ',
}

const more = [
  "log_format a '",
  'log_format a ',
  'map $a $b {',
  'set $a $b;',
  '%h ',
  '%ci:',
  '$remote_addr ',
  'LogFormat "',
  '\\\n ',
  '{"a":',
  '[{"a":',
  '"a":"b",',
  '-#',
  'X-',
  'until ',
  'and ',
  '\t\n',
  'a=1; ',
  `${line}\n`,
  '"\\\\',
  ' [a] "',
  ', a=',
]

describe('every reader of evidence', () => {
  test.each(Object.entries(beginnings))(
    'takes a time in proportion to the length: %s',
    async (_, beginning) => {
      const encoder = new TextEncoder()
      const read = async (text: string) => {
        const bytes = encoder.encode(text)
        await readEvidence(
          (async function* () {
            for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
          })(),
        )
      }
      for (const piece of [...hostilePieces, ...more])
        expect
          .soft(await growth(read, repeated(piece, beginning), { shortest: 4096, longest: 32_768 }), piece)
          .toBeLessThan(linear)
    },
  )
})

describe('what is asked of a name, a value or a cell', () => {
  test.each<[string, (text: string) => unknown]>([
    ['what a value looks like', looksOf],
    ['what stands in a value', looksWithin],
    ['what a name means', meaningOf],
    ['how long a cookie lasts', lifetimeFromWords],
    ['which names a cell lists', (text) => namesInCell(text)],
    ['which names a pattern lists', (text) => namesInCell(text, { expression: true })],
    ['a name without its values', (text) => nameOnly(text, 100_000)],
    ['a host', hostOnly],
    ['which list of cookies it is', recogniseCookies],
    ['which log it is', recogniseLog],
  ])('takes a time in proportion to the length: %s', async (_, work) => {
    for (const piece of [...hostilePieces, ...more])
      expect
        .soft(await growth(work, repeated(piece, 'a', '/'), { longest: 8192 }), piece)
        .toBeLessThan(linear)
  })
})

describe('the reader of record files', () => {
  test.each(['{"schemaVersion": "', '[', 'a:\n  - b: '])(
    'takes a time in proportion to the length: %s',
    async (beginning) => {
      const read = (text: string) => readRecordFile(new TextEncoder().encode(text))
      for (const piece of [
        ...hostilePieces,
        '- ',
        'a: b\n',
        '? ',
        '{a: ',
        '&a ',
        '*a ',
        '<<: ',
        '|\n ',
        '- - ',
      ])
        expect
          .soft(await growth(read, repeated(piece, beginning), { shortest: 4096, longest: 32_768 }), piece)
          .toBeLessThan(linear)
    },
  )
})
