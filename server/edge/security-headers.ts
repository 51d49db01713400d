import { randomBytes } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { servedByHttps, signInWay } from '@/app/_server/sign-in/configuration'

/**
 * Gives every answer, pages, files and refusals alike, the headers that MDN's HTTP Observatory asks for. An answer
 * that brings a header of its own, such as a policy for a page without scripts, keeps it.
 */
export function secure(request: IncomingMessage, response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  // Next.js reads the nonce for its own scripts from the policy of the request, and our layout reads it by its name.
  request.headers['content-security-policy'] = policy
  request.headers['x-nonce'] = nonce
  const headers = { 'Content-Security-Policy': policy, ...unchanging() }
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: OutgoingHttpHeaders[]) => {
    for (const [name, value] of Object.entries(headers))
      if (!response.hasHeader(name)) response.setHeader(name, value)
    return writeHead.call(response, status, ...rest)
  }) as typeof response.writeHead
}

function unchanging(): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    // With `no-referrer` a browser would send `Origin: null` with forms, which Next.js refuses.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    ...(servedByHttps() && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  }
}

/** The policy, in which nothing inline runs without the nonce. Development needs `eval` and inline styles. */
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  const way = signInWay()
  // A browser also holds the redirect after a form against `form-action`: signing in goes on to the issuer.
  const issuer = way.kind === 'issuer' ? ` ${new URL(way.issuer).origin}` : ''
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${issuer}`,
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(servedByHttps() ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
