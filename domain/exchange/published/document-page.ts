import { dayInWords } from '@/domain/day'
import type { Doc } from '@/domain/documents/blocks'
import type { ServiceRecord } from '@/domain/record/record'
import { anchorOf, toHtml } from '../writers/html'
import { addressOf } from './address'
import type { Earlier } from './changes-page'
import type { Link, PublishedPage } from './page'
import { publisherOf } from './publisher'

/** Which version of which service is published. */
export type Publication = {
  slug: string
  /** The day of publication, `YYYY-MM-DD`: the documents are made for it. */
  date: string
  /** The number of the version. */
  number: number
  /** The version that was published before it, if any: it says what has changed since. */
  earlier?: Earlier
}

/** The pages that a service has, by what they are called in links from one to another. */
const pages = { notice: 'Privacy notice', cookies: 'Cookies page' } as const

/** A document of a record as the page that the public reads. */
export function documentPage(
  page: keyof typeof pages,
  doc: Doc,
  { organisation, service }: Pick<ServiceRecord, 'organisation' | 'service'>,
  { slug, date, number }: Publication,
): PublishedPage {
  const other = page === 'notice' ? 'cookies' : 'notice'
  const markdown = addressOf(slug, { number, page, format: 'md' })
  const json = addressOf(slug, { number, page, format: 'json' })
  return {
    title: doc.title,
    publisher: publisherOf(organisation, service.audience === 'staff'),
    canonical: addressOf(slug, { page }),
    alternates: [
      { type: 'text/markdown', href: markdown },
      { type: 'application/json', href: json },
    ],
    crumbs: [
      { text: 'Privacy notices', href: '/notices' },
      ...(page === 'notice' ? [] : [{ text: service.name, href: addressOf(slug) }]),
    ],
    caption: `Version ${number}, published on ${dayInWords(date)}`,
    other: { text: `${pages[other]} of this service`, href: addressOf(slug, { page: other }) },
    contents: contentsOf(doc),
    document: toHtml(doc),
    about: [
      { text: `What changed in version ${number}`, href: addressOf(slug, { number, page: 'changes' }) },
      { text: 'All versions', href: addressOf(slug, { page: 'versions' }) },
      { text: 'This version as Markdown', href: markdown },
      { text: 'This version as JSON', href: json },
    ],
  }
}

/** With fewer sections a page is short enough to be read from its beginning. */
const fewestSections = 4

/** The ways to the sections of a long document; none for a short one. */
function contentsOf({ blocks }: Doc): Link[] {
  const sections = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [{ text: block.text, href: `#${anchorOf(block.key)}` }]
      : [],
  )
  return sections.length < fewestSections ? [] : sections
}
