import { dayInWords } from '@/domain/day'
import type { Doc } from '@/domain/documents/blocks'
import type { ServiceRecord } from '@/domain/record/record'
import { escapeHtml, toHtml } from '../writers/html'
import { addressOf } from './address'
import { placeOfBanner } from './banner'
import type { Earlier } from './changes-page'
import { contents } from './contents'
import { publicPage, textLink } from './page'
import { publisherOf } from './page-header'

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

/** A document of a record as the page that the public reads. The same input always gives the same bytes. */
export function documentPage(
  page: keyof typeof pages,
  doc: Doc,
  { organisation, service }: Pick<ServiceRecord, 'organisation' | 'service'>,
  { slug, date, number }: Publication,
): string {
  const other = page === 'notice' ? 'cookies' : 'notice'
  const markdown = addressOf(slug, { number, page, format: 'md' })
  const json = addressOf(slug, { number, page, format: 'json' })
  return publicPage({
    title: doc.title,
    publisher: publisherOf(organisation, service.audience === 'staff'),
    canonical: addressOf(slug, { page }),
    alternates: [
      ['text/markdown', markdown],
      ['application/json', json],
    ],
    crumbs: [
      { text: 'Privacy notices', href: '/notices' },
      ...(page === 'notice' ? [] : [{ text: service.name, href: addressOf(slug) }]),
    ],
    main: `${placeOfBanner}<span class="govuk-caption-xl">Version ${number}, published on ${dayInWords(date)}</span>
<h1 class="govuk-heading-xl">${escapeHtml(doc.title)}</h1>
<nav class="app-other-pages" aria-label="This service"><p class="govuk-body">${textLink(`${pages[other]} of this service`, addressOf(slug, { page: other }))}</p></nav>
${contents(doc)}${toHtml(doc)}
<nav class="app-other-pages" aria-labelledby="about-this-page"><h2 class="govuk-heading-m" id="about-this-page">About this page</h2>
<ul class="govuk-list govuk-list--bullet">
<li>${textLink(`What changed in version ${number}`, addressOf(slug, { number, page: 'changes' }))}</li>
<li>${textLink('All versions', addressOf(slug, { page: 'versions' }))}</li>
<li>${textLink('This version as Markdown', markdown)}</li>
<li>${textLink('This version as JSON', json)}</li>
</ul></nav>`,
  })
}
