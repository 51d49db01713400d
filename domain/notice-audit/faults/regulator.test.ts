import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { faultIn } from '../rule-cases'
import { describeFaults } from './fault-cases'
import { regulatorFaults } from './regulator'

describeFaults(regulatorFaults, {
  'commission-before-its-time': {
    broken: ['Complain to the Information Commission.'],
    fine: ['Complain to the Information Commissioner.', 'Complain to the ICO.'],
    day: '2026-09-29',
  },
  'old-name-of-regulator': {
    broken: ['Complain to the Information Commissioner’s Office.', 'Swyddfa’r Comisiynydd Gwybodaeth.'],
    fine: ['Complain to the Information Commission.', 'Complain to the ICO.'],
  },
  'old-address-of-regulator': {
    broken: ['ICO, Wycliffe House, Water Lane.', 'Write to the regulator at SK9 5AF.'],
    fine: ['ICO, Manchester.'],
  },
})

describe('the regulator of the organisation’s contacts', () => {
  const record: ServiceRecord = structuredClone(completeRecord)
  Object.assign(record.contacts.find(({ topic }) => topic === 'regulator') as object, {
    address: ['ICO', '3 Circle Square', 'M1 1AA'],
  })
  const find = (id: string, source: string) => faultIn(id, source, undefined, record)

  test('decides which address is right', () => {
    expect(find('other-address-of-regulator', 'ICO, Wycliffe House, SK9 5AF.')?.count).toBe(1)
    expect(find('other-address-of-regulator', 'ICO, 3 Circle Square, M1 1AA.')).toBeUndefined()
    expect(find('old-address-of-regulator', 'ICO, Wycliffe House, SK9 5AF.')).toBeUndefined()
  })
})
