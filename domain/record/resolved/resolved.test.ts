import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryRecord, someRecord } from '../arbitrary'
import { completeRecord } from '../example-record'
import type { Category, Holding, Identifier, ServiceRecord } from '../record'
import { copyId } from './copies'
import { resolved } from './resolved'

/** Two thousand records, made once for all that is asked of each. */
const records = fc.sample(arbitraryRecord('partly', 2), 2000)
const anyRecord = fc
  .integer({ min: 0, max: records.length - 1 })
  .map((index) => records[index] as ServiceRecord)
const everyRecord = { examples: records.map((record): [ServiceRecord] => [record]), numRuns: records.length }

const withoutCategories = (record: ServiceRecord): ServiceRecord => ({
  ...record,
  categories: [],
  categoryHoldings: [],
  identifiers: record.identifiers.map(({ category: _, ...identifier }) => identifier),
})

describe('The answers that count in any record', () => {
  test('are its own where it has any, and what nothing else answers stays open', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { record: counting, originOf } = resolved(record)
        for (const kind of ['identifiers', 'systems', 'sharings', 'holdings'] as const)
          for (const entry of counting[kind]) {
            const own = record[kind].find(({ id }) => id === entry.id) ?? {}
            for (const [name, value] of Object.entries(entry)) {
              if (['certainty', 'toConfirm', 'id'].includes(name)) continue
              const origin = originOf(kind.slice(0, -1) as 'identifier', entry.id, name)
              const stated = own[name as keyof typeof own]
              // Of parts, the answers that do not apply are gone.
              const hasParts = Array.isArray(value) && typeof value[0] === 'object'
              if (name !== 'identifiers' && stated !== undefined && !hasParts) expect(value).toEqual(stated)
              if (origin) expect(stated).toBeUndefined()
            }
          }
      }),
      everyRecord,
    )
  })

  test('say themselves all that they say: resolved again they are the same', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const once = resolved(record).record
        expect(resolved(structuredClone(once)).record).toEqual(once)
      }),
      everyRecord,
    )
  })

  test('are those of the record itself where there are no categories: each row is a copy', () => {
    fc.assert(
      fc.property(someRecord().map(withoutCategories), (record) => {
        const { identifiers, holdings } = resolved(record).record
        expect(identifiers.map(({ id }) => id)).toEqual(record.identifiers.map(({ id }) => id))
        const rows = record.holdings.filter(({ notHere }) => !notHere)
        expect(holdings.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
      }),
    )
  })

  test('have a path for each place where they could be said', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { record: counting, pathsOf, statementOf } = resolved(record)
        for (const { id, category } of counting.identifiers) {
          const fact = `identifier/${id}/moments`
          const paths = pathsOf(fact)
          expect(paths).toContain(fact)
          expect(paths).toContain(statementOf(fact))
          const own = record.identifiers.find((one) => one.id === id)
          if (category && own?.moments === undefined)
            expect(paths).toEqual(
              expect.arrayContaining([`category/${category}/moments`, `identifier/${id}/category`]),
            )
        }
      }),
      everyRecord,
    )
  })
})

/** The complete record with a second identifier, both in a category that the log and a backup hold. */
function inCategory(
  category: Partial<Category>,
  second: Partial<Identifier> = {},
  rows: Partial<Holding>[] = [],
) {
  const [ip] = completeRecord.identifiers as [Identifier]
  const [log] = completeRecord.systems
  const members = [
    { id: 'ip', kind: ip.kind, plainName: ip.plainName, category: 'web' },
    { id: 'browser', kind: 'device-metadata', plainName: 'Browser type', category: 'web', ...second },
  ]
  return {
    ...completeRecord,
    systems: [
      log,
      { id: 'backup', name: 'Backup', stages: [{ measure: 'exactly', period: 'P7D', from: 'collected' }] },
    ],
    categories: [{ id: 'web', name: 'website log data', systems: ['log', 'backup'], ...category }],
    identifiers: members,
    holdings: rows.map((row) => ({ id: copyId(row as Holding), ...row })),
  } as unknown as ServiceRecord
}
const browser = (record: ServiceRecord) => resolved(record).record.identifiers[1]

