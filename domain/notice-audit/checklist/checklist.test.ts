import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { auditNotice } from '../audit-notice'
import { noticeFrom, stateOf } from '../rule-cases'

describe('what is not asked of everybody', () => {
  const record = (change: (record: ServiceRecord) => unknown) => {
    const changed = structuredClone(completeRecord)
    change(changed)
    return changed
  }
  const day = '2026-11-22'

  test.each(['transfer-safeguards', 'consequences', 'source', 'automated-decisions', 'withdraw-consent'])(
    '%s is not needed when the record says so',
    (id) => expect(stateOf(id, 'Nothing.', day, completeRecord)).toBe('not-needed'),
  )

  test('consent that the record names must be said to be withdrawable', () => {
    const relying = record(({ purposes }) =>
      Object.assign(purposes[0] as object, { bases: [{ basis: 'consent' }] }),
    )
    expect(stateOf('withdraw-consent', 'Nothing.', day, relying)).toBe('not-found')
  })

  test('a representative whom the record has must be named', () => {
    const represented = record(({ contacts }) => contacts.push({ id: 'r', topic: 'representative' }))
    expect(stateOf('representative', 'Nothing.', day, represented)).toBe('not-found')
    expect(stateOf('representative', 'Our representative in the UK is A.', day, represented)).toBe('found')
  })

  test('a complaint to the organisation by its name is a complaint to the controller', () => {
    const source = 'You can complain to the Ministry of Examples.'
    expect(stateOf('complaint-to-controller', source, day, completeRecord)).toBe('found')
  })
})

test('an authority that says that it does not rely on legitimate interests need not name them', () => {
  const source = 'The lawful basis is public task. We do not rely on legitimate interests or on your consent.'
  expect(stateOf('legitimate-interests', source)).toBe('not-needed')
  expect(stateOf('withdraw-consent', source)).toBe('not-needed')
})

test('what is found quotes the sentences that say it, three at most, and counts the others', () => {
  const { items } = auditNotice(noticeFrom('We keep it for 1 year.\n\n'.repeat(5)), { day: '2026-11-22' })
  const found = items.find(({ id }) => id === 'retention')
  expect(found).toMatchObject({ state: 'found', count: 5 })
  expect(found?.quotes).toEqual(Array(3).fill({ text: 'We keep it for 1 year.', heading: '' }))
})
