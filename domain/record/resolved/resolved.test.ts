import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someRecord } from './arbitrary'
import { heldCopies } from './held'
import { kindNames } from './kinds'
import { entriesOf } from './references'
import { resolved } from './resolved'

describe('The answers that count', () => {
  test('about a copy are those of the one place where copies are worked out', () => {
    fc.assert(
      fc.property(someRecord(), (record) => {
        for (const { id } of record.identifiers)
          for (const { holding, system, retention, access } of heldCopies(record, id)) {
            const { values, from } = resolved(record, 'holding', holding)
            expect(values.stages).toEqual(retention?.value.stages)
            expect(values.access).toEqual(access?.value)
            const states = { holding: undefined, system: { kind: 'system', id: system.id } }
            expect(from.stages).toEqual(retention && states[retention.on])
            expect(from.access).toEqual(access && states[access.on])
            expect(values.disposal).toEqual(retention?.value.disposal ?? holding.disposal)
          }
      }),
      { numRuns: 6 },
    )
  })

  test('are its own where it has any, and never take one away', () => {
    fc.assert(
      fc.property(someRecord(), (record) => {
        for (const kind of kindNames)
          for (const entry of entriesOf(record, kind)) {
            const { values, from } = resolved(record, kind, entry)
            expect(values).toMatchObject(entry)
            for (const name of Object.keys(from)) expect(entry[name]).toBeUndefined()
          }
      }),
      { numRuns: 3 },
    )
  })
})