describe('An identifier of a category', () => {
  test('has what its category says, and its own where it says something', () => {
    const record = inCategory({ moments: ['browsing'], purposes: ['security'] }, { moments: ['using'] })
    expect(browser(record)).toMatchObject({ moments: ['using'], purposes: ['security'] })
    expect(resolved(record).originOf('identifier', 'browser', 'purposes')).toEqual({
      kind: 'category',
      id: 'web',
    })
  })

  test('that says who gives it has nothing of what its category says of another giver', () => {
    const category = {
      sources: ['someone-else'],
      sourceDetail: 'The person who books',
      publicSource: false,
    } as const
    expect(browser(inCategory({ ...category, sources: [...category.sources] }))).toMatchObject({
      sourceDetail: 'The person who books',
    })
    const own = browser(inCategory({ ...category, sources: [...category.sources] }, { sources: ['person'] }))
    expect(own).not.toHaveProperty('sourceDetail')
  })

  test('that states a detail alone changes only that', () => {
    const record = inCategory(
      { obligation: 'required', withoutIt: 'You cannot book.' },
      { withoutIt: 'Some pages look odd.' },
    )
    expect(browser(record)).toMatchObject({ obligation: 'required', withoutIt: 'Some pages look odd.' })
  })

  test('can say that there is none of something, which is not the same as to say nothing', () => {
    const record = inCategory({ purposes: ['security'] }, { certainty: { purposes: { is: 'none' } } })
    expect(browser(record)).not.toHaveProperty('purposes')
  })

  test('is as sure, and as little confirmed, as what it is left to', () => {
    const marks = {
      certainty: { obligation: { is: 'may' } },
      toConfirm: { obligation: { by: 'catalogue', on: '2026-12-01' } },
    } as const
    expect(browser(inCategory({ obligation: 'optional', ...marks }))).toMatchObject(marks)
    expect(
      browser(inCategory({ obligation: 'optional', ...marks }, { obligation: 'optional' })),
    ).not.toHaveProperty('toConfirm')
  })
})

describe('A copy', () => {
  const copies = (record: ServiceRecord) => resolved(record).record.holdings
  test('is in each system of its category, kept as that keeps what it holds', () => {
    const record = inCategory({})
    expect(copies(record).map(({ id }) => id)).toEqual([
      'ip.log',
      'ip.backup',
      'browser.log',
      'browser.backup',
    ])
    expect(copies(record)[1]).toMatchObject({ stages: [{ period: 'P7D' }] })
    expect(resolved(record).statementOf('holding/ip.backup/stages')).toBe('system/backup/stages')
    expect(resolved(record).pathsOf('holding/ip.backup/stages')).toEqual(
      expect.arrayContaining([
        'category/web/systems',
        'identifier/ip/category',
        'system/backup/stages',
        'holding/ip.backup/stages',
      ]),
    )
  })

  test('is kept as is said of it, then as is said of its category there, then as its system says', () => {
    const stages = (days: number) => [{ measure: 'exactly', period: `P${days}D`, from: 'collected' }] as const
    const record = {
      ...inCategory({}, {}, [{ identifier: 'ip', system: 'backup', stages: [...stages(1)] }]),
      categoryHoldings: [
        {
          id: 'web-in-backup',
          category: 'web',
          system: 'backup',
          stages: [...stages(3)],
          disposal: 'deleted',
        },
      ],
    } as ServiceRecord
    const kept = copies(record).filter(({ system }) => system === 'backup')
    expect(kept.map(({ id, stages: [one] = [], disposal }) => [id, one?.period, disposal])).toEqual([
      ['ip.backup', 'P1D', undefined],
      ['browser.backup', 'P3D', 'deleted'],
    ])
  })

  test('and how a category is held, are said with what the system says', () => {
    const record = {
      ...inCategory({}),
      categoryHoldings: [{ id: 'web-in-backup', category: 'web', system: 'backup', disposal: 'deleted' }],
    } as ServiceRecord
    const { valuesOf, originOf } = resolved(record)
    expect(valuesOf('categoryHolding', 'web-in-backup')).toMatchObject({
      disposal: 'deleted',
      stages: [{ period: 'P7D' }],
    })
    expect(originOf('categoryHolding', 'web-in-backup', 'stages')).toEqual({ kind: 'system', id: 'backup' })
  })

  test('can be said not to be there', () => {
    const record = inCategory({}, {}, [{ identifier: 'browser', system: 'backup', notHere: true }])
    expect(copies(record).map(({ id }) => id)).toEqual(['ip.log', 'ip.backup', 'browser.log'])
  })
})
