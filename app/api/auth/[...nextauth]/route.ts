import type { NextRequest } from 'next/server'
import { limitAddress } from '@/app/_server/limits/sign-in-limits'
import { tooOften } from '@/app/_server/limits/too-often'
import { answerStep, seeOther } from '@/app/_server/sign-in/answer-step'
import type { Step } from '@/app/_server/sign-in/ask-next-auth'
import { signInAddress } from '@/app/_server/sign-in/sign-in-address'
import { isOwnForm } from '@/server/own-form'

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * Going to the issuer and coming back. Going is a link, because the policy for forms would also have to name
 * every host that the issuer sends people through.
 */
const byLink: Record<string, Step> = {
  'signin/oidc': { action: 'signin', provider: 'oidc', method: 'POST' },
  'callback/oidc': { action: 'callback', provider: 'oidc', method: 'GET' },
}

/** Signing in as a demonstration person, and signing out. */
const byForm: Record<string, Step> = {
  'callback/demo': { action: 'callback', provider: 'demo', method: 'POST' },
  signout: { action: 'signout', method: 'POST' },
}

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const step = byLink[(await params).nextauth.join('/')]
  if (!step) return new Response(null, { status: 404 })
  const seconds = await limitAddress(request.headers, step.action)
  return seconds ? tooOften(seconds) : answerStep(step, request, {})
}

export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const step = byForm[(await params).nextauth.join('/')]
  if (!step) return new Response(null, { status: 404 })
  if (!isOwnForm(request.headers)) {
    return seeOther(signInAddress({ problem: 'elsewhere' }))
  }
  const seconds = step.action === 'signout' ? undefined : await limitAddress(request.headers, step.action)
  if (seconds) return tooOften(seconds)
  return answerStep(step, request, Object.fromEntries(new URLSearchParams(await request.text())))
}
