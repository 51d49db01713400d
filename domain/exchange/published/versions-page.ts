import { dayInWords } from '@/domain/day'
import { escapeHtml } from '../writers/html'
import { addressOf } from './address'
import { publicPage } from './page'
import type { Publisher } from './page-header'

/** What was published of a service, the newest first. */
export type PublishedService = {
  slug: string
  name: string
  publisher: Publisher
  versions: { number: number; publishedOn: string; state: string }[]
}

/** The list of all published versions of a service. */
export function versionsPage({ slug, name, publisher, versions }: PublishedService): string {
  const title = `Versions: ${name}`
  return publicPage({
    title,
    publisher,
    canonical: addressOf(slug, { page: 'versions' }),
    crumbs: [
      { text: 'Privacy notices', href: '/notices' },
      { text: name, href: addressOf(slug) },
    ],
    main: `<h1 class="govuk-heading-xl">${escapeHtml(title)}</h1>
${versions.map((version) => item(slug, version)).join('\n')}`,
  })
}

function item(slug: string, { number, publishedOn, state }: PublishedService['versions'][number]): string {
  const now = { published: ' (current)', retired: ' (the last one; the service has closed)' }[state] ?? ''
  const links = [
    ['Privacy notice', addressOf(slug, { number })],
    ['Cookies page', addressOf(slug, { number, page: 'cookies' })],
    ['What changed', addressOf(slug, { number, page: 'changes' })],
  ].map(
    ([text = '', href]) =>
      `<li><a class="govuk-link" href="${href}">${text}<span class="govuk-visually-hidden"> in version ${number}</span></a></li>`,
  )
  return `<h2 class="govuk-heading-m">Version ${number}${now}</h2>
<p class="govuk-body">Published on ${dayInWords(publishedOn)}</p>
<ul class="govuk-list govuk-list--bullet">${links.join('')}</ul>`
}
