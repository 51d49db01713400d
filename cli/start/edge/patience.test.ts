import { expect, it } from 'vitest'
import { isUpload } from './patience'

it.each([
  ['POST', '/services/visits/evidence/upload', true],
  ['GET', '/services/visits/evidence/upload', false],
  ['POST', '/services/visits/evidence/upload/more', false],
  ['POST', '/services/visits/evidence/upload?to=page', false],
  ['POST', '/services/a/b/evidence/upload', false],
  ['POST', '/services/%2e%2e/evidence/upload', false],
  ['POST', '//services/visits/evidence/upload', false],
  ['POST', '/services/visits/evidence/uploads', false],
])('%s %s may be larger than a form: %s', (method, url, expected) => {
  expect(isUpload({ method, url })).toBe(expected)
})
