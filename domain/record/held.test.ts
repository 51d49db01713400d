import { expect, test } from 'vitest'
import { completeRecord } from './example-record'
import { type Held, heldCopies } from './held'
import type { Holding, System } from './record'

const days = (count: number) => [{ measure: 'exactly', period: `P${count}D`, from: 'collected' }] as const
const ninety = { stages: [...days(90)], disposal: 'deleted', policyReference: 'RS1' } as Partial<System>

/** The one copy of the IP address when it and its system say only this of how it is held. */
function held(holding: Partial<Holding>, system: Partial<System>): Held {
  const [log] = completeRecord.systems
  const record = {
    ...completeRecord,
    systems: [{ ...(log as System), ...system }],
    holdings: [{ id: 'h', identifier: 'ip', system: 'log', ...holding }],
  }
  return heldCopies(record, 'ip')[0] as Held
}
const system = { kind: 'system', id: 'log' }
const itself = { kind: 'holding', id: 'h' }

test('a holding is kept as long as its system keeps data, unless it says otherwise', () => {
  expect(held({}, {}).retention).toBeUndefined()
  expect(held({}, ninety).retention).toEqual({ by: system, value: ninety })
})

test('its own stages win whole: nothing of the system is mixed in', () => {
  expect(held({ stages: [...days(7)] }, ninety).retention).toEqual({ by: itself, value: { stages: days(7) } })
})

test('without stages of its own, its other answers complete those of the system', () => {
  const own = { disposal: 'anonymised', retentionReason: 'Fraud' } as const
  expect(held(own, ninety).retention).toEqual({
    by: system,
    value: { ...ninety, disposal: 'anonymised', retentionReason: 'Fraud' },
  })
  expect(held(own, {}).retention).toBeUndefined()
})

test('who can see it is said by the holding, otherwise by the system', () => {
  const team = [{ kind: 'team', who: 'Team' }] as Holding['access'] & object
  const role = [{ kind: 'role', who: 'Role' }] as Holding['access'] & object
  expect(held({}, {}).access).toBeUndefined()
  expect(held({}, { access: role }).access).toEqual({ by: system, value: role })
  expect(held({ access: team }, { access: role }).access).toEqual({ by: itself, value: team })
})

test('the copies of an identifier are its holdings in order, each with its system', () => {
  const record = structuredClone(completeRecord)
  record.systems.push({ id: 'backup', name: 'Backup' })
  record.holdings.push({ id: 'second', identifier: 'ip', system: 'backup' })
  record.holdings.push({ id: 'nowhere', identifier: 'ip', system: 'gone' })
  record.holdings.push({ id: 'of-another', identifier: 'other', system: 'log' })
  expect(
    heldCopies(record, 'ip').map((copy) => [copy.holding.id, copy.system.name, copy.retention?.by.id]),
  ).toEqual([
    ['ip-in-log', 'nginx access log', 'ip-in-log'],
    ['second', 'Backup', undefined],
  ])
  expect(heldCopies(record, 'gone')).toEqual([])
})
