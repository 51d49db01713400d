import { expect, test } from 'vitest'
import { completeRecord } from '../example-record'
import type { Holding, Identifier, ServiceRecord } from '../record'
import { resolved } from './resolved'

const kept = (period: string) => [{ measure: 'exactly', period, from: 'collected' } as const]
const identifier = completeRecord.identifiers[0] as Identifier

/** A record in which a category puts its only identifier into the log, for a day. */
function withHoldings(...holdings: Holding[]): ServiceRecord {
  return {
    ...completeRecord,
    categories: [{ id: 'details', name: 'details', systems: ['log'] }],
    categoryHoldings: [{ id: 'details-in-log', category: 'details', system: 'log', stages: kept('P1D') }],
    identifiers: [{ ...identifier, category: 'details' }],
    holdings,
  }
}

const copies = (...holdings: Holding[]) =>
  resolved(withHoldings(...holdings)).record.holdings.map(({ id, state, stages }) => [
    id,
    state,
    stages?.[0]?.period,
  ])
const row = (id: string, state: string, others: Partial<Holding> = {}): Holding => ({
  ...{ id, identifier: identifier.id, system: 'log', state },
  ...others,
})

test('who says in which states it is held in a system of its category has said all of them', () => {
  expect(copies()).toEqual([[`${identifier.id}.log`, undefined, 'P1D']])
  expect(copies(row('draft', 'drafts'), row('sent', 'sent', { stages: kept('P1Y') }))).toEqual([
    ['draft', 'drafts', 'P1D'],
    ['sent', 'sent', 'P1Y'],
  ])
})

test('what is not held in one state is held as its category is', () => {
  expect(copies(row('draft', 'drafts', { notHere: true }))).toEqual([
    [`${identifier.id}.log`, undefined, 'P1D'],
  ])
})
