import type { IncomingMessage } from 'node:http'
import { ownOrigins } from '@/app/_server/sign-in/own-form'

/**
 * Whether a form was sent by another site, or by what does not say where it comes from: Next.js lets the latter
 * through. The routes that sign in and out answer for themselves, with a page that explains it.
 */
export function isFromElsewhere({ url = '', headers }: IncomingMessage): boolean {
  return !url.startsWith('/api/auth/') && !ownOrigins(process.env).includes(headers.origin ?? '')
}

/**
 * Tells Next.js that a form is own which was found to be so. It compares its origin with the host of the request, which
 * a proxy may have changed, and by what was set when the pages were built.
 */
export function nameOwnHost({ headers }: IncomingMessage): void {
  const { origin } = headers
  if (origin && ownOrigins(process.env).includes(origin)) headers['x-forwarded-host'] = new URL(origin).host
}
