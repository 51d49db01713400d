import { escapeHtml } from '../writers/html'
import { type Publisher, pageHeader } from './page-header'

export type PublicPage = {
  title: string
  publisher: Publisher
  /** The ways up; what has no address is the page itself. */
  crumbs: { text: string; href?: string }[]
  /** The address that this page should be known by. */
  canonical: string
  /** The same in other formats: media type and address. */
  alternates?: [type: string, href: string][]
  /** HTML: everything below the breadcrumbs. */
  main: string
}

/** What is about this site, not about the service whose notice is read, says so. */
const siteLinks = [
  ['All privacy notices', '/notices'],
  ['Privacy on this site', '/privacy'],
  ['Cookies on this site', '/cookies'],
  ['Accessibility', '/accessibility'],
] as const

/**
 * A whole page in GOV.UK markup for anybody, without scripts. Published pages are kept as bytes, so what they name must
 * stay where it is: these addresses of stylesheets, and the classes of GOV.UK Frontend. The words need neither.
 */
export function publicPage({
  title,
  publisher,
  crumbs,
  canonical,
  alternates = [],
  main,
}: PublicPage): string {
  const { brand } = publisher
  const styles = [
    '/assets/govuk-frontend.min.css',
    ...(brand === 'moj' ? ['/assets/moj-frontend.min.css'] : []),
    '/app.css',
  ]
  return `<!doctype html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escapeHtml(title)} – ${escapeHtml(publisher.name)}</title>
<link rel="canonical" href="${canonical}">
${alternates.map(([type, href]) => `<link rel="alternate" type="${type}" href="${href}">\n`).join('')}<link rel="alternate" type="application/atom+xml" title="Changes to privacy notices" href="/notices/feed.atom">
<link rel="icon" type="image/svg+xml" href="/icon.svg">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
</head>
<body class="govuk-template__body">
<div${brand === 'govuk' ? '' : ' class="app-own-brand"'}>
<a href="#main-content" class="govuk-skip-link">Skip to main content</a>
${pageHeader(publisher)}
<div class="govuk-width-container">
${breadcrumbs(crumbs)}
<main class="govuk-main-wrapper" id="main-content">
${main}
</main>
</div>
<footer class="govuk-template__footer"><div class="govuk-footer"><div class="govuk-width-container"><div class="govuk-footer__meta"><div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
<h2 class="govuk-visually-hidden">Support links</h2>
<ul class="govuk-footer__inline-list">${siteLinks.map(footerLink).join('')}</ul>
</div></div></div></div></footer>
</div>
</body>
</html>
`
}

/** A link in the text of a page. */
export function textLink(text: string, href: string): string {
  return `<a class="govuk-link" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
}

function breadcrumbs(crumbs: PublicPage['crumbs']): string {
  const items = crumbs.map(({ text, href }) =>
    href
      ? `<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`
      : `<li class="govuk-breadcrumbs__list-item" aria-current="page">${escapeHtml(text)}</li>`,
  )
  return `<nav class="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb"><ol class="govuk-breadcrumbs__list">${items.join('')}</ol></nav>`
}

function footerLink([text, href]: (typeof siteLinks)[number]): string {
  return `<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${href}">${text}</a></li>`
}
