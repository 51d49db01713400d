import NextAuth from 'next-auth'
import { sessionCookie, sessionIdIn } from './cookies'
import { nextAuthOptions } from './options'

type Values = Record<string, string>

export type Question = {
  method: 'GET' | 'POST'
  action: string
  provider?: string
  query?: Values
  form?: Values
  cookies: Values
}

export type Answer = { location?: string; setCookies: string[]; body?: unknown }

/**
 * Asks next-auth to do one step of signing in or out. It wants a token of its own with every form, which it
 * would have given to its own pages; callers have checked where the form came from, so it is given one here.
 */
export async function askNextAuth(question: Question): Promise<Answer> {
  const token = await ask({ method: 'GET', action: 'csrf', cookies: {} })
  const { csrfToken } = token.body as { csrfToken: string }
  const csrfCookie = Object.fromEntries(
    token.setCookies.map(nameAndValue).filter(([name]) => name.endsWith('csrf-token')),
  )
  return ask({
    ...question,
    cookies: { ...question.cookies, ...csrfCookie },
    form: { ...question.form, csrfToken },
  })
}

/**
 * next-auth for route handlers reads Next's request and not the one that it is passed; its older form, for
 * API routes, takes everything from its arguments.
 */
async function ask({ method, action, provider, query, form, cookies }: Question): Promise<Answer> {
  const nextauth = provider ? [action, provider] : [action]
  const request = { method, query: { ...query, nextauth }, body: form, cookies, headers: {} }
  const response = new CollectedResponse()
  const earlier = await sessionIdIn(cookies[sessionCookie().name])
  await NextAuth(request as never, response as never, nextAuthOptions(earlier))
  const { location } = response
  return { location, setCookies: response.setCookies, body: response.body }
}

/** As much of Node's response as next-auth uses. */
class CollectedResponse {
  private readonly headers = new Map<string, unknown>()
  body: unknown

  get location(): string | undefined {
    return this.headers.get('Location') as string | undefined
  }

  get setCookies(): string[] {
    return (this.headers.get('Set-Cookie') as string[] | undefined) ?? []
  }

  getHeader(name: string): unknown {
    return this.headers.get(name)
  }

  setHeader(name: string, value: unknown): this {
    this.headers.set(name, value)
    return this
  }

  status(): this {
    return this
  }

  send(body: unknown): void {
    this.body = body
  }

  end(): void {}
}

function nameAndValue(setCookie: string): [string, string] {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? []
  return [name, decodeURIComponent(value)]
}
