import { describe, expect, it } from 'vitest'
import { hostOnly, nameOnly, pageOnly } from './without-values'

describe('a name', () => {
  it.each([
    ['user:ada@people.example:settings', 'user:*:settings'],
    ['draft_ada%40people.example', '*'],
    ['app.1b2c3d4e-1111-2222-3333-444455556666.idToken', 'app.*.idToken'],
    ['state.eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2ln', 'state.*'],
    ['mp_0123456789abcdef0123456789abcdef_kept', 'mp_*_kept'],
    ['correlation.abcDEF123456ghiJKL789mnoPQR', 'correlation.*'],
    ['antiforgery.9TtSrW0hzOs', 'antiforgery.*'],
    ['draft-amFuZUBleGFtcGxlLmNvbQ', 'draft-*'],
    ['id-cl9ebqhxk00003b600tymydho', 'id-*'],
    ['visit-QQ123456C', 'visit-*'],
    ['visit qq 12 34 56 c', 'visit *'],
    ['nhs 943 476 5919', 'nhs *'],
    ['born-03/02/1980', 'born-*'],
    ['draft-A1234BC', 'draft-*'],
    ['licence-morga657054sm9ij', 'licence-*'],
    ['home-SW1A 1AA', 'home-*'],
    ['seen-192.0.2.81', 'seen-*'],
    ['seen-2001:db8::4e36', 'seen-*'],
    ['cache.user({"id":"ada"})', 'cache.user(*'],
    ['/api/people?surname=Lovelace&page=2', '/api/people?surname=*&page=*'],
    ['user:42:settings', 'user:*:settings'],
    ['account-12345', 'account-*'],
    ['_hjSession_123456', '_hjSession_*'],
    ['AMCV_0123456789ABCDEF01234567@AdobeOrg', 'AMCV_*@AdobeOrg'],
  ])('loses the value in it: %s', (name, kept) => {
    expect(nameOnly(name)).toBe(kept)
    expect(nameOnly(kept)).toBe(kept)
  })

  it.each([
    '_ga_G1X2Y3Z4W5',
    'TS01b6cdf5',
    '_pk_id.1.1fff',
    'BIGipServer~Common~pool_web_80',
    '__Secure-next-auth.session-token.0',
    'hasSeenCookieBannerMessage',
    'signInWithOAuth2Callback',
    'i18nextLng',
    'Dynamics365PortalAnalytics',
    'An SHA-256 hash for browsers without sameSite=None',
    'cs(User-Agent)',
    '%{X-Request-Id}i',
    'sha256',
    'theme-2026',
    'step_2',
  ])('that only a programmer could have given stays as it is: %s', (name) => {
    expect(nameOnly(name)).toBe(name)
  })
})

describe('a very long name', () => {
  it('loses what it is cut off in', () => {
    const token = `eyJ${'x'.repeat(300)}.${'y'.repeat(80)}`
    expect(nameOnly(`${token}:ada@people.example${'.example'.repeat(20)}`)).toBe('*:*')
    expect(nameOnly('x'.repeat(1000))).toBe('*')
  })
})

describe('the path of a page', () => {
  it.each([
    ['/users/ada@people.example/orders/QQ123456C', '/users/*/orders/*'],
    ['/reset/V1StGXR8_Z5jdHi6B-myT', '/reset/*'],
    ['/reset/s3cr3t', '/reset/*'],
    ['/people/482/2026/step2', '/people/*/2026/step2'],
    ['/case-123456-lovelace', '/*'],
    ['/errors/error-404', '/errors/error-404'],
    ['/login;jsessionid=ABC', '/*'],
    ['/form-n244/covid19/Cookies.aspx', '/form-n244/covid19/Cookies.aspx'],
  ])('holds names alone: %s', (path, kept) => {
    const address = `https://ada:secret@a.example${path}?token=secret#secret`
    expect(pageOnly(address)).toBe(`a.example${kept}`)
    expect(pageOnly(`https://a.example${kept}`)).toBe(`a.example${kept}`)
  })
})

describe('a host', () => {
  it.each([
    ['https://ada:secret@A.example:8080/b', 'a.example'],
    ['org9zphxpnmgj4bhm5zwi8kvumvfhtgm.e.aa.tracker.example', 'e.aa.tracker.example'],
    ['1b2c3d4e-1111-2222-3333-444455556666.tracker.example', 'tracker.example'],
    ['o4504185361006592.ingest.example', 'o4504185361006592.ingest.example'],
    ['d111111abcdef8.cdn.example', 'd111111abcdef8.cdn.example'],
    ['my-very-long-service-name-2026-preview.a.example', 'my-very-long-service-name-2026-preview.a.example'],
    ['ada@people.example', undefined],
  ])('has no ID of a visitor among its labels: %s', (address, host) => {
    expect(hostOnly(address)).toBe(host)
  })
})
