import { expect, test } from 'vitest'
import { completeRecord } from './example-record'
import { kindNames, kindOf } from './kinds'
import { organisationSteps } from './kinds/organisation'
import { serviceSteps } from './kinds/service'
import { entryPage, factPage } from './links'

const record = structuredClone(completeRecord)
record.contacts.push({ id: 'shared-contact', shared: true, topic: 'privacy' })

test.each(kindNames)('the fact of each question of %s leads to it on the page that asks it', (name) => {
  const { steps, plural } = kindOf(name)
  const page = `/services/book-a-visit/${plural}/some-id`
  for (const { id, fields, readFromEvidence } of steps)
    for (const field of fields)
      expect(factPage(record, `${name}/some-id/${field}`)).toBe(
        readFromEvidence ? page : `${page}/${id}#${field}`,
      )
})

test('so does each fact of the service and of the organisation', () => {
  for (const { id, fields } of serviceSteps)
    for (const field of fields)
      expect(factPage(record, `service/${field}`)).toBe(`/services/book-a-visit/describe/${id}#${field}`)
  for (const { id, fields } of organisationSteps)
    for (const field of fields)
      expect(factPage(record, `organisation/${field}`)).toBe(`/organisation/profile/${id}#${field}`)
})

test.each([
  ['identifier/ip', '/services/book-a-visit/identifiers/ip'],
  ['identifier/ip/holdings', '/services/book-a-visit/identifiers/ip'],
  ['contact/shared-contact', '/organisation/contacts/shared-contact'],
  ['contact/shared-contact/email', '/organisation/contacts/shared-contact/how#email'],
  ['service', '/services/book-a-visit/describe/about'],
  ['organisation', '/organisation/profile/about'],
  ['identifier', '/services/book-a-visit/identifiers'],
  ['risk', '/services/book-a-visit/dpia'],
  ['weather/ip', '/services/book-a-visit'],
  ['__proto__/ip', '/services/book-a-visit'],
  ['', '/services/book-a-visit'],
])('the fact “%s” leads to %s', (fact, page) => {
  expect(factPage(record, fact)).toBe(page)
})

test('what is shared has its page with the organisation', () => {
  expect(entryPage(record, 'contact', 'shared-contact')).toBe('/organisation/contacts/shared-contact')
  expect(entryPage(record, 'contact', 'dpo')).toBe('/services/book-a-visit/contacts/dpo')
})
