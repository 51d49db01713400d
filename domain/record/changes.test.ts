import { expect, test } from 'vitest'
import { changes } from './changes'
import { system } from './kinds/system'

const titleOf = (_kind: string, id: string) => id
const proposed = { by: 'catalogue', name: 'nginx', on: '2026-12-01' }
const between = (before: object, after: object) =>
  changes(system.fields, { ...before }, { ...after }, titleOf)

test('How sure an answer is, and that it was confirmed, differs like an answer, and is said in words', () => {
  const may = { places: { is: 'may' } }
  expect(between({ places: ['GB'] }, { places: ['GB'], certainty: may })).toMatchObject([
    {
      field: 'places',
      before: ['the United Kingdom', 'Always so'],
      after: ['the United Kingdom', 'It may be so'],
    },
  ])
  expect(between({ toConfirm: { places: proposed } }, {})).toMatchObject([
    {
      field: 'places',
      before: ['To be confirmed. The catalogue (nginx) proposed it on 1 December 2026'],
      after: ['Confirmed'],
    },
  ])
  expect(
    between({ places: ['GB'] }, { certainty: { places: { is: 'not-known', findsOut: 'Ann' } } }),
  ).toMatchObject([{ after: ['Not known. Who finds out: Ann'] }])
  expect(between({}, { places: ['GB'], certainty: may })).toMatchObject([{ before: [] }])
  expect(between({ certainty: may }, { certainty: may })).toEqual([])
})
