import { expect, it } from 'vitest'
import type { AuditEvent } from '@/domain/review/audit-event'
import { materialIn, whyOld } from './age'

it('is old after 12 months, counted from when it was recorded', () => {
  const evidence = { collectedOn: '2025-11-21', addedOn: '2026-11-01' }
  expect(whyOld(evidence, '2026-11-21')).toBeUndefined()
  expect(whyOld(evidence, '2026-11-22')).toBe('It is more than 12 months old')
  expect(whyOld({ addedOn: '2025-01-01' }, '2026-11-22')).toBe('It is more than 12 months old')
})

it('is old when the service has changed since, on a later day', () => {
  const evidence = { collectedOn: '2026-11-01', addedOn: '2026-11-02' }
  const changed = (day: string) => ({ day, what: '“Web server”' })
  expect(whyOld(evidence, '2026-11-22', changed('2026-11-01'))).toBeUndefined()
  expect(whyOld(evidence, '2026-11-22', changed('2026-11-02'))).toBe(
    '“Web server” changed on 2 November 2026, after it was recorded',
  )
})

const added = (kind: 'system' | 'sharing' | 'identifier' | 'purpose', after: object): AuditEvent => ({
  type: 'entry-added',
  ...{ kind, id: 'thing', title: 'Thing', after: { ...after } },
})
const nothing = new Set<string>()

it.each([
  ['a system', added('system', { name: 'Thing', kind: 'cdn' }), '“Thing”'],
  ['a sharing', added('sharing', { recipient: 'other' }), '“Thing”'],
  ['an identifier', added('identifier', { kind: 'cookie', name: 'thing' }), '“Thing”'],
  ['a purpose', added('purpose', { name: 'Thing' }), undefined],
  ['the browser', added('system', { name: 'Browser', kind: 'browser' }), undefined],
] as const)('%s that is added makes a difference or not', (_, event, expected) => {
  expect(materialIn(event, nothing)).toBe(expected)
})

it('passes over an identifier that the evidence speaks of', () => {
  expect(materialIn(added('identifier', { name: 'thing' }), new Set(['thing']))).toBeUndefined()
})

it('takes an address of the service for material, and its summary not', () => {
  const changed = (after: object): AuditEvent => ({
    type: 'service-changed',
    before: {},
    after: { ...after },
  })
  expect(materialIn(changed({ addresses: ['https://visits.example.gov.uk'] }), nothing)).toBe(
    'The addresses of the service',
  )
  expect(materialIn(changed({ summary: 'Lets you book' }), nothing)).toBeUndefined()
})

it('takes a change of who may see a system for none, and of who runs it for one', () => {
  const changed = (after: object): AuditEvent => ({
    type: 'entry-changed',
    ...{ kind: 'system', id: 'log', title: 'Log', before: {}, after: { ...after } },
  })
  expect(materialIn(changed({ access: [] }), nothing)).toBeUndefined()
  expect(materialIn(changed({ operator: 'processor' }), nothing)).toBe('“Log”')
})

it('takes an import that added something for material: the history does not say what', () => {
  const imported = (added: number): AuditEvent => ({ type: 'record-imported', added, changed: 1, removed: 1 })
  expect(materialIn(imported(1), nothing)).toBe('The record (by an import)')
  expect(materialIn(imported(0), nothing)).toBeUndefined()
})
