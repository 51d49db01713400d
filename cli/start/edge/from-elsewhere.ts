import type { IncomingMessage } from 'node:http'
import { isOwnForm } from '@/app/_server/sign-in/own-form'

/**
 * Whether a form was sent by another site, or by what does not say where it comes from: Next.js lets the latter
 * through. The routes that sign in and out answer for themselves, with a page that explains it.
 */
export function isFromElsewhere({ url = '', headers }: IncomingMessage): boolean {
  if (url.startsWith('/api/auth/')) return false
  const named = ['origin', 'host', 'x-forwarded-host'].flatMap((name): [string, string][] =>
    typeof headers[name] === 'string' ? [[name, headers[name]]] : [],
  )
  return !isOwnForm(new Headers(named), process.env.NEXTAUTH_URL)
}
