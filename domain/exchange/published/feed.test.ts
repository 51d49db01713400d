import { expect, test } from 'vitest'
import { atomFeed, type FeedEntry } from './feed'

const site = 'https://inventory.example'
const entry: FeedEntry = {
  ...{ id: '01a20447-81a7-71d5-bf19-5a402946fc37', slug: 'visit', number: 2 },
  ...{ name: 'Visits & <b>]]>\u0007', organisation: '"Ministry"', at: new Date('2026-11-22T10:00:00Z') },
}
const feed = (page = 1, isLast = true, publications = [entry]) =>
  atomFeed({ publications, page, isLast }, site)

test('a feed and each entry have what RFC 4287 requires: id, title, updated, an author and a link to the page', () => {
  const [head = '', ...entries] = feed().split('<entry>')
  expect(head).toContain(`<id>${site}/notices/feed.atom</id>`)
  expect(head).toContain('<updated>2026-11-22T10:00:00.000Z</updated>')
  expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${site}/notices/feed.atom"/>`)
  expect(entries).toHaveLength(1)
  for (const part of [
    '<id>urn:uuid:01a20447-81a7-71d5-bf19-5a402946fc37</id>',
    '<updated>2026-11-22T10:00:00.000Z</updated>',
    '<author><name>&#34;Ministry&#34;</name></author>',
    `<link rel="alternate" type="text/html" href="${site}/notices/visit/2"/>`,
    `href="${site}/notices/visit/2/changes" title="What changed"/>`,
  ])
    expect(entries[0]).toContain(part)
})

test('names are text in it, whatever is in them', () => {
  expect(feed()).toContain('<title>Visits &#38; &#60;b&#62;]]&#62;\ufffd: version 2</title>')
})

test('a feed of several pages leads from one to the next (RFC 5005)', () => {
  const links = (page: number, isLast: boolean) =>
    [...feed(page, isLast).matchAll(/<link rel="(first|previous|next)" href="[^"]*?(\d?)"\/>/g)].map(
      (found) => found.slice(1).join(' ').trim(),
    )
  expect(links(1, true)).toEqual(['first'])
  expect(links(1, false)).toEqual(['first', 'next 2'])
  expect(links(3, false)).toEqual(['first', 'previous 2', 'next 4'])
})

test('a feed without entries is one, too', () => {
  expect(feed(1, true, [])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
})
