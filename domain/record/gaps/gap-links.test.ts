import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryAnswers, arbitraryRecord, someRecord } from '../arbitrary'
import type { Marks } from '../certainty'
import type { Fields, KindName, Values } from '../field'
import { type FormValues, readAnswers } from '../form'
import { kindNames, kindOf } from '../kinds'
import { organisationFields } from '../kinds/organisation'
import { serviceFields } from '../kinds/service'
import { entryPage } from '../links'
import { type PageOfQuestions, pageAt } from '../page-at'
import type { ServiceRecord } from '../record'
import { entriesOf, entryOf } from '../references'
import { type Gap, gaps } from './gaps'

/** The ids that an answer may name. */
function idsIn(record: ServiceRecord) {
  return Object.fromEntries(
    kindNames.map((name) => [name, entriesOf(record, name).map(({ id }) => id)]),
  ) as unknown as Record<KindName, string[]>
}

/** Some answers to a question, and to those without which its page cannot be saved. */
function answersTo({ fields, asks, at }: PageOfQuestions, record: ServiceRecord, seed: number): Values[] {
  const asked = Object.fromEntries(
    Object.entries(fields).filter(([name, { required }]) => name === at || (required && asks.includes(name))),
  ) as Fields
  const [only] = Object.entries(asked).filter(([name]) => name === at)
  const made = fc.sample(arbitraryAnswers(asked, idsIn(record), 'fully'), { numRuns: 3, seed })
  // Some gaps want one of the two answers.
  return only?.[1].input.type === 'yesNo'
    ? made.flatMap((one) => [
        { ...one, [at]: true },
        { ...one, [at]: false },
      ])
    : made
}

/** The record after the page was answered and saved. */
function saved(
  record: ServiceRecord,
  { about, fields, asks }: PageOfQuestions,
  answers: Values,
): ServiceRecord {
  const after = structuredClone(record)
  switch (about.is) {
    case 'owner':
      Object.assign(after[about.owner], answers)
      break
    case 'thing':
      Object.assign(entriesOf(after, about.kind).find(({ id }) => id === about.id) ?? {}, answers)
      break
    case 'new':
      entriesOf(after, about.kind).push({
        id: 'added',
        ...answers,
        ...suggestedBy(about.suggested, fields, asks),
      })
      break
    case 'part': {
      const entry = entriesOf(after, about.kind).find(({ id }) => id === about.id) as Record<string, unknown>
      const parts = [...((entry[about.list] as Values[] | undefined) ?? [])]
      const index = about.index === 'new' ? parts.length : about.index
      parts[index] = { ...parts[index], ...answers }
      entry[about.list] = parts
    }
  }
  return after
}

/** What the form of a new thing sends of what its address suggested. */
function suggestedBy(suggested: FormValues, fields: Fields, asks: readonly string[]): Values {
  const names = Object.keys(suggested)
  expect(asks).toEqual(expect.arrayContaining(names))
  const optional = Object.fromEntries(names.map((name) => [name, { ...fields[name], required: undefined }]))
  const read = readAnswers(optional as unknown as Fields, names, suggested, { stored: {} })
  return read.ok ? read.answers : expect.fail(JSON.stringify(read.problems))
}

const same = (all: readonly Gap[], { fact, text }: Gap) =>
  all.filter((gap) => gap.fact === fact && gap.text === text).length

/** Expects that the question of a gap is asked where its link leads, and that an answer there removes the gap. */
function expectMended(record: ServiceRecord, found: readonly Gap[], gap: Gap, seed: number): void {
  const page = pageAt(record, gap.href)
  if (!page) expect.fail(`${gap.text}: ${gap.href} asks nothing`)
  expect(page.asks, `${gap.text}: ${gap.href}`).toContain(page.at)
  const input = page.fields[page.at]?.input
  // Nothing can be picked of what is not there yet, which is a gap of its own or is added there.
  const names = input?.type === 'reference' || input?.type === 'references' ? input.to : undefined
  if (names && entriesOf(record, names).length === 0) return
  const left = answersTo(page, record, seed).map((answers) =>
    same(gaps(saved(record, page, answers), '2026-11-30'), gap),
  )
  expect(Math.min(...left), `${gap.text}: ${gap.href}`).toBeLessThan(same(found, gap))
}

const isToConfirm = ({ text }: Gap) => /: confirm what was proposed/.test(text)

/** What was proposed is confirmed on the page of its thing. */
function expectConfirmed(record: ServiceRecord, gap: Gap): void {
  const [kind, id = ''] = gap.fact.split('/')
  const after = structuredClone(record)
  if (kind === 'service') delete after.service.toConfirm
  else {
    expect(gap.href).toBe(entryPage(record, kind as KindName, id))
    delete (entryOf(after, kind as KindName, id) as Marks).toConfirm
  }
  expect(same(gaps(after, '2026-11-30'), gap)).toBe(0)
}

test('each gap of any record leads to a page that asks its question, and an answer there removes it', () => {
  fc.assert(
    fc.property(someRecord('partly', 2), fc.integer(), (record, seed) => {
      const found = gaps(record, '2026-11-30')
      for (const gap of found)
        if (isToConfirm(gap)) expectConfirmed(record, gap)
        else expectMended(record, found, gap, seed)
    }),
    { numRuns: 16 },
  )
})

/** Every question that a complete record must answer, inside parts too, with a star for the thing. */
const needed = [
  ...named('service', serviceFields),
  ...named('organisation', organisationFields),
  ...kindNames.flatMap((name) => named(`${name}/*`, kindOf(name).fields)),
]

function named(owner: string, fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, { needed, input }]) => [
    ...(needed ? [`${owner}/${name}`] : []),
    ...(input.type === 'parts' && Object.values(input.fields).some((field) => field.needed)
      ? [`${owner}/${name}`]
      : []),
  ])
}

test('the records that are generated reach every kind of gap', () => {
  // Some gaps need several answers to be there and others not to be, so there are many records.
  const made = fc.sample(arbitraryRecord('partly', 1), { numRuns: 4000, seed: 2 })
  const reached = new Set(
    made.flatMap((record) =>
      gaps(record, '2026-11-30').map(({ fact }) => {
        const [kind, id, field] = fact.split('/')
        return field ? `${kind}/*/${field}` : id ? `${kind}/${id}` : `${kind}`
      }),
    ),
  )
  const whole = ['people', 'purpose', 'system', 'identifier', 'contact', 'dpiaAnswer', 'risk']
  const ofAll = [
    'identifier/*/holdings',
    'identifier/*/setter',
    'identifier/*/pecrBasis',
    'sharing/*/safeguard',
  ]
  const held = ['stages', 'disposal', 'enforcement', 'retentionReason', 'access'].map(
    (name) => `holding/*/${name}`,
  )
  const expected = [
    ...needed,
    ...whole,
    ...ofAll,
    ...held,
    'system/*/safeguard',
    'service/nothingWhenBrowsing',
  ]
  expect(expected.filter((gap) => !reached.has(gap))).toEqual([])
})
