import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditEventSchema } from '@/domain/review/audit-event'
import { type GuardedTable, guardedTables, otherTables } from './tables'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const models = new Map(
  [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => [name, body]),
)

/** The columns of a model: its fields but for those of other models. */
function columnsOf(body: string): string[] {
  const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)]
  return fields.flatMap(([, name = '', type = '']) => (models.has(type) ? [] : [name]))
}

test('every table either has rows that decide something, or a reason why none does', () => {
  const known = [...Object.keys(guardedTables), ...Object.keys(otherTables)]
  expect(known.sort()).toEqual([...models.keys()].sort())
})

test.each(Object.entries<GuardedTable>(guardedTables))(
  'every column of %s is compared with events, is in the key, or has a reason why it decides nothing',
  (name, { key, columns, others }) => {
    const known = new Set([...key, ...Object.keys(columns), ...Object.keys(others)])
    expect([...known].sort()).toEqual(columnsOf(models.get(name) ?? '').sort())
    for (const reason of Object.values(others)) expect(reason).not.toBe('')
  },
)

test.each(Object.entries<GuardedTable>(guardedTables))(
  'there are the events that set rows of %s',
  (_, { rows, columns }) => {
    const types: string[] = auditEventSchema.options.map(({ shape }) => shape.type.value)
    const named = [...rows, ...Object.values(columns).flatMap(({ by }) => by)]
    expect(named.filter((type) => !types.includes(type))).toEqual([])
  },
)
