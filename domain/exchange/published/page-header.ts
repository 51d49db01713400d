import type { Organisation } from '@/domain/record/record'
import { escapeHtml } from '../writers/html'
import { LOGOTYPE } from './govuk-logo'

/** Whose page it is. GOV.UK may be named only on its own domains, which the organisation says. */
export type Publisher = { name: string; brand: NonNullable<Organisation['brand']> }

/**
 * Who publishes the documents of a service. The header of the Ministry of Justice is for its staff, never for citizens
 * (MoJ Design System, Header), so its public notices have the generic one.
 */
export function publisherOf({ name, brand = 'generic' }: Organisation, forStaff: boolean): Publisher {
  return { name, brand: brand === 'moj' && !forStaff ? 'generic' : brand }
}

/** The header of a published page: the markup of the components of the same names, as text. */
export function pageHeader({ name, brand }: Publisher): string {
  if (brand === 'moj') return mojHeader(name)
  const block = brand === 'govuk' ? 'govuk-header' : 'govuk-generic-header'
  const [url, logo] =
    brand === 'govuk'
      ? ['//gov.uk', `${govukLogo('govuk-header__logotype')} `]
      : ['/notices', escapeHtml(name)]
  return `<header class="govuk-template__header"><div class="${block}"><div class="${block}__container govuk-width-container"><div class="${block}__logo"><a href="${url}" class="${block}__homepage-link">${logo}</a></div></div></div></header>`
}

function mojHeader(name: string): string {
  const crest =
    '<svg aria-hidden="true" focusable="false" class="moj-header__logotype-crest" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" height="40" width="40"><image href="/moj-crest.svg" width="40" height="40"></image></svg>'
  return `<header class="moj-header" role="banner"><div class="moj-header__container"><div class="moj-header__logo">${crest} <a class="moj-header__link moj-header__link--organisation-name" href="/notices">${escapeHtml(name)}</a> </div></div></header>`
}

function govukLogo(classes: string): string {
  return `<svg focusable="false" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 324 60" height="30" width="162" fill="currentcolor" class="${classes}" aria-label="GOV.UK">${LOGOTYPE}</svg>`
}
