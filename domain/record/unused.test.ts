import { expect, test } from 'vitest'
import { completeRecord } from './example-record'
import type { ServiceRecord } from './record'
import { unusedIn } from './unused'

function pathsAfter(change: (record: ServiceRecord) => unknown) {
  const record = structuredClone(completeRecord)
  change(record)
  return unusedIn(record).map(({ path }) => path)
}

test('a complete record uses all that it says', () => {
  expect(unusedIn(completeRecord)).toEqual([])
})

test('an answer to a question that the other answers rule out is named, inside a part too', () => {
  expect(pathsAfter((r) => Object.assign(r.identifiers[0] as object, { notPersonalReason: 'x' }))).toEqual([
    'identifiers.0.notPersonalReason',
  ])
  const stage = { measure: 'browser-session', period: 'P1D' }
  expect(pathsAfter((r) => Object.assign(r.holdings[0] as object, { stages: [stage] }))).toEqual([
    'holdings.0.stages.0.period',
  ])
})

test('it is said when the question would be asked', () => {
  const record = structuredClone(completeRecord) as ServiceRecord
  Object.assign(record.identifiers[0] as object, { sourceParties: ['hosting'] })
  expect(unusedIn(record)[0]?.message).toBe(
    '“The organisations that it comes from” is asked only when “Where does it come from?” includes “Another organisation gives it”',
  )
})

test('what rules an answer out may be said of its category', () => {
  const change = (obligation: 'required' | 'optional') => (r: ServiceRecord) => {
    const { obligation: _, ...identifier } = r.identifiers[0] as ServiceRecord['identifiers'][0]
    r.identifiers[0] = { ...identifier, category: 'details', withoutIt: 'You cannot book.' }
    r.categories = [{ id: 'details', name: 'details', obligation }]
  }
  expect(pathsAfter(change('required'))).toEqual([])
  expect(pathsAfter(change('optional'))).toEqual(['identifiers.0.withoutIt'])
})

test('an organisation that nothing refers to is named; a joint controller is referred to', () => {
  const add = (r: ServiceRecord) => r.parties.push({ id: 'lonely', name: 'Lonely Ltd' })
  expect(pathsAfter(add)).toEqual([`parties.${completeRecord.parties.length}`])
  expect(
    pathsAfter((r) => [add(r), Object.assign(r.organisation, { jointControllers: ['lonely'] })]),
  ).toEqual([])
})
