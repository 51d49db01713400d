import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { pageAt } from '@/domain/record/page-at'
import type { ServiceRecord } from '@/domain/record/record'
import { findings } from './findings'
import { provisions } from './provisions'
import type { Rule } from './rule'

export type Change = (record: ServiceRecord) => unknown

/** How a rule is broken, met and not got round, each as changes of the complete record; a record that is complete meets it if nothing is said. */
export type RuleCase = {
  breaks: Record<string, Change>
  meets?: Record<string, Change>
  /** Records that try to get round the rule by wording, or by an answer that is empty or beside the point; it still finds them. */
  dodges: Record<string, Change>
  /** The facts of the first breach of the first record that breaks it. */
  facts: string[]
  /** A day on which the records are looked at, when the rule depends on it. */
  day?: string
}

const today = '2026-11-22'
const plusDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

function changed(change: Change): ServiceRecord {
  const record = structuredClone(completeRecord)
  change(record)
  return record
}

function found(rule: Rule, change: Change, day: string) {
  return findings(changed(change), day).filter((finding) => finding.rule === rule.id)
}

/** The pages on which evidence is added and what it showed is settled: they ask no questions of the record. */
const evidencePages: Readonly<Record<string, string>> = {
  evidence: '/services/book-a-visit/evidence/new#file',
  observation: '/services/book-a-visit/evidence?list=unrecorded#observed',
}

/** Expects that an address leads to the question about a fact, and that the question is asked there. */
function expectToAsk(record: ServiceRecord, href: string, fact: string): void {
  if (evidencePages[fact]) {
    expect(href).toBe(evidencePages[fact])
    return
  }
  const page = pageAt(record, href)
  if (!page) expect.fail(`${href} asks nothing`)
  expect(page.asks).toContain(page.at)
  const mends = page.about.is === 'new' ? page.about.kind : page.at
  expect(mends).toBe(fact.split('/').at(-1))
}

/** Tests each rule of a list: a record that breaks it, one that meets it, one that tries to get round it, and one on each side of its dates. */
export function describeRules(rules: readonly Rule[], cases: Record<string, RuleCase>): void {
  test('every rule has its cases', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ id }) => id).sort())
    for (const [id, { dodges }] of Object.entries(cases)) expect(Object.keys(dodges), id).not.toEqual([])
  })
  for (const rule of rules) {
    const { breaks = {}, meets = {}, dodges = {}, facts, day = today } = cases[rule.id] ?? ({} as RuleCase)
    describe(rule.id, () => {
      const [first] = Object.values(breaks)
      test('is met by a complete record', () => expect(found(rule, () => {}, day)).toEqual([]))
      test.each(Object.entries(meets))('is met by %s', (_, change) => {
        expect(found(rule, change, day)).toEqual([])
      })
      test.each(Object.entries(breaks))('is broken by %s', (_, change) => {
        const breaches = found(rule, change, day)
        expect(breaches).not.toEqual([])
        for (const { text } of breaches) expect(text.trim()).not.toBe('')
      })
      test.each(Object.entries(dodges))('is not got round by %s', (_, change) => {
        expect(found(rule, change, day)).not.toEqual([])
      })
      test.each(Object.entries({ ...breaks, ...dodges }))(
        'leads to the question that mends %s',
        (_, change) => {
          const record = changed(change)
          for (const { href, facts } of findings(record, day).filter((finding) => finding.rule === rule.id))
            expectToAsk(record, href, facts[0])
        },
      )
      test('names the facts concerned, the one that mends it first', () => {
        expect(found(rule, first as Change, day)[0]?.facts).toEqual(facts)
      })
      const { from, until }: { from: string; until?: string } = provisions[rule.provision]
      test(`holds from ${from} and not the day before`, () => {
        expect(found(rule, first as Change, from)).not.toEqual([])
        expect(found(rule, first as Change, plusDays(from, -1))).toEqual([])
      })
      if (until)
        test(`holds until ${until} and not the day after`, () => {
          expect(found(rule, first as Change, until)).not.toEqual([])
          expect(found(rule, first as Change, plusDays(until, 1))).toEqual([])
        })
    })
  }
}
