import { expect, test } from 'vitest'
import { readAuditFilter, startOfDay } from './audit-filter'

const date = (name: string, [day, month, year]: [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})

test('a filter is read from the query of an address; what is empty does not filter', () => {
  const query = {
    service: ' visits ',
    person: '',
    kind: 'exports',
    ...date('from', ['1', '3', '2026']),
    page: '2',
  }
  const { filter, problems } = readAuditFilter(query)
  expect(problems).toEqual([])
  expect(JSON.parse(JSON.stringify(filter))).toEqual({
    service: 'visits',
    kind: 'exports',
    from: '2026-03-01',
  })
})

test('what is wrong is said and does not filter, and the rest still does', () => {
  const query = { kind: 'everything', person: 'Ada', ...date('to', ['31', '2', '2026']) }
  const { filter, problems } = readAuditFilter(query)
  expect(problems.map(({ path }) => path)).toEqual(['kind', 'to'])
  expect(problems[1]?.message).toBe('To must be a real date')
  expect(JSON.parse(JSON.stringify(filter))).toEqual({ person: 'Ada' })
})

test('a day begins at midnight in the United Kingdom, in summer too', () => {
  expect(startOfDay('2026-01-15').toISOString()).toBe('2026-01-15T00:00:00.000Z')
  expect(startOfDay('2026-06-30', 1).toISOString()).toBe('2026-06-30T23:00:00.000Z')
})
