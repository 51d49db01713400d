import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryAnswers } from '@/domain/record/arbitrary'
import { applies, type Condition } from '@/domain/record/condition'
import type { Fields, KindName } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { conditionSchema } from './condition-schema'
import { recordFileSchema } from './schema'

type Schema = {
  description?: string
  properties: Record<string, Schema>
  items: Schema
  $defs?: { appliesWhen: object }
}
const { properties } = recordFileSchema() as Schema
const ajv = new Ajv({ strict: true, formats: { date: true } })
const ids = Object.fromEntries(kindNames.map((name) => [name, ['a', 'b']])) as Record<KindName, string[]>

const things: [string, Fields, Schema | undefined][] = [
  ['organisation', organisationFields, properties.organisation],
  ['service', serviceFields, properties.service],
  ...kindNames.map((name): [string, Fields, Schema | undefined] => {
    const { plural, fields } = kindOf(name)
    return [name, fields, properties[plural]?.items]
  }),
]
const parts = things.flatMap(([owner, fields, schema]) =>
  Object.entries(fields).flatMap(([name, { input }]): typeof things =>
    input.type === 'parts' ? [[`${owner}/${name}`, input.fields, schema?.properties[name]?.items]] : [],
  ),
)

describe.each([...things, ...parts])('The schema of %s', (_, fields, schema) => {
  test('says once in words when an answer is asked for, and only where it is not always', () => {
    for (const [name, { when }] of Object.entries(fields)) {
      const said = schema?.properties[name]?.description?.match(/[.?] Only when “/g) ?? []
      expect(said.length, name).toBe(when ? 1 : 0)
    }
  })

  test('accepts beside an answer exactly the things of which it is asked', () => {
    const conditional = Object.entries(fields).filter(([, { when }]) => when)
    const conditions = conditional.map(([name, { when }]) => {
      const appliesWhen = schema?.properties[name]?.$defs?.appliesWhen
      return { when, accepts: appliesWhen && ajv.compile(appliesWhen) }
    })
    expect(conditions.every(({ accepts }) => accepts)).toBe(true)
    fc.assert(
      fc.property(arbitraryAnswers(fields, ids, 'partly'), (answers) => {
        for (const { when, accepts } of conditions) expect(accepts?.(answers)).toBe(applies(when, answers))
      }),
    )
  })
})

test('any condition accepts as a schema what it holds beside', () => {
  const option = fc.constantFrom('x', 'y', true, false)
  const oneOf = fc.oneof(option, fc.uniqueArray(option, { minLength: 1 }))
  const answer = fc.constantFrom('a', 'b', 'c')
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.record({ answer, is: oneOf }),
      fc.record({ answer, isNot: oneOf }),
      fc.record({ answer, given: fc.boolean() }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    ),
  }))
  const answers = fc.record({ a: option, b: option, c: option }, { requiredKeys: [], noNullPrototype: true })
  fc.assert(
    fc.property(condition, answers, (one, values) => {
      expect(ajv.compile(conditionSchema(one))(values)).toBe(applies(one, values))
    }),
  )
})
