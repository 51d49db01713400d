import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findings } from '@/domain/law/findings'
import { someRecord } from '@/domain/record/arbitrary'
import { isSaid } from '@/domain/record/certainty'
import { completeRecord } from '@/domain/record/example-record'
import { type Field, type Fields, isOptional, type KindName, type Values } from '@/domain/record/field'
import { gaps } from '@/domain/record/gaps/gaps'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf, entryOf } from '@/domain/record/references'
import { resolved } from '@/domain/record/resolved/resolved'
import { demoRecord } from '../support/demo-record'

/** The facts that a complete and lawful record must still say: where a gap or finding leads. */
function asked(record: ServiceRecord): string[] {
  const { statementOf } = resolved(record)
  const found = findings(record, '2026-11-30').map(({ facts }) => statementOf(facts[0]))
  return [...gaps(record, '2026-11-30').map(({ fact }) => fact), ...found]
}

/** The question that asks for a fact, when it has no answer in the record: its name and what it is. */
function unanswered(record: ServiceRecord, fact: string): [string, Field] | undefined {
  const [kind = '', ...rest] = fact.split('/')
  const of = (fields: Fields, answers: Values | undefined, name = ''): [string, Field] | undefined =>
    answers && !isSaid(answers, name) && fields[name] ? [`${kind}.${name}`, fields[name]] : undefined
  if (kind === 'service') return of(serviceFields, record.service, rest[0])
  if (kind === 'organisation') return of(organisationFields, record.organisation, rest[0])
  if (!kindNames.includes(kind as KindName) || rest.length < 2) return undefined
  return of(kindOf(kind as KindName).fields, entryOf(record, kind as KindName, rest[0] ?? ''), rest[1])
}

/** The questions called optional without whose answer a record has a gap or finding that leads to them. */
const wronglyOptional = (record: ServiceRecord) =>
  asked(record).flatMap((fact) => {
    const [name, field] = unanswered(record, fact) ?? []
    // A list of parts has a heading, which is never called optional.
    return name && field && field.input.type !== 'parts' && isOptional(field) ? [name] : []
  })

const demonstration = ['visit-someone-in-prison', 'request-a-court-transcript'].map(demoRecord)

test('no question that gaps or rules of any record ask for is called optional', () => {
  for (const record of demonstration) expect(wronglyOptional(record)).toEqual([])
  fc.assert(
    fc.property(someRecord(), (record) => {
      expect(wronglyOptional(record)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

/** Every answer to an optional question of a part, with what takes it away. */
function inParts(fields: Fields, values: Values): { name: string; remove: () => void }[] {
  return Object.entries(fields).flatMap(([list, { input }]) =>
    input.type !== 'parts'
      ? []
      : ((values[list] ?? []) as Record<string, unknown>[]).flatMap((part) =>
          Object.entries(input.fields).flatMap(([name, field]) =>
            part[name] !== undefined && isOptional(field)
              ? [{ name: `${list}.${name}`, remove: () => delete part[name] }]
              : [],
          ),
        ),
  )
}

test('nor one about a part of a thing: without its answer nothing more is asked', () => {
  const answersIn = (record: ServiceRecord) =>
    kindNames.flatMap((kind) =>
      entriesOf(record, kind).flatMap((entry) => inParts(kindOf(kind).fields, entry)),
    )
  for (const whole of [completeRecord, demonstration[1] as ServiceRecord]) {
    const before = asked(whole).length
    const known = new Set<string>()
    for (const [index, { name }] of answersIn(structuredClone(whole)).entries()) {
      if (known.has(name)) continue
      known.add(name)
      const record = structuredClone(whole)
      answersIn(record)[index]?.remove()
      expect(asked(record).length, name).toBeLessThanOrEqual(before)
    }
  }
})
