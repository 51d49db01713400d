import type { NextRequest } from 'next/server'
import { secondsIn } from '../limits/sign-in-limits'
import { tooOften } from '../limits/too-often'
import { type Answer, askNextAuth } from './ask-next-auth'
import { nextCookie } from './cookies'
import { nextPath } from './next-path'
import { type ProblemCode, problemOfNextAuth } from './problems'
import { signInAddress } from './sign-in-address'

/** A step of signing in or out, as next-auth names it. */
export type Step = { action: 'signin' | 'callback' | 'signout'; provider?: string; method: 'GET' | 'POST' }

type Values = Record<string, string>

/** Takes a step and sends the browser on: to the issuer, to the page asked for, or to what went wrong. */
export async function answerStep(step: Step, request: NextRequest, form: Values): Promise<Response> {
  const cookies = Object.fromEntries(request.cookies.getAll().map(({ name, value }) => [name, value]))
  const query = Object.fromEntries(request.nextUrl.searchParams)
  const { name: nextName } = nextCookie()
  const leaving = step.action === 'signin'
  const returning = step.action === 'callback' && step.method === 'GET'
  const next = nextPath(returning ? cookies[nextName] : (form.next ?? query.next))
  const answer = await askNextAuth({
    ...step,
    // On the way to the issuer a query would change what is asked of the issuer.
    query: returning ? query : {},
    form: { ...form, callbackUrl: next },
    // next-auth sets this cookie when it differs, and it is needed on the way to the issuer alone.
    cookies: { ...cookies, [nextName]: leaving ? '' : next },
  })
  const seconds = secondsIn(answer.location)
  if (seconds) return tooOften(seconds)
  const location = destination(answer) ?? signInAddress({ next, problem: problemOf(answer, query, cookies) })
  return seeOther(location, answer.setCookies)
}

/** Sends the browser on by GET. A path stays at the address by which this site was reached. */
export function seeOther(location: string, setCookies: string[] = []): Response {
  const headers = new Headers({ Location: location, 'Cache-Control': 'no-store' })
  for (const cookie of setCookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** Where next-auth sends the browser; undefined for its own pages, by which it reports errors. */
function destination({ location }: Answer): string | undefined {
  return location && isOwnPage(location) ? undefined : location
}

function problemOf({ location }: Answer, query: Values, cookies: Values): ProblemCode {
  if (query.error) return query.error === 'access_denied' ? 'cancelled' : 'unconfirmed'
  const code = location ? new URL(location).searchParams.get('error') : null
  const stateKept = Object.keys(cookies).some((name) => name.endsWith('next-auth.state'))
  return code === 'OAuthCallback' && !stateKept ? 'expired' : problemOfNextAuth(code)
}

/** next-auth builds the addresses of its pages from NEXTAUTH_URL, or from this one if that is not set. */
function isOwnPage(location: string): boolean {
  const own = process.env.NEXTAUTH_URL ?? 'http://localhost:3000'
  return !location.startsWith('/') && new URL(location).origin === new URL(own).origin
}
