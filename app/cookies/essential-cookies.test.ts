import { afterEach, expect, test, vi } from 'vitest'
import { essentialCookies } from './essential-cookies'

const issuer = {
  kind: 'issuer',
  issuer: 'https://i.example',
  clientId: 'c',
  clientSecret: 's',
  name: 'I',
} as const
const names = (way: Parameters<typeof essentialCookies>[0]) => essentialCookies(way).map(({ name }) => name)

afterEach(() => vi.unstubAllEnvs())

test('A demonstration sets the cookie of the session alone', () => {
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
  expect(names({ kind: 'demo' })).toEqual(['session'])
})

test('Signing in with an issuer sets the cookies that guard the way there and back', () => {
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
  expect(names(issuer)).toEqual([
    'session',
    'sign-in-next',
    'next-auth.state',
    'next-auth.nonce',
    'next-auth.pkce.code_verifier',
  ])
})

test('With HTTPS the names bind the cookies to it', () => {
  vi.stubEnv('NEXTAUTH_URL', 'https://inventory.example')
  expect(names(issuer).every((name) => /^__(Host|Secure)-/.test(name))).toBe(true)
})
