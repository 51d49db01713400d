import { expect, test } from 'vitest'
import type { ServiceRecord } from '@/domain/record/record'
import {
  exampleCookie,
  exampleHolding,
  exampleIdentifier,
  exampleRecord,
  exampleSystem,
  keptFor,
} from '../example-record'
import { rowsOf, textOf, textOfRow } from '../reading-documents'
import { composeCookies } from './cookies'

const page = (things: Partial<ServiceRecord>) => composeCookies(exampleRecord(things), '2026-11-22')
const browser = exampleSystem('browser', { kind: 'browser' })

test('a cookie kept until the browser closes or 20 hours says so', () => {
  const doc = page({
    systems: [browser],
    identifiers: [exampleCookie('_forms', { description: 'remembers how far you have got' })],
    holdings: [
      exampleHolding('_forms', 'browser', {
        stages: [{ measure: 'browser-session' }, ...keptFor('PT20H')],
        whicheverFirst: true,
      }),
    ],
  })
  expect(rowsOf(doc, 'cookies/essential/table/cookie').map(textOfRow)).toEqual([
    '_forms | Remembers how far you have got. | When you close your browser or after 20 hours',
  ])
})

test('the expiry is the one in the browser, not how long a copy is kept elsewhere', () => {
  const doc = page({
    systems: [exampleSystem('analytics', { stages: keptFor('P14M') }), browser],
    identifiers: [exampleCookie('_ga')],
    holdings: [
      exampleHolding('_ga', 'analytics'),
      exampleHolding('_ga', 'browser', { stages: keptFor('P2Y') }),
    ],
  })
  expect(textOf(doc)).toContain('2 years')
  expect(textOf(doc)).not.toContain('14 months')
})

test('tables follow the categories, and other storage has tables of its own', () => {
  const doc = page({
    identifiers: [
      exampleIdentifier('theme', { kind: 'local-storage', cookieCategory: 'essential' }),
      exampleCookie('session'),
      exampleCookie('_ga', { cookieCategory: 'analytics' }),
    ],
  })
  const captions = doc.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))
  expect(captions).toEqual([
    'Essential cookies we use',
    'Essential items we keep in local storage',
    'Analytics cookies we use',
  ])
})

test('a pattern and a group are said to be so', () => {
  const text = textOf(
    page({
      identifiers: [exampleCookie('_ga_*', { covers: 'pattern' }), exampleCookie('ads', { covers: 'group' })],
    }),
  )
  expect(text).toContain('_ga_* (all whose names fit this pattern)')
  expect(text).toContain('ads (a group that cannot be listed one by one)')
})

test('who else sets items is named with its notice, in our domain or its own', () => {
  const text = textOf(
    page({
      parties: [{ id: 'google', name: 'Google', notice: 'https://policies.google.com/privacy' }],
      identifiers: [
        exampleCookie('_ga', { party: 'first', setter: 'google' }),
        exampleCookie('pixel', { party: 'third' }),
      ],
    }),
  )
  expect(text).toContain('Google sets _ga. These belong to the domain of this service.')
  expect(text).toContain(
    '[not recorded yet: the organisation] sets pixel. These belong to another domain (third party).',
  )
})

test('each basis of PECR is given in plain words, by name where a group has several', () => {
  const text = textOf(
    page({
      identifiers: [
        exampleCookie('_ga', { pecrBasis: 'consent' }),
        exampleCookie('count', { pecrBasis: 'statistical-purposes' }),
      ],
    }),
  )
  expect(text).toContain('_ga: We use these only if you agree.')
  expect(text).toContain('count: We do not ask you first, because they only make statistics')
  expect(text).toContain('You can object.')
})

test('before 5 February 2026 there are only the exceptions of that time', () => {
  const record = exampleRecord({
    identifiers: [
      exampleCookie('seen', { pecrBasis: 'strictly-necessary', pecrDetail: 'You ask for it' }),
      exampleCookie('count', { pecrBasis: 'statistical-purposes', pecrDetail: 'We count visits' }),
    ],
  })
  const on = (date: string) => textOf(composeCookies(record, date))
  expect(on('2026-02-05')).toContain('count: We do not ask you first')
  expect(on('2026-02-04')).toContain('count: We have not found a legal basis for these yet.')
  expect(on('2026-02-04')).not.toContain('We count visits')
  expect(on('2026-02-04')).not.toContain('how you object')
  expect(on('2026-02-04')).toContain('strictly necessary for the service that you ask for. You ask for it.')
})

test('a choice says how to change your mind, what follows from no, and what remembers it for how long', () => {
  const text = textOf(
    page({
      systems: [browser],
      identifiers: [exampleCookie('_ga', { pecrBasis: 'consent' }), exampleCookie('policy')],
      holdings: [exampleHolding('policy', 'browser', { stages: keptFor('P1Y') })],
      choices: [
        {
          id: 'analytics',
          name: 'whether we set analytics cookies',
          type: 'consent',
          how: ['banner'],
          withdraw: 'change your answer on this page',
          identifiers: ['_ga'],
          withoutIt: 'the service works the same',
          remembered: 'policy',
        },
      ],
    }),
  )
  for (const words of [
    'You choose whether we set analytics cookies, in the cookie banner.',
    'To change your mind, change your answer on this page.',
    'If you say no, the service works the same.',
    'Policy remembers your choice (kept: 1 year).',
  ])
    expect(text).toContain(words)
})

test('what depends on a choice comes first, and each group says what it depends on', () => {
  const doc = page({
    identifiers: [
      exampleCookie('session', { pecrBasis: 'strictly-necessary' }),
      exampleCookie('_ga', { cookieCategory: 'analytics', pecrBasis: 'consent' }),
      exampleCookie('theme', { cookieCategory: 'functional', pecrBasis: 'appearance' }),
    ],
  })
  const headings = doc.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings).toEqual([
    'Change your cookie settings',
    'Essential cookies, whatever you choose',
    'Functional cookies, unless you say no',
    'Analytics cookies, only if you agree',
  ])
})

test('who sets an item has a column of its own, and what a script sends is a list with its time said once', () => {
  const sent = { kind: 'usage-event', deviceAccess: 'read', cookieCategory: 'analytics' } as const
  const doc = page({
    systems: [exampleSystem('statistics', { stages: keptFor('P14M') })],
    identifiers: [
      exampleCookie('_ga', { cookieCategory: 'analytics', setBy: 'the script' }),
      exampleIdentifier('pages that you visit', sent),
      exampleIdentifier('how long you stay', sent),
    ],
    holdings: ['pages that you visit', 'how long you stay'].map((id) => exampleHolding(id, 'statistics')),
  })
  expect(textOf(doc)).toContain('_ga | ')
  expect(textOf(doc)).toContain('| The script |')
  expect(textOf(doc).match(/14 months/g)).toHaveLength(1)
})

test('consent without a way to give it is said to be missing', () => {
  expect(textOf(page({ identifiers: [exampleCookie('_ga', { pecrBasis: 'consent' })] }))).toContain(
    '[not recorded yet: how you agree to _ga]',
  )
})

test('“no cookies” is said of a service that was described, and not of an empty record', () => {
  expect(textOf(page({ identifiers: [exampleIdentifier('IP address')] }))).toContain('does not use cookies')
  expect(textOf(page({}))).toContain('[not recorded yet: which cookies we use]')
})
