import { decode } from 'next-auth/jwt'
import { servedByHttps } from './configuration'

/** The absolute limit of a session (prisma/sessions) in seconds; a browser need not keep the cookie longer. */
export const sessionSeconds = 12 * 60 * 60

/** The session cookie's name and attributes. `__Host-` makes the browser refuse one set by a sibling host. */
export function sessionCookie() {
  const secure = servedByHttps()
  return {
    name: secure ? '__Host-session' : 'session',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** The secret that cookies are encrypted with. Throws if the server was started without one. */
export function cookieSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set. The start command makes one.')
  return secret
}

/** The session's id out of the cookie; undefined if the cookie is absent, expired or not ours. */
export async function sessionIdIn(token: string | undefined): Promise<string | undefined> {
  if (!token) return undefined
  const claims = await decode({ token, secret: cookieSecret() }).catch(() => null)
  return typeof claims?.sessionId === 'string' ? claims.sessionId : undefined
}
