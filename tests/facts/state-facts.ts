import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type DocumentId, documents } from '@/domain/documents/documents'
import { parseRecord } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { linesOf } from './lines'

/** Texts that stand together on one line of a document, its headings included. */
export type Said = readonly [document: DocumentId, ...together: string[]]

/** Facts that a service publishes about itself, numbered, each with where the documents must say it. */
export type Facts = Readonly<Record<string, readonly Said[]>>

/** The record in a file. */
export function recordIn(file: string): ServiceRecord {
  return recordFrom(parse(readFileSync(file, 'utf8')))
}

function recordFrom(value: unknown): ServiceRecord {
  const parsed = parseRecord(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

/** Every document of a record on a day, as lines. */
function linesOfEach(record: ServiceRecord, date = '2026-11-22'): Record<DocumentId, string[]> {
  const composed = Object.entries(documents).map(([id, { compose }]) => [id, linesOf(compose(record, date))])
  return Object.fromEntries(composed)
}

const nothingRecorded = recordFrom({
  schemaVersion: 1,
  organisation: { id: 'department', name: 'Department' },
  service: { slug: 'service', name: 'Service' },
})

/** Whether a line has the text, at the start of a sentence or within one. */
function says(line: string, text: string): boolean {
  const [first = '', rest] = [text[0], text.slice(1)]
  return [first, first.toUpperCase(), first.toLowerCase()].some((letter) => line.includes(letter + rest))
}

/** Tests that the documents of a service state each of its facts, and that it is the record that makes them do so. */
export function stateFacts(file: string, facts: Facts): void {
  const stated = linesOfEach(recordIn(file))
  const without = linesOfEach(nothingRecorded)
  const unsaid = (lines: Record<DocumentId, string[]>, said: readonly Said[]) =>
    said.filter(
      ([document, ...together]) =>
        !lines[document].some((line) => together.every((text) => says(line, text))),
    )

  describe(`The documents of ${file}`, () => {
    test.each(Object.entries(facts))('state fact %s', (_, said) => {
      expect(said.length).toBeGreaterThan(0)
      expect(unsaid(stated, said)).toEqual([])
    })

    test('state none of its facts when nothing is recorded', () => {
      const anyway = Object.entries(facts).filter(([, said]) => unsaid(without, said).length === 0)
      expect(anyway.map(([fact]) => fact)).toEqual([])
    })
  })
}

/** Tests that the notice of a service names the regulator that there is on a day. */
export function nameTheRegulator(file: string): void {
  test(`The notice of ${file} names the regulator of its day`, () => {
    const regulator = (date: string) =>
      linesOfEach(recordIn(file), date).notice.filter((line) => line.includes('icocasework@ico.org.uk'))
    expect(regulator('2026-09-29').join()).toContain('Information Commissioner’s Office')
    expect(regulator('2026-09-30').join()).toContain('Information Commission (ICO)')
    expect(regulator('2026-09-30').join()).not.toContain('Commissioner')
  })
}
