import { randomBytes } from 'node:crypto'
import { servedByHttps, signInWay } from '../sign-in-way'
import type { AnswerHandler, RequestHandler } from './exchange'

/**
 * Gives every answer, pages, files and refusals alike, the headers that MDN's HTTP Observatory asks for. An answer
 * that brings a header of its own, such as a policy for a page without scripts, keeps it.
 */
export const addSecurityHeaders: AnswerHandler = ({ request, response }) => {
  const headers = { 'Content-Security-Policy': request.headers[policyHeader], ...unchanging() }
  for (const [name, value] of Object.entries(headers))
    if (value && !response.hasHeader(name)) response.setHeader(name, value)
}

/** Next.js reads the nonce for its own scripts from the policy of the request, and our layout reads it by its name. */
export const giveNonce: RequestHandler = ({ request: { headers } }) => {
  const nonce = randomBytes(16).toString('base64')
  headers[policyHeader] = contentSecurityPolicy(nonce)
  headers['x-nonce'] = nonce
}

const policyHeader = 'content-security-policy'

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
