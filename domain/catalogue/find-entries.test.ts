import { expect, test } from 'vitest'
import { catalogue } from './catalogue'
import { findEntries } from './find-entries'

const found = (...search: Parameters<typeof findEntries>) => findEntries(...search).map(({ id }) => id)

test('nothing typed finds everything, in order', () => {
  expect(findEntries('  ')).toEqual(catalogue)
})

test.each([
  ['_ga', 'google-analytics-4'],
  ['connect.sid', 'express-session'],
  ['cs-uri-query', 'iis-w3c-log'],
  ['cs-uri-query', 'aws-cloudfront'],
  ['OptanonConsent', 'onetrust'],
  ['optanonconsent', 'onetrust'],
  ['GTM', 'google-tag-manager'],
  ['azure active directory', 'entra-id'],
  ['log balancer access aws', 'aws-application-load-balancer'],
  ['_ga_ABC123XYZ', 'google-analytics-4'],
  ['wordpress_logged_in_0a1b', 'wordpress'],
])('“%s” finds %s', (typed, id) => {
  expect(found(typed)).toContain(id)
})

test('what is called exactly so comes first', () => {
  expect(found('_ga')[0]).toBe('google-analytics-4')
  expect(found('sentry')[0]).toBe('sentry')
  expect(found('keycloak')[0]).toBe('keycloak')
})

test('what does not occur finds nothing', () => {
  expect(found('no such product')).toEqual([])
})

test('subjects narrow what is found', () => {
  const banners = findEntries('', ['banners', 'payments'])
  expect(new Set(banners.map(({ subject }) => subject))).toEqual(new Set(['banners', 'payments']))
  expect(found('_ga', ['banners'])).toEqual([])
})
