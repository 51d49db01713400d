import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someRecord } from './arbitrary'
import { completeRecord } from './example-record'
import { kindNames, kindOf } from './kinds'
import { system } from './kinds/system'
import { entriesOf, referencesIn, usesOf } from './references'

test('references are found in answers, in lists and in parts, with the place where each stands', () => {
  const values = {
    party: 'supplier',
    access: [{ kind: 'team' }, { kind: 'party', party: 'auditor' }],
  }
  expect(referencesIn(system.fields, values)).toEqual([
    { field: 'party', path: 'party', kind: 'party', id: 'supplier' },
    { field: 'access.party', path: 'access.1.party', kind: 'party', id: 'auditor' },
  ])
  expect(referencesIn(kindOf('identifier').fields, { people: ['a', 'b'] })).toEqual([
    { field: 'people', path: 'people.0', kind: 'people', id: 'a' },
    { field: 'people', path: 'people.1', kind: 'people', id: 'b' },
  ])
  expect(referencesIn(system.fields, {})).toEqual([])
})

test('the uses of a thing are all that refer to it', () => {
  expect(usesOf(completeRecord, 'people', 'visitors')).toMatchObject([
    { kind: 'identifier', entry: { id: 'ip' }, field: 'people' },
  ])
  expect(usesOf(completeRecord, 'identifier', 'ip')).toMatchObject([
    { kind: 'holding', entry: { id: 'ip-in-log' }, field: 'identifier' },
  ])
  expect(usesOf(completeRecord, 'people', 'ip')).toEqual([])
})

test('every reference of a record is a use of what it leads to', () => {
  fc.assert(
    fc.property(someRecord('partly', 3), (record) => {
      for (const kind of kindNames)
        for (const entry of entriesOf(record, kind))
          for (const to of referencesIn(kindOf(kind).fields, entry))
            expect(usesOf(record, to.kind, to.id)).toContainEqual({ kind, entry, field: to.field })
    }),
    { numRuns: 20 },
  )
})
