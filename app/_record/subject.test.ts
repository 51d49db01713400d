import { describe, expect, test } from 'vitest'
import type { Fields, KindName } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { hiddenOf, subjectSchema } from './subject'

const services = { kind: 'service', slug: 'book-a-visit' } as const

describe('What a form is about', () => {
  test.each([
    { place: services, kind: 'identifier', id: 'ip' },
    { place: services, kind: 'profile', id: '' },
    { place: { kind: 'organisation' }, kind: 'contact', id: 'dpo' },
  ] as const)('comes back from its hidden inputs: %j', (subject) => {
    expect(subjectSchema.parse(hiddenOf(subject))).toEqual(subject)
  })

  test('is said by names that no question has', () => {
    const hidden = Object.keys(hiddenOf({ place: services, kind: 'identifier', id: 'ip' }))
    const ours = [...hidden, 'step', 'field', 'index', 'version', 'shown', 'things', 'first']
    for (const fields of [serviceFields, organisationFields, ...kindNames.map(fieldsOf)])
      expect(namesIn(fields).filter((name) => ours.includes(name))).toEqual([])
  })
})

const fieldsOf = (name: KindName) => kindOf(name).fields

/** The names of questions, those about its parts too. */
function namesIn(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, { input }]) => [
    name,
    ...(input.type === 'parts' ? namesIn(input.fields) : []),
  ])
}
