import { dayInWords } from '@/domain/day'
import type { Doc } from '@/domain/documents/blocks'
import { type DocumentId, documents, publishedIds } from '@/domain/documents/documents'
import type { ServiceRecord } from '@/domain/record/record'
import { anchorOf, toHtml } from '../writers/html'
import { noticeAddress } from './address'
import type { Link, PublishedPage } from './page'
import type { Publication } from './publication'
import { publisherOf } from './publisher'

/** A document of a record as the page that the public reads. */
export function documentPage(
  page: DocumentId,
  doc: Doc,
  { organisation, service }: Pick<ServiceRecord, 'organisation' | 'service'>,
  { slug, date, number }: Publication,
): PublishedPage {
  const markdown = noticeAddress(slug, { number, page, format: 'md' })
  const json = noticeAddress(slug, { number, page, format: 'json' })
  return {
    title: doc.title,
    publisher: publisherOf(organisation, service.audience === 'staff'),
    canonical: noticeAddress(slug, { page }),
    alternates: [
      { type: 'text/markdown', href: markdown },
      { type: 'application/json', href: json },
    ],
    crumbs: [
      { text: 'Privacy notices', href: '/notices' },
      ...(documents[page].published?.at === '' ? [] : [{ text: service.name, href: noticeAddress(slug) }]),
    ],
    caption: `Version ${number}, published on ${dayInWords(date)}`,
    others: publishedIds
      .filter((id) => id !== page)
      .map((id) => ({
        text: `${documents[id].title} of this service`,
        href: noticeAddress(slug, { page: id }),
      })),
    contents: contentsOf(doc),
    document: toHtml(doc),
    about: [
      { text: `What changed in version ${number}`, href: noticeAddress(slug, { number, page: 'changes' }) },
      { text: 'All versions', href: noticeAddress(slug, { page: 'versions' }) },
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
