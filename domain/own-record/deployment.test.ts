import { describe, expect, test } from 'vitest'
import { deploymentOf } from './deployment'
import { momentBefore } from './moment-before'

describe('the settings of an installation', () => {
  test('name places as people write them, and who runs what', () => {
    const { hosting, signIn } = deploymentOf({
      HOSTING_PROVIDER: 'Example Cloud',
      HOSTING_PLACES: 'the UK, Ireland, GB',
      OIDC_ISSUER: 'https://sign-in.example/tenant',
      OIDC_PROVIDER: 'own',
    })
    expect(hosting).toMatchObject({ provider: 'Example Cloud', places: ['GB', 'IE'] })
    expect(signIn).toMatchObject({ name: 'sign-in.example', provider: 'own', places: undefined })
  })

  test('say nothing of a sign-in service where there is none', () => {
    expect(deploymentOf({ OIDC_PLACES: 'GB' }).signIn).toBeUndefined()
  })
})

test.each([
  ['P2Y', '2024-02-29T12:00:00.000Z', '2022-02-28T12:00:00.000Z'],
  ['P30D', '2026-03-15T00:00:00.000Z', '2026-02-13T00:00:00.000Z'],
  ['PT2H', '2026-10-25T01:30:00.000Z', '2026-10-24T23:30:00.000Z'],
])('%s before %s is %s', (period, moment, before) => {
  expect(momentBefore(new Date(moment), period).toISOString()).toBe(before)
})
