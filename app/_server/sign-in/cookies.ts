import { decode } from 'next-auth/jwt'
import { setting } from '@/server/settings'
import { servedByHttps } from '@/server/sign-in-way'

/** The absolute limit of a session (prisma/people/sessions) in seconds; a browser need not keep the cookie longer. */
export const sessionSeconds = 12 * 60 * 60

/** How long somebody may take at the issuer, in seconds; next-auth's own cookies for that time last as long. */
export const secondsAway = 15 * 60

/** The cookie with the session's id. */
export function sessionCookie() {
  return ownCookie('session')
}

/** The cookie with the page to go to, while somebody is away at the issuer. */
export function nextCookie() {
  const { name, options } = ownCookie('sign-in-next')
  return { name, options: { ...options, maxAge: secondsAway } }
}

/** The cookie of next-auth's own forms, which no browser ever keeps (ask-next-auth.ts). */
export function csrfCookie() {
  return ownCookie('sign-in-form')
}

/** `__Host-` makes a browser refuse the cookie without HTTPS, or when a neighbouring host sets it. */
function ownCookie(name: string) {
  const secure = servedByHttps()
  return {
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** The secret that cookies are encrypted with. Throws if the server was started without one. */
export function cookieSecret(): string {
  const secret = setting('NEXTAUTH_SECRET')
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set. The start command makes one.')
  return secret
}

/** The session's id out of its cookie; undefined if the cookie is absent, expired or not ours. */
export async function sessionIdIn(token: string | undefined): Promise<string | undefined> {
  if (!token) return undefined
  const key = `${cookieSecret()} ${token}`
  const known = decoded.get(key)
  if (known && Date.now() < known.until) return known.sessionId
  const claims = await decode({ token, secret: cookieSecret() }).catch(() => null)
  if (typeof claims?.sessionId !== 'string') return undefined
  if (decoded.size >= 1000) decoded.clear()
  decoded.set(key, { sessionId: claims.sessionId, until: Number(claims.exp ?? 0) * 1000 })
  return claims.sessionId
}

/** The cookies that came last, until they expire: to decrypt one at each request takes as long as to ask the database. */
const decoded = new Map<string, { sessionId: string; until: number }>()

declare module 'next-auth/jwt' {
  interface JWT {
    /** The id of a session of ours; nothing else is in the cookie. */
    sessionId?: string
  }
}
