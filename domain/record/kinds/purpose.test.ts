import { describe, expect, test } from 'vitest'
import { askedOn } from '../asked-on'
import { completeRecord } from '../example-record'
import { resolved } from '../resolved/resolved'
import { purpose } from './purpose'

const { fields: conditions = [] } = purpose.steps.find(({ id }) => id === 'conditions') ?? {}

describe('conditions for special category and criminal offence data', () => {
  test.each(['uk-gdpr', undefined])('are asked of a purpose under %s', (regime) => {
    expect(askedOn(purpose.fields, conditions, { regime })).toEqual(conditions)
  })

  test('are not asked under Part 3, which has its own; a policy document is', () => {
    expect(askedOn(purpose.fields, conditions, { regime: 'part-3' })).toEqual(['policyDocument'])
  })

  test('do not count under Part 3 if they were answered before', () => {
    const record = structuredClone(completeRecord)
    Object.assign(record.purposes[0] as object, {
      regime: 'part-3',
      specialCategory: ['employment'],
      criminalOffence: 'schedule-1',
      schedule1: 'paragraph 6',
      policyDocument: 'https://www.gov.uk/policy-document',
    })
    const [counting] = resolved(record).record.purposes
    expect(counting).toMatchObject({ policyDocument: 'https://www.gov.uk/policy-document' })
    for (const name of ['specialCategory', 'criminalOffence', 'schedule1'])
      expect(counting).not.toHaveProperty(name)
  })
})
