import type { NextRequest } from 'next/server'
import { tooOften } from '../limits/too-often'
import { askNextAuth, type Step } from './ask-next-auth'
import { nextCookie, sessionCookie, sessionIdIn } from './cookies'
import { nextPath } from './next-path'
import { type Attempt, nextAuthOptions } from './options'
import { type ProblemCode, problemOfNextAuth } from './problems'
import { signInAddress } from './sign-in-address'

/** Takes a step and sends the browser on: to the issuer, to the page asked for, or to what went wrong. */
export async function answerStep(
  step: Step,
  request: NextRequest,
  form: Record<string, string>,
): Promise<Response> {
  const cookie = (name: string) => request.cookies.get(name)?.value
  const query = request.nextUrl.searchParams
  const isReturning = step.action === 'callback' && step.method === 'GET'
  const next = nextPath(isReturning ? cookie(nextCookie().name) : (form.next ?? query.get('next')))
  const attempt: Attempt = { earlierSession: await sessionIdIn(cookie(sessionCookie().name)) }
  const answer = await askNextAuth(step, request, { ...form, callbackUrl: next }, nextAuthOptions(attempt))
  if (attempt.secondsToWait) return tooOften(attempt.secondsToWait)
  if ('location' in answer) return seeOther(answer.location, answer.setCookies)
  const problem = problemOf(answer.error, request)
  return seeOther(signInAddress({ next, problem }), answer.setCookies)
}

/** Sends the browser on by GET. A path stays at the address by which this site was reached. */
export function seeOther(location: string, setCookies: string[] = []): Response {
  const headers = new Headers({ Location: location, 'Cache-Control': 'no-store' })
  for (const cookie of setCookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** What the issuer said counts before what next-auth makes of it (OpenID Connect Core 1.0, section 3.1.2.6). */
function problemOf(code: string | null, { nextUrl, cookies }: NextRequest): ProblemCode {
  const said = nextUrl.searchParams.get('error')
  if (said) return said === 'access_denied' ? 'cancelled' : 'unconfirmed'
  const stateKept = cookies.getAll().some(({ name }) => name.endsWith('next-auth.state'))
  return code === 'OAuthCallback' && !stateKept ? 'expired' : problemOfNextAuth(code)
}
