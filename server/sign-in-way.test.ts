import { describe, expect, test } from 'vitest'
import { isAddressVerified, signInWay } from './sign-in-way'

const issuer = { OIDC_ISSUER: 'https://id.example/realm', OIDC_CLIENT_ID: 'us', OIDC_CLIENT_SECRET: 'secret' }
const postgresql = { DATABASE_URL: 'postgresql://host/database' }

describe('The demo', () => {
  test('is how people sign in on the embedded database', () => {
    expect(signInWay({})).toEqual({ kind: 'demo' })
  })

  test('needs to be asked for on a PostgreSQL server', () => {
    expect(signInWay(postgresql).kind).toBe('none')
    expect(signInWay({ ...postgresql, DEMO_SIGN_IN: '1' })).toEqual({ kind: 'demo' })
    expect(signInWay({ ...postgresql, DEMO_SIGN_IN: '0' }).kind).toBe('none')
  })

  test('is never there beside an issuer, even one that is not set up fully', () => {
    expect(signInWay({ ...issuer, DEMO_SIGN_IN: '1' }).kind).toBe('issuer')
    for (const [name, value] of Object.entries(issuer)) {
      expect(signInWay({ [name]: value, DEMO_SIGN_IN: '1' }).kind).toBe('none')
    }
  })
})

describe('The issuer', () => {
  test('goes by its host, or by the name that it was given', () => {
    expect(signInWay(issuer)).toMatchObject({ kind: 'issuer', name: 'id.example' })
    expect(signInWay({ ...issuer, OIDC_NAME: 'MoJ account' })).toMatchObject({ name: 'MoJ account' })
  })

  test('is not used before all its settings are there, and the missing ones are named', () => {
    expect(signInWay({ ...issuer, OIDC_CLIENT_SECRET: '' })).toEqual({
      kind: 'none',
      missing: ['OIDC_CLIENT_SECRET'],
    })
    expect(signInWay(postgresql)).toEqual({ kind: 'none', missing: Object.keys(issuer) })
  })

  test.each(['http://id.example', 'id.example', 'ftp://id.example'])('is refused at %s', (OIDC_ISSUER) => {
    expect(signInWay({ ...issuer, OIDC_ISSUER })).toEqual({ kind: 'none', missing: ['OIDC_ISSUER'] })
  })

  test('may be reached without HTTPS on this machine alone', () => {
    expect(signInWay({ ...issuer, OIDC_ISSUER: 'http://127.0.0.1:9000' }).kind).toBe('issuer')
  })
})

describe('The address of whoever signs in', () => {
  const trusting = { OIDC_TRUST_EMAIL: '1' }

  test('is theirs when the issuer says so, and not when it says that it is not', () => {
    for (const env of [{}, trusting]) {
      expect(isAddressVerified({ email_verified: true }, env)).toBe(true)
      for (const email_verified of [false, 'false', 'true', null])
        expect(isAddressVerified({ email_verified }, env)).toBe(false)
    }
  })

  test('is theirs at an issuer that never says, only where the operator trusts its addresses', () => {
    expect(isAddressVerified({}, {})).toBe(false)
    expect(isAddressVerified({}, trusting)).toBe(true)
  })
})
