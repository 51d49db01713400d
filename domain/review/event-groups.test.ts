import { expect, test } from 'vitest'
import { auditEventSchema } from './audit-event'
import { type EventGroup, eventGroups, typesIn } from './event-groups'

test('every type of event is in exactly one group, and no group is empty', () => {
  const groups = (Object.keys(eventGroups) as EventGroup[]).map(typesIn)
  expect(groups.filter((types) => types.length === 0)).toEqual([])
  const types = auditEventSchema.options.map(({ shape }) => shape.type.value)
  expect(groups.flat().sort()).toEqual([...types].sort())
})
