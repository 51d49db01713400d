import { type NextRequest, NextResponse } from 'next/server'
import { servedByHttps, signInWay } from '@/app/_server/sign-in/configuration'

/** Puts the content security policy on every page, with a nonce for the scripts of this one answer. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  // A page cannot read its own address; signing in comes back to it.
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  // Next reads the nonce for its own scripts from the policy of the request.
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  if (servedByHttps()) {
    response.headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
  }
  return response
}

export const config = { matcher: '/((?!_next/static/|assets/).*)' }

/** The policy, in which nothing inline runs without the nonce. Development needs `eval` and inline styles. */
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  const way = signInWay()
  // A browser also holds the redirect after a form against `form-action`: signing in goes on to the issuer.
  const issuer = way.kind === 'issuer' ? ` ${new URL(way.issuer).origin}` : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    `form-action 'self'${issuer}`,
    "base-uri 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(servedByHttps() ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
