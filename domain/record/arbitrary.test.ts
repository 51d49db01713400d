import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicableRecord } from './applicable'
import { someRecord } from './arbitrary'
import { parseRecord } from './parse'
import { recordSchema } from './record'

test.each(['partly', 'fully'] as const)(
  'every record that is %s filled in at random can be saved',
  (finished) => {
    fc.assert(
      fc.property(someRecord(finished), (record) => {
        expect(parseRecord(record)).toMatchObject({ ok: true })
      }),
      { numRuns: 100 },
    )
  },
)

test('a record without its answers that do not apply has the shape of a record, and nothing more is taken away from it', () => {
  fc.assert(
    fc.property(someRecord(), (record) => {
      const applicable = applicableRecord(record)
      expect(recordSchema.safeParse(applicable)).toMatchObject({ success: true })
      expect(applicableRecord(applicable)).toEqual(applicable)
    }),
    { numRuns: 100 },
  )
})
