import { describe, expect, test } from 'vitest'
import type { Fields, KindName, Values } from '@/domain/record/field'
import { gaps } from '@/domain/record/gaps/gaps'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { heldBundles, questionsOf } from '@/domain/record/resolved/bundles'
import { resolved } from '@/domain/record/resolved/resolved'
import { recordIn } from './state-facts'

const files = [
  'prisma/seed/demo/visit-someone-in-prison.yaml',
  'prisma/seed/demo/govuk-forms.yaml',
  'prisma/seed/demo/govuk-notify.yaml',
  'tests/facts/real-services/get-a-fishing-licence.yaml',
  'tests/facts/real-services/get-coronavirus-support.yaml',
]
const held = questionsOf(heldBundles)

/** How many answers a list of things has: one for each question about each thing, and about each of its parts. */
function answersIn(record: ServiceRecord, kind: KindName, ...leftOut: string[]): number {
  const { fields } = kindOf(kind)
  const entries = entriesOf(record, kind)
  return entries.reduce((sum, entry) => sum + answersTo(without(fields, leftOut), entry), 0)
}

function answersTo(fields: Fields, values: Values): number {
  return Object.entries(fields).reduce((sum, [name, { input }]) => {
    const value = values[name]
    if (value === undefined) return sum
    if (input.type !== 'parts') return sum + 1
    return sum + (value as Values[]).reduce((parts, part) => parts + answersTo(input.fields, part), 0)
  }, 0)
}

/** What is said of data and where it is held, as it is stated. */
function stated(record: ServiceRecord): number {
  const asIs = (['category', 'identifier', 'categoryHolding', 'holding'] as const).map((kind) =>
    answersIn(record, kind),
  )
  const notHeld = Object.keys(kindOf('system').fields).filter((name) => !held.includes(name))
  return asIs.reduce((sum, one) => sum + one, answersIn(record, 'system', ...notHeld))
}

/** The same with every answer at each identifier and each copy; without names that only categories call for. */
function writtenOut(record: ServiceRecord): number {
  const flat = resolved(record).record
  const names = ['category', 'fileDescription', 'nameInCategory', 'nameAlone', 'shortName']
  return answersIn(flat, 'identifier', ...names) + answersIn(flat, 'holding', 'purposes', 'choice')
}

/** How many answers a record with the same things and nothing said of them asks for, about data and where it is held. */
function asked(record: ServiceRecord): number {
  const bare = {
    ...record,
    systems: record.systems.map((system) => without(system, [...held, 'certainty'])),
    categories: record.categories.map((one) => only(one, ['id', 'name', 'systems', 'deviceAccess'])),
    categoryHoldings: [],
    identifiers: record.identifiers.map((one) =>
      only(one, ['id', 'kind', 'plainName', 'name', 'category', 'deviceAccess']),
    ),
    holdings: record.holdings.map((one) => only(one, ['id', 'identifier', 'system', 'state', 'notHere'])),
    ...{ sharings: [], choices: [], statements: [] },
  } as unknown as ServiceRecord
  const aboutData = new RegExp(`^(category|identifier|holding)/|^system/[^/]+/(${held.join('|')})$`)
  return gaps(bare, '2026-11-30').filter(({ fact }) => aboutData.test(fact)).length
}

/** The same where nothing answers for another: no category, and no system that the team could say it of. */
function askedOfEach(record: ServiceRecord): number {
  const flat = resolved(record).record
  return asked({
    ...flat,
    categories: [],
    identifiers: flat.identifiers.map(({ category: _, ...identifier }) => identifier),
    systems: flat.systems.map((system) => ({ ...system, shared: true })),
  })
}

const without = <V extends object>(values: V, names: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
const only = <V extends object>(values: V, names: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))

const figures = files.map((file) => {
  const record = recordIn(file)
  return {
    file,
    ...{ asked: asked(record), askedOfEach: askedOfEach(record) },
    ...{ stated: stated(record), writtenOut: writtenOut(record) },
  }
})
const total = (name: 'asked' | 'askedOfEach') => figures.reduce((sum, one) => sum + one[name], 0)

describe('With categories and systems that answer for what they hold', () => {
  test('five services are asked for a third of the answers', () => {
    expect(total('asked') * 3).toBeLessThanOrEqual(total('askedOfEach'))
  })

  test.each(figures)('$file is asked for $asked answers in the place of $askedOfEach', (service) => {
    expect(service.asked * 2).toBeLessThan(service.askedOfEach)
  })

  test.each(figures)('$file states $stated answers in the place of $writtenOut', (service) => {
    expect(service.stated).toBeLessThan(service.writtenOut)
  })
})
