import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { withBanner } from '@/components/published-page/with-banner'
import { writePage } from '@/components/published-page/write-page'
import { publishedDocuments } from '@/domain/exchange/published/published-documents'
import { someRecord } from '@/domain/record/arbitrary'
import type { ServiceRecord } from '@/domain/record/record'
import { demoRecord } from '../support/demo-record'

const record = demoRecord('visit-someone-in-prison')
const first = { slug: 'visit-someone-in-prison', date: '2026-11-22', number: 1 }
const file = (
  of: ServiceRecord,
  document: string,
  format = 'html',
  at: Parameters<typeof publishedDocuments>[1] = first,
) =>
  publishedDocuments(of, at, writePage).find((one) => one.document === document && one.format === format)
    ?.body ?? ''
const named = (name: string): ServiceRecord => ({ ...record, service: { ...record.service, name } })

test('the same record, day and number give the same bytes, whatever was recorded', () => {
  fc.assert(
    fc.property(someRecord(), someRecord(), (one, before) => {
      const at = { ...first, number: 2, earlier: { number: 1, date: '2026-01-01', record: before } }
      const again = structuredClone({ one, at })
      expect(publishedDocuments(again.one, again.at, writePage)).toEqual(
        publishedDocuments(one, at, writePage),
      )
    }),
    { numRuns: 10 },
  )
})

test('notice and cookies page are published in three formats, the DPIA is kept with them, and what changed is a page', () => {
  expect(
    publishedDocuments(record, first, writePage).map(({ document, format }) => `${document}.${format}`),
  ).toEqual([
    ...['notice.html', 'notice.md', 'notice.json', 'cookies.html', 'cookies.md', 'cookies.json'],
    ...['dpia.html', 'dpia.md', 'dpia.json', 'changes.html'],
  ])
})

describe.each(['notice', 'cookies', 'changes'])('the page “%s”', (document) => {
  const hostile = '<script>alert(1)</script><main>"\'&'

  test('is written in no control character, which HTML has not', () => {
    expect(file(named('a\u0007b'), document)).not.toMatch(/(?![\t\n])\p{Cc}/u)
  })

  test('is HTML without scripts and without anything inline that a strict policy refuses', () => {
    const page = file(named(hostile), document)
    expect(page).not.toMatch(/<script|<style|\son\w+=|\sstyle=|javascript:/i)
    const problems: string[] = []
    parse(page, { onParseError: ({ code }) => problems.push(code) })
    expect(problems).toEqual([])
    expect(page.match(/<h1/g)).toHaveLength(1)
  })

  test('says that it is canonical without its version, or by it where only that version has it', () => {
    expect(file(record, document)).toContain(
      `<link rel="canonical" href="/notices/visit-someone-in-prison${{ notice: '', cookies: '/cookies', changes: '/1/changes' }[document]}"/>`,
    )
  })
})

test('a long page begins with the ways to its sections, each of which is there once; a short one does not', () => {
  const page = file(record, 'notice')
  const [, nav = ''] = /aria-labelledby="on-this-page">(.*?)<\/nav>/s.exec(page) ?? []
  const anchors = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
  expect(anchors).toEqual([...page.matchAll(/<h2 class="govuk-heading-l" id="([^"]+)"/g)].map(([, id]) => id))
  expect(anchors.length).toBeGreaterThan(5)
  expect(page.match(/id="on-this-page"/g)).toHaveLength(1)
  expect(file({ ...record, identifiers: [], holdings: [], choices: [] }, 'cookies')).not.toContain(
    'on-this-page',
  )
})

test('a page names its version and its day, and leads to its other forms, to what changed and to other versions', () => {
  const page = file(record, 'notice')
  expect(page).toContain('Version 1, published on 22 November 2026<')
  const links = [...page.matchAll(/ href="(\/notices[^"]*)"/g)].map(([, href]) => href)
  for (const at of ['', '/cookies', '/1.md', '/1.json', '/1/changes', '/versions'])
    expect(links).toContain(`/notices/visit-someone-in-prison${at}`)
})

test('the Markdown and the JSON are the document and nothing else', () => {
  expect(file(record, 'notice', 'md')).toMatch(/^# Privacy notice: Visit someone in prison\n/)
  expect(JSON.parse(file(record, 'notice', 'json'))).toMatchObject({
    title: 'Privacy notice: Visit someone in prison',
    date: '2026-11-22',
  })
})

describe('the header', () => {
  const brandOf = (brand: 'govuk' | 'moj' | 'generic' | undefined, audience: 'public' | 'staff') => {
    const page = file(
      {
        ...record,
        organisation: { ...record.organisation, brand },
        service: { ...record.service, audience },
      },
      'notice',
    )
    return ['govuk-header__logotype', 'moj-header__logo', 'govuk-generic-header__logo'].filter((one) =>
      page.includes(one),
    )
  }

  test('is GOV.UK’s only for an organisation that says so', () => {
    expect(brandOf('govuk', 'public')).toEqual(['govuk-header__logotype'])
    expect(brandOf(undefined, 'public')).toEqual(['govuk-generic-header__logo'])
    expect(brandOf('generic', 'staff')).toEqual(['govuk-generic-header__logo'])
  })

  test('is the Ministry of Justice’s for its staff alone', () => {
    expect(brandOf('moj', 'staff')).toEqual(['moj-header__logo'])
    expect(brandOf('moj', 'public')).toEqual(['govuk-generic-header__logo'])
  })
})

describe('a banner', () => {
  const page = file(named('<main>'), 'notice')
  const address = { slug: 'visit', page: 'notice', format: 'html' } as const

  test('has one place in a page, which no text can be', () => {
    expect(page.split('<main')).toHaveLength(2)
    expect(withBanner(page, address, 'older')).toContain(
      'id="main-content"><div class="govuk-notification-banner"',
    )
  })

  test('is not on what is current', () => {
    expect(withBanner(page, address, 'current')).toBe(page)
  })

  test('has a place in pages of older writers too', () => {
    const main = '<main class="govuk-main-wrapper" id="main-content">'
    expect(withBanner(`${main}\n<!-- banner --><span>`, address, 'closed')).toMatch(
      /^<main [^>]*><div class="govuk-notification-banner".*<\/div>\n<!-- banner --><span>$/,
    )
  })

  test('leads from an older version to the current one', () => {
    const older = withBanner(page, { ...address, number: 1 }, 'older')
    expect(older).toContain('This is an older version of this notice.')
    expect(older).toContain('href="/notices/visit">Read the current one</a>')
  })

  test('says that a service has closed', () => {
    expect(withBanner(page, { ...address, page: 'cookies' }, 'closed')).toContain(
      'This service has closed. This was its last cookies page.',
    )
  })
})

describe('what changed', () => {
  const since = (before: ServiceRecord) =>
    file(record, 'changes', 'html', {
      ...first,
      number: 2,
      earlier: { number: 1, date: '2026-11-01', record: before },
    })

  test('of the first version is that it is the first', () => {
    expect(file(record, 'changes')).toContain('This is the first version that was published.')
  })

  test('is nothing when only the day differs', () => {
    expect(since(record)).toContain('The documents say the same as in version 1.')
  })

  test('says what stood there before and what stands there now', () => {
    const summary = 'Lets people come and see somebody.'
    const page = since({ ...record, service: { ...record.service, summary } })
    const [before = '', now = ''] =
      page.split('<strong>Before: </strong>')[1]?.split('<strong>Now: </strong>') ?? []
    expect(before).toContain('service lets people come and see somebody.')
    expect(now).toContain('service lets you book and manage social visits')
  })
})
