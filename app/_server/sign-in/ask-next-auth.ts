import { cookies } from 'next/headers'
import { NextRequest, NextResponse } from 'next/server'
import NextAuth, { type AuthOptions } from 'next-auth'
import { ownAddress } from '@/server/settings'
import { csrfCookie, nextCookie } from './cookies'

// What next-auth 4 does otherwise than we need, and can be told no other way; nothing outside of this file knows of it.
//
// It takes a form only with a token that its own page has shown, whose cookie that page has set. Our pages show none
// (docs/decisions/009): the route looks where a form comes from. So the token is asked for here, and its cookie is there for
// this request alone.
//
// It goes to the issuer for a form alone, and ours is a link; so it is sent the form that its own page would send.
//
// It reports what went wrong by the address of a page of its own, which is not ours to show: `/api/auth/…?error=CODE`.
//
// At each step it sets the cookie of its forms, and the one with the page to go to, which is needed on the way to the issuer alone.

/** A step of signing in or out, as next-auth names it. */
export type Step = { action: 'signin' | 'callback' | 'signout'; provider?: string; method: 'GET' | 'POST' }

/** Where next-auth sends the browser, or else the code of an error (next-auth.js.org/configuration/pages). */
export type Answer = { setCookies: string[] } & ({ location: string } | { error: string | null })

/** Asks next-auth to do a step: for a GET with the request as it came, for a POST with the fields of a form. */
export async function askNextAuth(
  { action, provider, method }: Step,
  request: NextRequest,
  form: Record<string, string>,
  options: AuthOptions,
): Promise<Answer> {
  const context = { params: { nextauth: provider ? [action, provider] : [action] } }
  const response: Response =
    method === 'GET'
      ? await NextAuth(request, context, options)
      : await withToken(request, options, (csrfToken) =>
          NextAuth(formRequest(request, { ...form, csrfToken }), context, options),
        )
  return answerOf(response, action === 'signin')
}

/** Without the query of the request: what is in it would be asked of the issuer. */
function formRequest({ nextUrl }: NextRequest, form: Record<string, string>): NextRequest {
  const address = new URL(nextUrl.pathname, nextUrl.origin)
  return new NextRequest(address, { method: 'POST', body: new URLSearchParams(form) })
}

async function withToken<T>(
  { nextUrl }: NextRequest,
  options: AuthOptions,
  work: (token: string) => Promise<T>,
): Promise<T> {
  const context = { params: { nextauth: ['csrf'] } }
  const response: Response = await NextAuth(new NextRequest(nextUrl.origin), context, options)
  const { csrfToken } = await response.json()
  const { name, options: cookie } = csrfCookie()
  const jar = await cookies()
  jar.set(name, new NextResponse(null, response).cookies.get(name)?.value ?? '')
  try {
    return await work(csrfToken)
  } finally {
    jar.set(name, '', { ...cookie, maxAge: 0 })
  }
}

function answerOf({ headers }: Response, isLeaving: boolean): Answer {
  const unwanted = [csrfCookie().name, ...(isLeaving ? [] : [nextCookie().name])]
  const setCookies = headers
    .getSetCookie()
    .filter((cookie) => !unwanted.some((name) => cookie.startsWith(`${name}=`)))
  const location = headers.get('Location') ?? ''
  // Our options send the browser to paths of ours, and the issuer is elsewhere.
  const address = new URL(location, 'https://path.invalid')
  const isOwnPage = location === '' || address.origin === new URL(ownAddress()).origin
  return { setCookies, ...(isOwnPage ? { error: address.searchParams.get('error') } : { location }) }
}
