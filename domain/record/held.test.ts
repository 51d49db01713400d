import { expect, test } from 'vitest'
import { completeRecord } from './example-record'
import { accessOf, heldCopies, retentionOf } from './held'
import type { Holding, System } from './record'

const days = (count: number) => [{ measure: 'exactly', period: `P${count}D`, from: 'collected' }] as const
const holding = { id: 'h', identifier: 'ip', system: 's' } as Holding
const system = { id: 's', name: 'Log' } as System
const ninety = { stages: [...days(90)], disposal: 'deleted', policyReference: 'RS1' } as Partial<System>

test('a holding is kept as long as its system keeps data, unless it says otherwise', () => {
  expect(retentionOf(holding, system)).toBeUndefined()
  expect(retentionOf(holding, { ...system, ...ninety })).toEqual({ on: 'system', value: ninety })
})

test('its own stages win whole: nothing of the system is mixed in', () => {
  const own = { ...holding, stages: [...days(7)] } as Holding
  expect(retentionOf(own, { ...system, ...ninety })).toEqual({ on: 'holding', value: { stages: days(7) } })
})

test('without stages of its own, its other answers complete those of the system', () => {
  const own = { ...holding, disposal: 'anonymised', retentionReason: 'Fraud' } as Holding
  expect(retentionOf(own, { ...system, ...ninety })).toEqual({
    on: 'system',
    value: { ...ninety, disposal: 'anonymised', retentionReason: 'Fraud' },
  })
  expect(retentionOf(own, system)).toBeUndefined()
})

test('who can see it is said by the holding, otherwise by the system', () => {
  const team = [{ kind: 'team', who: 'Team' }] as Holding['access'] & object
  const role = [{ kind: 'role', who: 'Role' }] as Holding['access'] & object
  expect(accessOf(holding, system)).toBeUndefined()
  expect(accessOf(holding, { ...system, access: role })).toEqual({ on: 'system', value: role })
  expect(accessOf({ ...holding, access: team }, { ...system, access: role })).toEqual({
    on: 'holding',
    value: team,
  })
})

test('the copies of an identifier are its holdings in order, each with its system', () => {
  const record = structuredClone(completeRecord)
  record.systems.push({ ...system, id: 'backup', name: 'Backup' })
  record.holdings.push({ id: 'second', identifier: 'ip', system: 'backup' })
  record.holdings.push({ id: 'nowhere', identifier: 'ip', system: 'gone' })
  record.holdings.push({ id: 'of-another', identifier: 'other', system: 'log' })
  expect(
    heldCopies(record, 'ip').map((copy) => [copy.holding.id, copy.system.name, copy.retention?.on]),
  ).toEqual([
    ['ip-in-log', 'nginx access log', 'holding'],
    ['second', 'Backup', undefined],
  ])
  expect(heldCopies(record, 'gone')).toEqual([])
})
