import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, type Doc, type Inline, plainText } from '@/domain/documents/blocks'
import { groupedBy } from '@/domain/documents/grouping'
import { highestGrade, mostWordsOf } from '@/domain/documents/limits'
import { composeNotice } from '@/domain/documents/notice/notice'
import { partsOf } from '@/domain/documents/parts'
import { readingOf } from '@/domain/documents/reading'
import { english } from '@/domain/documents/words/en/en'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { someRecord } from '@/domain/record/arbitrary'
import type { ServiceRecord } from '@/domain/record/record'

const day = '2026-12-01'
const demonstration = readdirSync('prisma/seed/demo')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `prisma/seed/demo/${name}`)
const files = [...demonstration, 'tests/facts/invented-services/plan-supervision.yaml'].filter(
  (file) => recordIn(file).categories.length > 0,
)

function recordIn(file: string): ServiceRecord {
  const read = readRecordFile(readFileSync(file))
  if (!read.ok) throw new Error(`${file} is not a record`)
  return read.record
}

/** The record with a word of its own for each thing that documents list, by which a list can be told from other text. */
function withWords(record: ServiceRecord): ServiceRecord {
  const named = <T extends object>(things: readonly T[], word: string, but: Partial<T> = {}) =>
    things.map((thing, index) => ({ ...thing, name: `${word}${index + 1}`, ...but }))
  return {
    ...record,
    people: named(record.people, 'group', { reader: undefined }),
    parties: named(record.parties, 'party', { nameInSentence: undefined }),
    systems: named(record.systems, 'system', { publicName: undefined }),
    purposes: named(record.purposes, 'task', { description: undefined }),
    categories: named(record.categories, 'data', { group: undefined }),
    identifiers: record.identifiers.map((identifier, index) => ({
      ...identifier,
      plainName: `data${index + 100}`,
      nameInCategory: undefined,
      nameAlone: undefined,
      shortName: undefined,
      description: undefined,
    })),
  }
}

const listed = /\b(?:group|party|system|task|data)\d+\b/giu

/** What stands in sentences, without labels: cells of tables, headings and addresses do not. */
function passagesIn(block: Block): string[] {
  const cells =
    block.kind === 'list'
      ? block.items
      : block.kind === 'definitions'
        ? block.rows.flatMap(({ value }) => value)
        : block.kind === 'paragraph' || block.kind === 'callout'
          ? [block.content]
          : []
  const isLabel = (run: Inline) => typeof run === 'object' && 'strong' in run && run.strong.endsWith(':')
  return cells.map((cell) => plainText(cell.filter((run) => !isLabel(run))))
}

/** Sentences that list more than 7 things of one kind. */
function longLists({ blocks }: Doc): string[] {
  const lists = blocks
    .flatMap(passagesIn)
    .flatMap(english.sentencesOf)
    // The exceptions from something in a list are a list of their own, and so is what waits for consent.
    .flatMap((sentence) => sentence.replaceAll(/\([^()]*\)/gu, '').split('and, if you agree,'))
  return lists.filter((sentence) => {
    const words = sentence.match(listed) ?? []
    const kinds = groupedBy(words, (word) => word.toLowerCase().replace(/\d+/u, ''))
    return [...kinds.values()].some((alike) => new Set(alike).size > 7)
  })
}

const tablesIn = ({ blocks }: Doc) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [{ key: block.key, columns: block.head.length }] : []))
const keysOf = (block: Block): string[] =>
  block.kind === 'table' ? [block.key, ...block.rows.map(({ key }) => key)] : [block.key]

function keepsItsForm(doc: Doc): void {
  const tables = tablesIn(doc)
  expect(tables.length).toBeLessThanOrEqual(3)
  expect(tables.filter(({ columns }) => columns > 4)).toEqual([])
  const keys = doc.blocks.flatMap(keysOf)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
}

describe.each(files)('the notice of %s', (file) => {
  const record = recordIn(file)
  const doc = composeNotice(record, day)

  test('has at most 3 tables of at most 4 columns, and no key twice', () => {
    keepsItsForm(doc)
  })

  test('lists no more than 7 things in a sentence', () => {
    expect(longLists(composeNotice(withWords(record), day))).toEqual([])
  })

  test('lists the members of a category once', () => {
    const { categories, identifiers } = withWords(record)
    const lines = partsOf(composeNotice(withWords(record), day)).flatMap((part) => part.lines)
    for (const { id, complete } of categories) {
      const members = identifiers.filter(({ category }) => category === id)
      if (!complete || members.length < 3) continue
      const all = lines.filter((line) => members.every(({ plainName }) => line.includes(plainName)))
      expect(all.length).toBeLessThanOrEqual(1)
    }
  })

  test('is short and plain enough', () => {
    const { words, grade } = readingOf(doc, english)
    const own = record.statements.flatMap((statement) => english.wordsOf(statement.words ?? ''))
    // What the team wrote itself is not the composer's to shorten.
    expect(words - own.length).toBeLessThanOrEqual(mostWordsOf(record, english).notice * 1.25)
    expect(grade).toBeLessThanOrEqual(highestGrade + 1)
  })
})

test('the notice of any record has at most 3 tables of at most 4 columns, no key twice, and no more than 7 things in a sentence', () => {
  fc.assert(
    fc.property(someRecord('fully', 12), (record) => {
      const doc = composeNotice(withWords(record), day)
      keepsItsForm(doc)
      expect(longLists(doc)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
