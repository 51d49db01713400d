import { addressOf, type PublicAddress } from './address'

/** Where a kept page has room for what came to be true after it was published. No text can hold it: `<` is escaped. */
export const placeOfBanner = '<!-- banner -->'

/** What a page says that was published, but is not simply what holds now. */
export type Standing = 'current' | 'older' | 'closed'

const names = { notice: 'notice', cookies: 'cookies page' } as const

/** The page with what is to be said above it. What is current is the page itself, byte for byte. */
export function withBanner(page: string, { slug, page: kind }: PublicAddress, standing: Standing): string {
  if (standing === 'current' || (kind !== 'notice' && kind !== 'cookies')) return page
  const name = names[kind]
  const words =
    standing === 'closed'
      ? `This service has closed. This was its last ${name}.`
      : `This is an older version of this ${name}. ${bannerLink('Read the current one', addressOf(slug, { page: kind }))}, or see ${bannerLink('what changed in each version', addressOf(slug, { page: 'versions' }))}.`
  return page.replace(
    placeOfBanner,
    `<div class="govuk-notification-banner" role="region" aria-labelledby="app-banner"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="app-banner">Important</h2></div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">${words}</p></div></div>`,
  )
}

function bannerLink(text: string, href: string): string {
  return `<a class="govuk-notification-banner__link" href="${href}">${text}</a>`
}
