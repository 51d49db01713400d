import type { Block, Cell, Doc } from '@/domain/documents/blocks'
import { documents, publishedIds } from '@/domain/documents/documents'
import { definitions, paragraph, section } from '@/domain/documents/making'
import type { ServiceRecord } from '@/domain/record/record'
import { type RecordOnDay, type Stale, stale } from '@/domain/review/stale'
import { toHtml } from '../writers/html'
import { noticeAddress } from './address'
import type { PublishedPage } from './page'
import type { Earlier, Publication } from './publication'
import { publisherOf } from './publisher'

/** What changed in the documents of a version since the one published before it, part by part, as a page. */
export function changesPage(
  record: ServiceRecord,
  { slug, date, number, earlier }: Publication,
): PublishedPage {
  const { organisation, service } = record
  const title = `What changed in version ${number}: ${service.name}`
  const doc: Doc = { title, lang: 'en', date, blocks: blocks({ record, date }, earlier) }
  return {
    title,
    publisher: publisherOf(organisation, service.audience === 'staff'),
    canonical: noticeAddress(slug, { number, page: 'changes' }),
    crumbs: [
      { text: 'Privacy notices', href: '/notices' },
      { text: service.name, href: noticeAddress(slug) },
      { text: 'Versions', href: noticeAddress(slug, { page: 'versions' }) },
    ],
    document: toHtml(doc),
  }
}

function blocks(now: RecordOnDay, earlier: Earlier | undefined): Block[] {
  if (!earlier) return [paragraph('first', 'This is the first version that was published.')]
  const changed = stale(earlier, now)
  const sections = publishedIds.flatMap((document) => {
    const rows = changed.filter((one) => one.document === document).map(inWords)
    return section(document, 2, documents[document].title, definitions(`${document}/changes`, rows))
  })
  if (sections.length === 0)
    return [paragraph('nothing', `The documents say the same as in version ${earlier.number}.`)]
  return [paragraph('since', `This is what differs from version ${earlier.number}.`), ...sections]
}

function inWords({ heading, is, before, after }: Stale) {
  const said = (when: string, [first, ...others]: string[]): Cell[] => {
    if (first === undefined) return []
    const label = { strong: `${when}: ` }
    return others.length === 0 ? [[label, first]] : [[label], ...[first, ...others].map((line) => [line])]
  }
  const value = {
    added: said('Added', after),
    removed: said('Removed', before),
    changed: [...said('Before', before), ...said('Now', after)],
  }[is]
  return { term: heading, value, facts: [] }
}
