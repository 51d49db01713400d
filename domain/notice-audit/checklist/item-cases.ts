import { describe, expect, test } from 'vitest'
import type { Provision } from '@/domain/law/provision'
import { provisions } from '@/domain/law/provisions'
import type { Item } from '../audited'
import { stateOf } from '../rule-cases'

/** Notices that meet an item, and notices that seem to and do not. */
export type ItemCases = Record<string, { meets: string[]; misses: string[] }>

/** Asked only of those whose record has one. */
const byRecordAlone = new Set(['representative'])

/** Tests that each item is found where it is said, nowhere else, and only since its provision holds. */
export function describeItems(items: readonly Item[], cases: ItemCases): void {
  test('every item has its cases', () => {
    const ids = items.flatMap(({ id }) => (byRecordAlone.has(id) ? [] : id))
    expect(Object.keys(cases).sort()).toEqual(ids.sort())
  })

  describe.each(Object.entries(cases))('%s', (id, { meets, misses }) => {
    test.each(meets)('is found: %s', (source) => expect(stateOf(id, source)).toBe('found'))
    test.each(misses)('is not found: %s', (source) => expect(stateOf(id, source)).not.toBe('found'))

    const provision = items.find((item) => item.id === id)?.provision
    const { from } = provisions[provision as keyof typeof provisions] as Provision

    test(`is asked for from ${from} and not the day before`, () => {
      const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10)
      expect(stateOf(id, misses[0] as string, from)).toBe('not-found')
      expect(stateOf(id, misses[0] as string, before)).toBeUndefined()
    })
  })
}
