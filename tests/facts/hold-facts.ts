import { describe, expect, test } from 'vitest'
import { isSaid } from '@/domain/record/certainty'
import type { Fields, KindName, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entryOf } from '@/domain/record/references'
import { resolved } from '@/domain/record/resolved/resolved'
import { recordIn } from './state-facts'

/** Published facts, numbered, each with the paths of the answers that hold it, between spaces. */
export type Held = Readonly<Record<string, string>>

/** Texts in which a fact is only words: nothing can be asked of them. */
const wordsOnly = new Set([
  ...['organisation/statutoryBasis', 'people/childrenDetail', 'party/description', 'purpose/description'],
  ...[
    'system/securityPublic',
    'system/safeguardDetail',
    'category/sourceDetail',
    'sharing/what',
    'sharing/why',
  ],
  ...['contact/note', 'statement/words', 'statement/commitmentDetail'],
])

/**
 * Tests that answers of the record in a file hold each fact that a service publishes, and that only these hold nothing but words,
 * whole or in part.
 */
export function holdFacts(file: string, held: Held, inWords: { only: string[]; inPart: string[] }): void {
  const { record } = resolved(recordIn(file))
  describe(`The record in ${file}`, () => {
    test.each(Object.entries(held))('holds fact %s', (_, paths) => {
      expect(paths.split(' ').filter((path) => !isAnswered(record, path))).toEqual([])
    })

    test('holds only these in nothing but words', () => {
      const words = (paths: string) => paths.split(' ').map((path) => wordsOnly.has(questionOf(path)))
      const facts = Object.entries(held).map(([fact, paths]) => [fact, words(paths)] as const)
      expect(facts.flatMap(([fact, each]) => (each.every(Boolean) ? [fact] : []))).toEqual(inWords.only)
      expect(
        facts.flatMap(([fact, each]) => (each.some(Boolean) && !each.every(Boolean) ? [fact] : [])),
      ).toEqual(inWords.inPart)
    })
  })
}

const questionOf = (path: string) => path.replace(/^(\w+)\/.*?(\w+)$/, '$1/$2')

/** Whether a question has an answer that counts, or something else is said about it. */
function isAnswered(record: ServiceRecord, path: string): boolean {
  const [kind = '', ...rest] = path.split('/')
  const name = rest.at(-1) ?? ''
  const [fields, values]: [Fields, Values | undefined] =
    kind === 'service'
      ? [serviceFields, record.service]
      : kind === 'organisation'
        ? [organisationFields, record.organisation]
        : [kindOf(kind as KindName).fields, entryOf(record, kind as KindName, rest[0] ?? '')]
  expect([...kindNames, 'service', 'organisation']).toContain(kind)
  return Object.hasOwn(fields, name) && values !== undefined && isSaid(values, name)
}
