import { escapeHtml as escapeXml } from '../writers/html'
import { noticeAddress } from './address'

/** A version that was published. */
export type FeedEntry = {
  /** The id of the version: a UUID. */
  id: string
  slug: string
  number: number
  name: string
  organisation: string
  at: Date
}

/** What was published, the newest first, a page of it. */
export type FeedPage = { publications: FeedEntry[]; page: number; isLast: boolean }

/**
 * The publications as an Atom feed (RFC 4287), in pages (RFC 5005, section 3). Ids stay whatever the address of the
 * site becomes, but for that of the feed itself. `site` is the address of the site, without a slash at its end.
 */
export function atomFeed({ publications, page, isLast }: FeedPage, site: string): string {
  const self = (number: number) => `${site}/notices/feed.atom${number > 1 ? `?page=${number}` : ''}`
  const pages = [
    ['first', 1],
    ...(page > 1 ? [['previous', page - 1]] : []),
    ...(isLast ? [] : [['next', page + 1]]),
  ] as [string, number][]
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeXml(`${site}/notices/feed.atom`)}</id>
<title>Changes to privacy notices</title>
<updated>${(publications[0]?.at ?? new Date(0)).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(self(page))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(`${site}/notices`)}"/>
${pages.map(([rel, number]) => `<link rel="${rel}" href="${escapeXml(self(number))}"/>\n`).join('')}${publications.map((publication) => entry(publication, site)).join('')}</feed>
`
}

function entry({ id, slug, number, name, organisation, at }: FeedEntry, site: string): string {
  const changes = site + noticeAddress(slug, { number, page: 'changes' })
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${escapeXml(`${name}: version ${number}`)}</title>
<updated>${at.toISOString()}</updated>
<published>${at.toISOString()}</published>
<author><name>${escapeXml(organisation)}</name></author>
<link rel="alternate" type="text/html" href="${escapeXml(site + noticeAddress(slug, { number }))}"/>
<link rel="related" type="text/html" href="${escapeXml(changes)}" title="What changed"/>
<summary>${escapeXml(`Version ${number} of the privacy notice and cookies page of ${name} was published.`)}</summary>
</entry>
`
}
