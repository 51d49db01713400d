import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryRecord } from '@/domain/record/arbitrary'
import { type Certainty, certaintyOf, isSaid, marksWithout } from '@/domain/record/certainty'
import type { KindName, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, ServiceRecord, System } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { resolved } from '@/domain/record/resolved/resolved'
import { showUnseenIn } from '@/domain/record/unseen'
import type { Doc } from '../../blocks'
import { documents } from '../../documents'
import { coveredByNotice } from '../../material'
import { type Part, partsOf } from '../../parts'
import { outsideUk } from '../../wording/places'
import { howSure } from './certainty'

const day = '2026-12-01'
type Marked = { kind: KindName; entry: Values & { id: string }; name: string }

/** Every answer of which a record says that it is not always so, or that nobody knows. */
function unsureIn(record: ServiceRecord): Marked[] {
  return kindNames.flatMap((kind) =>
    entriesOf(record, kind).flatMap((entry) =>
      Object.entries(kindOf(kind).fields).flatMap(([name, { certain }]) => {
        const is = certain && certaintyOf(entry, name)?.is
        return is && is !== 'none' && isSaid(entry, name) ? [{ kind, entry, name }] : []
      }),
    ),
  )
}

const fileSays: Readonly<Partial<Record<KindName, (entry: never, name: string) => boolean>>> = {
  identifier: (entry: Identifier, name) => name !== 'pecrBasis' || onDevice(entry),
  holding: ({ form, stages }: { form?: string; stages?: unknown }) =>
    form !== 'in-transit' || Boolean(stages),
  system: (entry: System, name) =>
    // How long a system usually keeps data is said of each copy that it holds.
    name !== 'stages' &&
    (name === 'places' || entry.operator === 'processor' || entry.operator === 'third-party'),
  sharing: ({ to }: { to?: string[] }, name) => name !== 'to' || outsideUk(to).length > 0,
}

/** What a document leaves out of how sure the record is: the facts that no part names together with the words for it. */
function leftOut(doc: Doc, marked: readonly Marked[], voice: 'file' | 'public'): string[] {
  const said = new Map<string, string>()
  for (const part of partsOf(doc))
    for (const fact of part.facts) said.set(fact, `${said.get(fact) ?? ''} ${part.lines.join(' ')}`)
  return marked.flatMap(({ kind, entry, name }) => {
    const words = wordsFor(entry, name, voice)
    // After a name and a colon, a sentence starts with a small letter.
    const text = said.get(`${kind}/${entry.id}/${name}`)?.toLowerCase()
    return words.some((one) => text?.includes(one.toLowerCase())) ? [] : [`${kind}/${entry.id}/${name}`]
  })
}

/** The sentence for it, or in the place of an answer that nobody knows, that we do not know. */
function wordsFor(entry: Values, name: string, voice: 'file' | 'public'): string[] {
  const sentence = howSure(entry, name, voice).replace(/\.$/, '')
  return entry[name] === undefined ? [sentence, 'We do not know'] : [sentence]
}

/** The record as documents show it. */
const shown = (record: ServiceRecord) => resolved(showUnseenIn(record)).record

