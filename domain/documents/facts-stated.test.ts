import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { factsStated, isToBeConfirmed } from './facts-stated'

const record = structuredClone(completeRecord)
const [system] = record.systems
const { id, identifier, system: held, stages } = record.holdings[0] ?? expect.fail('nothing is held')
record.holdings = [{ id, identifier, system: held }]
Object.assign(system ?? {}, { stages, toConfirm: { stages: { by: 'catalogue', on: '2026-12-01' } } })

test('A fact about a copy is the statement of its system where that says it', () => {
  const facts = [`holding/${id}/stages`, `system/${held}/stages`, `holding/${id}/identifier`]
  expect(factsStated(record, facts)).toEqual([`system/${held}/stages`, `holding/${id}/identifier`])
})

test('A part that rests on an answer which nobody has confirmed is to be confirmed, wherever that is stated', () => {
  expect(isToBeConfirmed(record, ['service/name', `holding/${id}/stages`])).toBe(true)
  expect(
    isToBeConfirmed(record, ['service/name', `holding/${id}/identifier`, 'risk', 'holding/gone/form']),
  ).toBe(false)
})
