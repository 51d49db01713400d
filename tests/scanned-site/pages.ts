import { secret } from './values'

const banner = `<div class="govuk-cookie-banner" role="region" aria-label="Cookies on Book a visit">
  <h2>Cookies on Book a visit</h2>
  <button type="button" value="accept" class="govuk-button">Accept analytics cookies</button>
  <button type="button" value="reject" class="govuk-button">Reject analytics cookies</button>
  <a href="/cookies">View cookies</a>
</div>`

const page = (title: string, body: string) => (metrics: string) =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>${banner}<h1>${title}</h1>${body}
<script src="/service.js"></script><script src="${metrics}/device.js?user=${secret('user')}"></script>
</body></html>`

/** The pages of the site by path. What it takes to reach one is in the links of another. */
export const pages: Readonly<Record<string, (metrics: string) => string>> = {
  '/': page(
    'Book a visit',
    `<a href="/apply?email=${secret('email')}@example.com">Apply</a> <a href="/help#more">Help</a> <a href="/private/file">File</a>
<a href="/sign-out">Sign out</a> <a href="http://elsewhere.localhost:1/">Elsewhere</a> <a href="/leaflet.pdf">Leaflet</a>`,
  ),
  '/apply': page('Apply', '<a href="/apply/details">Details</a>'),
  '/apply/details': page(
    'Your details',
    '<form method="post" action="/apply/sent"><button>Send</button></form>',
  ),
  '/help': page('Help', '<a href="/">Book a visit</a>'),
  '/cookies': page('Cookies', '<p>We use cookies.</p>'),
  '/private/file': page('File', '<p>No crawler comes here.</p>'),
  '/sign-out': page('Signed out', ''),
  '/plain': () => '<!doctype html><title>Plain</title><p>Nothing is captured here.</p>',
}
