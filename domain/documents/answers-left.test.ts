import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { answersLeft } from './answers-left'

/** The complete record, whose identifier is of a category that says some of it. */
function withCategory(own: object): ServiceRecord {
  const record = structuredClone(completeRecord)
  const [identifier] = record.identifiers
  const system = record.systems[0]?.id ?? ''
  record.categories = [
    {
      id: 'log-data',
      name: 'website log data',
      systems: [system],
      obligation: 'automatic',
      whyNeeded: 'To find attacks.',
    },
  ]
  Object.assign(identifier as object, { category: 'log-data', ...own })
  return record
}
const leftBy = (record: ServiceRecord, names: string[]) =>
  answersLeft(record, 'identifier', record.identifiers[0]?.id ?? '', names, titlesIn(record))

test('what holds if a page is left empty is what the category says, whatever is answered on it now', () => {
  for (const own of [
    { obligation: undefined },
    { obligation: 'law' },
    { certainty: { obligation: { is: 'none' } } },
  ])
    expect(leftBy(withCategory(own), ['obligation'])('obligation')).toBe(
      'It is captured automatically, from “website log data”',
    )
})

test('what comes from elsewhere in a line of its own is said after it', () => {
  expect(leftBy(withCategory({}), ['whyNeeded'])('whyNeeded')).toBe(
    'To find attacks. (from “website log data”)',
  )
})

test('nothing is said of what nothing else answers, and of what is no answer to leave empty', () => {
  const left = leftBy(withCategory({}), ['plainName', 'category', 'people', 'obligation'])
  expect([left('plainName'), left('category'), left('people')]).toEqual([undefined, undefined, undefined])
})
