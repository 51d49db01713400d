import { encode } from 'next-auth/jwt'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextCookie, sessionCookie, sessionIdIn } from './cookies'

afterEach(() => vi.unstubAllEnvs())

describe('Cookies', () => {
  test('are for HTTPS and this host alone where the site is reached by HTTPS', () => {
    vi.stubEnv('NEXTAUTH_URL', 'https://inventory.example')
    for (const { name, options } of [sessionCookie(), nextCookie()]) {
      expect(name).toMatch(/^__Host-/)
      expect(options).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' })
      expect(options).not.toHaveProperty('domain')
    }
  })

  test('work without HTTPS where the site is reached without it', () => {
    vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
    expect(sessionCookie()).toMatchObject({ name: 'session', options: { secure: false, httpOnly: true } })
  })
})

describe('The session’s id', () => {
  const secret = 'known-to-everybody'
  const inCookie = (token: string | undefined) => {
    vi.stubEnv('NEXTAUTH_SECRET', secret)
    return sessionIdIn(token)
  }

  test('comes out of the cookie that it was put into', async () => {
    expect(await inCookie(await encode({ token: { sessionId: 'one' }, secret }))).toBe('one')
  })

  test('does not come out of a cookie that is absent, made up, of another secret, expired or for another use', async () => {
    const token = { sessionId: 'one' }
    const strange = [
      undefined,
      'x.y.z',
      await encode({ token, secret: 'another' }),
      await encode({ token, secret, maxAge: -60 }),
      await encode({ token, secret, salt: 'next-auth.state' }),
      await encode({ token: { name: 'one' }, secret }),
    ]
    for (const cookie of strange) expect(await inCookie(cookie)).toBeUndefined()
  })
})