describe('How sure an answer is', () => {
  test('stands in the file beside each answer of any record', () => {
    fc.assert(
      fc.property(arbitraryRecord('partly', 2), (any) => {
        const record = shown(any)
        const marked = unsureIn(record).filter(({ kind, entry, name }) =>
          fileSays[kind]?.(entry as never, name),
        )
        expect(leftOut(documents.dpia.compose(any, day), marked, 'file')).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('stands in what the public reads beside each answer that it states', () => {
    fc.assert(
      fc.property(arbitraryRecord('partly', 2), (any) => {
        const record = shown(any)
        const covered = new Set(coveredByNotice(record).map(({ id }) => id))
        const browsers = new Set(record.systems.flatMap(({ id, kind }) => (kind === 'browser' ? [id] : [])))
        const inNotice = unsureIn(record).filter(({ kind, entry, name }) => {
          if (kind === 'identifier') return covered.has(entry.id) && name !== 'pecrBasis'
          if (kind === 'holding')
            return covered.has(String(entry.identifier)) && fileSays.holding?.(entry as never, name)
          if (kind === 'system') return !browsers.has(entry.id) && name === 'places'
          return kind === 'sharing' && (name === 'recipient' || name === 'ownUse')
        })
        expect(leftOut(documents.notice.compose(any, day), inNotice, 'public')).toEqual([])
        const onPage = unsureIn(record).filter(
          ({ kind, entry, name }) =>
            kind === 'identifier' && name === 'pecrBasis' && onDevice(entry as Identifier),
        )
        expect(leftOut(documents.cookies.compose(any, day), onPage, 'public')).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['dpia', 'identifier', 'sources'],
    ['dpia', 'identifier', 'obligation'],
    ['dpia', 'identifier', 'pecrBasis'],
    ['dpia', 'holding', 'stages'],
    ['dpia', 'system', 'places'],
    ['dpia', 'system', 'ownUse'],
    ['dpia', 'system', 'passesOn'],
    ['dpia', 'sharing', 'recipient'],
    ['dpia', 'sharing', 'ownUse'],
    ['dpia', 'sharing', 'to'],
    ['notice', 'identifier', 'sources'],
    ['notice', 'identifier', 'obligation'],
    ['notice', 'holding', 'stages'],
    ['notice', 'system', 'places'],
    ['notice', 'sharing', 'recipient'],
    ['notice', 'sharing', 'ownUse'],
    ['cookies', 'identifier', 'pecrBasis'],
  ] as const)('is missed when the composer of the %s does not look at it for %s: %s', (id, kind, name) => {
    const voice = id === 'dpia' ? 'file' : 'public'
    let [marked, missed] = [0, 0]
    for (const record of generated) {
      const of = unsureIn(shown(record)).filter((one) => one.kind === kind && one.name === name)
      if (of.length === 0) continue
      const whole = documents[id].compose(record, day)
      const stated = of.filter((one) => leftOut(whole, [one], voice).length === 0)
      marked += stated.length
      missed += leftOut(documents[id].compose(withoutMark(record, name), day), stated, voice).length
    }
    expect(marked).toBeGreaterThan(0)
    // The same words can stand beside another answer of the same part.
    expect(missed).toBeGreaterThan(marked / 2)
  })
})

const generated = fc.sample(arbitraryRecord('fully', 2), { numRuns: 200, seed: 3 })

/** The record without how sure the answers to one question are: what a composer sees that takes each to be always so. */
function withoutMark<T>(value: T, name: string): T {
  if (Array.isArray(value)) return value.map((one) => withoutMark(one, name)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      key === 'certainty' ? marksWithout(inside, [name]) : withoutMark(inside, name),
    ]),
  ) as T
}

describe('What is not recorded', () => {
  const isMarked = ({ lines }: Part) =>
    lines.some((line) => /\[not recorded yet|We do not know|Not known|not recorded/i.test(line))

  test('is asserted nowhere: a part that rests on nothing else says that it is not recorded', () => {
    fc.assert(
      fc.property(arbitraryRecord('partly', 2), (any) => {
        const record = shown(any)
        const held = heldIn(record)
        for (const [name, { compose }] of Object.entries(documents))
          for (const part of partsOf(compose(any, day))) {
            if (part.facts.length === 0 || part.facts.some((fact) => held.has(fact))) continue
            expect([name, part.key, isMarked(part)]).toEqual([name, part.key, true])
          }
      }),
      { numRuns: 400 },
    )
  })
})

/** Every fact of which a record says something. */
function heldIn(record: ServiceRecord): Set<string> {
  const of = (path: string, values: Values) => [
    ...Object.keys(values).map((name) => `${path}/${name}`),
    ...Object.keys((values.certainty as Record<string, Certainty>) ?? {}).map((name) => `${path}/${name}`),
  ]
  return new Set([
    ...of('service', record.service),
    ...of('organisation', record.organisation),
    ...kindNames.flatMap((kind) =>
      entriesOf(record, kind).flatMap((entry) => of(`${kind}/${entry.id}`, entry)),
    ),
  ])
}

test.each<[Certainty, string, string]>([
  [{ is: 'sometimes', when: 'if you ask.' }, 'Only in some cases: if you ask.', 'Sometimes: if you ask.'],
  [{ is: 'may' }, 'This may or may not be so.', 'May be so.'],
  [{ is: 'not-known' }, 'We do not know this for certain.', 'Not known.'],
  [
    { is: 'not-known', since: '2026-11-01', findsOut: 'Service owner' },
    'We do not know this for certain.',
    'Not known since 1 November 2026. To find out: Service owner.',
  ],
])('%j is said', (certainty, inPublic, inFile) => {
  const values = { certainty: { places: certainty } }
  expect([howSure(values, 'places'), howSure(values, 'places', 'file')]).toEqual([inPublic, inFile])
})
