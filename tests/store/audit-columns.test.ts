import { describe, expect, test } from 'vitest'
import { testDatabase } from '../support/test-database'
import { sixEvents } from './six-events'

const connection = await testDatabase()
const { db } = connection
const { noted, problemsAfter } = await sixEvents(connection)

describe('a change to any column of any event or link is found', () => {
  const ofEvents = {
    id: "id || 'x'",
    at: "at + interval '1 microsecond'",
    organisationId: 'null',
    serviceId: `"organisationId"`,
    actorId: 'null',
    type: "'section-reopened'",
    data: `jsonb_set(data, '{section}', '"other"')`,
  }
  const ofLinks = { number: 'number + 100', eventId: "'another'", digest: "md5('x')", hash: "md5('x')" }
  const cases = [
    ...Object.entries(ofEvents).map(([column, value]) => ['AuditEvent', column, value] as const),
    ...Object.entries(ofLinks).map(([column, value]) => ['AuditLink', column, value] as const),
  ]

  test('every column is tried', async () => {
    const columns = await db.$queryRaw<{ name: string }[]>`
      select attrelid::regclass::text || '.' || attname as name from pg_attribute
      where attrelid in ('"AuditEvent"'::regclass, '"AuditLink"'::regclass) and attnum > 0 and not attisdropped`
    const tried = cases.map(([table, column]) => `"${table}".${column}`)
    expect(columns.map(({ name }) => name).sort()).toEqual(tried.sort())
  })

  test.each(cases)('%s.%s', async (table, column, value) => {
    const links = await db.auditLink.findMany({ where: { number: { gt: noted } } })
    const ids = links.map(({ eventId }) => eventId)
    const id = table === 'AuditEvent' ? 'id' : '"eventId"'
    for (const one of ids) {
      const change = `update "${table}" set "${column}" = ${value} where ${id} = '${one}'`
      expect((await problemsAfter((tx) => tx.$executeRawUnsafe(change))).length, change).toBeGreaterThan(0)
    }
  })
})
