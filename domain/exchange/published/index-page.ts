import { dayInWords } from '@/domain/day'
import { escapeHtml } from '../writers/html'
import { addressOf } from './address'
import { publicPage, textLink } from './page'
import type { Publisher } from './page-header'

/** What the list of all notices says of one. */
export type ListedNotice = {
  slug: string
  name: string
  organisation: string
  /** `YYYY-MM-DD` */
  publishedOn: string
  /** Whether the service has closed. */
  isClosed: boolean
}

/** A page of the list of notices: which of how many, and the words that were searched for. */
export type NoticeList = {
  notices: ListedNotice[]
  total: number
  search: string
  page: number
  pages: number
}

/** The list of all published notices, with a search. */
export function indexPage(publisher: Publisher, list: NoticeList): string {
  const { search, page, pages } = list
  return publicPage({
    title: pages > 1 ? `Privacy notices (page ${page} of ${pages})` : 'Privacy notices',
    publisher,
    canonical: '/notices',
    crumbs: [],
    main: `<h1 class="govuk-heading-xl">Privacy notices</h1>
<p class="govuk-body">What each service collects about you, why, for how long and who can see it. ${textLink('Get changes as a feed', '/notices/feed.atom')}</p>
<search><form method="get" action="/notices" class="app-filter" novalidate>
<div class="govuk-form-group"><label class="govuk-label" for="search">Search by service or organisation</label><input class="govuk-input govuk-input--width-20" id="search" name="search" type="text" value="${escapeHtml(search)}"></div>
<button type="submit" class="govuk-button govuk-button--secondary">Search</button>
</form></search>
${found(list)}
${links(list)}`,
  })
}

/** The address of a page of the list. */
export function indexAddress({ search, page }: Pick<NoticeList, 'search' | 'page'>): string {
  const query = new URLSearchParams({ ...(search && { search }), ...(page > 1 && { page: String(page) }) })
  return query.size > 0 ? `/notices?${query}` : '/notices'
}

function found({ notices, total, search }: NoticeList): string {
  if (notices.length === 0)
    return `<p class="govuk-body">${search ? 'No notice matches. Try other words.' : 'No notices have been published yet.'}</p>`
  const rows = notices.map(
    ({ slug, name, organisation, publishedOn, isClosed }) =>
      `<tr class="govuk-table__row"><th scope="row" class="govuk-table__header app-as-typed">${textLink(name, addressOf(slug))}${isClosed ? ' (closed)' : ''}</th><td class="govuk-table__cell app-as-typed">${escapeHtml(organisation)}</td><td class="govuk-table__cell">${dayInWords(publishedOn)}</td></tr>`,
  )
  const head = ['Service', 'Organisation', 'Last updated'].map(
    (text) => `<th scope="col" class="govuk-table__header">${text}</th>`,
  )
  return `<table class="govuk-table"><caption class="govuk-table__caption govuk-table__caption--s">${total === 1 ? '1 notice' : `${total} notices`}</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row">${head.join('')}</tr></thead>
<tbody class="govuk-table__body">${rows.join('\n')}</tbody></table>`
}

function links({ search, page, pages }: NoticeList): string {
  if (pages === 1) return ''
  const to = (other: number, kind: 'prev' | 'next', text: string) =>
    other < 1 || other > pages
      ? ''
      : `<div class="govuk-pagination__${kind}"><a class="govuk-link govuk-pagination__link" href="${escapeHtml(indexAddress({ search, page: other }))}" rel="${kind}"><span class="govuk-pagination__link-title">${text}<span class="govuk-visually-hidden"> page</span></span><span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">${other} of ${pages}</span></a></div>`
  return `<nav class="govuk-pagination govuk-pagination--block" aria-label="Pagination">${to(page - 1, 'prev', 'Previous')}${to(page + 1, 'next', 'Next')}</nav>`
}
