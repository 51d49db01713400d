/** The answer to somebody who did a thing too often (RFC 6585, section 4); for a browser, the edge makes it a page. */
export function tooOften(seconds: number): Response {
  return new Response('Too many requests. Try again later.\n', {
    status: 429,
    headers: { 'Retry-After': String(seconds), 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' },
  })
}
