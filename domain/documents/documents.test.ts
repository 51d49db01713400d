import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { resolved } from '@/domain/record/resolved/resolved'
import type { Cell, Doc } from './blocks'
import { documents } from './documents'
import { factsIn, keysIn } from './facts-in'
import { partsOf } from './parts'

const anyDay = fc.constantFrom('2026-01-01', '2026-06-18', '2026-06-19', '2026-11-22', '2030-12-31')

describe.each(Object.entries(documents))('the %s of any record', (_name, { compose }) => {
  const property = (check: (doc: Doc, record: ServiceRecord) => void) =>
    fc.assert(
      fc.property(fc.oneof(someRecord('partly'), someRecord('fully', 3)), anyDay, (record, day) =>
        check(compose(record, day), record),
      ),
      { numRuns: 60 },
    )

  test('has keys that are used once', () => {
    property((doc) => {
      const keys = keysIn(doc)
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    })
  })

  test('has parts that are told apart by their kind and key', () => {
    property((doc) => {
      const names = partsOf(doc).map(({ kind, key }) => `${kind} ${key}`)
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    })
  })

  test('names only facts that are there to be named', () => {
    property((doc, record) => {
      expect(factsIn(doc).filter((fact) => !isFact(record, fact))).toEqual([])
    })
  })

  test('links only to addresses that a browser may follow', () => {
    property((doc) => {
      for (const inline of inlines(doc).flat())
        if (typeof inline === 'object' && 'href' in inline)
          expect(new URL(inline.href).protocol).toMatch(/^(https?|mailto|tel):$/)
    })
  })

  test('has no table whose rows are shorter or longer than its head, and no empty list', () => {
    property((doc) => {
      for (const block of doc.blocks) {
        if (block.kind === 'table')
          for (const { cells } of block.rows) expect(cells).toHaveLength(block.head.length)
        if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0)
      }
    })
  })

  test('is the same each time', () => {
    property((doc, record) => {
      expect(compose(structuredClone(record), doc.date)).toEqual(doc)
    })
  })
})

function isFact(record: ServiceRecord, fact: string): boolean {
  const [kind = '', ...rest] = fact.split('/')
  if (kind === 'service') return rest.length === 1 && (rest[0] ?? '') in serviceFields
  if (kind === 'organisation') return rest.length === 1 && (rest[0] ?? '') in organisationFields
  const name = kindNames.find((known) => known === kind)
  const [id, field = ''] = rest
  return (
    name !== undefined &&
    rest.length === 2 &&
    field in kindOf(name).fields &&
    [record, resolved(record).record].flatMap((one) => entriesOf(one, name)).some((entry) => entry.id === id)
  )
}

function inlines(doc: Doc): Cell[] {
  return doc.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'callout':
        return [block.content]
      case 'list':
        return block.items
      case 'address':
        return [block.lines]
      case 'table':
        return block.rows.flatMap(({ cells }) => cells)
      case 'definitions':
        return block.rows.flatMap(({ value }) => value)
      default:
        return []
    }
  })
}
