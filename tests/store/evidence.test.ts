import { expect, test } from 'vitest'
import { Observed, type Seen } from '@/domain/evidence/observe'
import type { Reading } from '@/domain/evidence/reading'
import { comparisonOf } from '@/domain/evidence/recorded'
import { serviceAt } from '@/domain/record/place'
import { addEvidence, addEvidenceAsOperator } from '@/prisma/evidence/add-evidence'
import { decideObservations } from '@/prisma/evidence/decide-observations'
import { recordObservations } from '@/prisma/evidence/record-observations'
import { removeEntry } from '@/prisma/record/entries'
import { readRecord } from '@/prisma/record/records'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

function reading(...seen: Partial<Seen>[]): Reading {
  const observed = new Observed()
  for (const one of seen)
    observed.add({ kind: 'cookie', name: '_ga', host: 'example.gov.uk', way: 'script', ...one })
  return {
    format: 'har',
    site: 'example.gov.uk',
    collectedOn: '2026-11-20',
    extent: '3 requests to 2 hosts',
    notes: [],
    observations: observed.list(),
  }
}

const about = (digest: string) => ({ digest, addedOn: '2026-11-22' })

async function service() {
  const people = await exampleOrganisation(db)
  const read = async () => valueIn(await readRecord(db, people.editor, people.slug)).record
  const states = async () =>
    comparisonOf(await read(), '2026-11-22').found.map(({ observation, state }) => [observation.name, state])
  return { ...people, read, states }
}

test('what was observed becomes part of the record, and is new to it', async () => {
  const { slug, editor, read, states } = await service()
  const added = await addEvidence(db, editor, slug, {
    ...about('a'),
    reading: reading({ lasts: 'P730D' }, { kind: 'request', name: 'stats.example', host: 'stats.example' }),
  })
  expect(valueIn(added)).toMatchObject({ added: 2, seenAgain: 0 })
  const { evidence, observations } = await read()
  expect(evidence).toMatchObject([{ format: 'har', collectedOn: '2026-11-20', digest: 'a' }])
  expect(observations[0]).toMatchObject({ name: '_ga', ends: 'after', lasts: 'P730D' })
  expect(await states()).toEqual([
    ['_ga', 'new'],
    ['stats.example', 'new'],
  ])
})

test('the same file again adds nothing, even twenty times at once', async () => {
  const { slug, editor, read } = await service()
  const all = await Promise.all(
    Array.from({ length: 20 }, () => addEvidence(db, editor, slug, { ...about('a'), reading: reading({}) })),
  )
  expect(new Set(all.map((one) => valueIn(one).id)).size).toBe(1)
  expect((await read()).observations).toHaveLength(1)
})

test('newer evidence replaces what was seen and keeps what was decided', async () => {
  const { slug, editor, read, states } = await service()
  valueIn(await addEvidence(db, editor, slug, { ...about('a'), reading: reading({ lasts: 'session' }) }))
  const [first] = (await read()).observations
  valueIn(
    await recordObservations(db, editor, slug, { ids: [first?.id ?? ''], version: 0 }, {}, '2026-12-01'),
  )
  const again = await addEvidence(db, editor, slug, {
    ...about('b'),
    reading: reading({ lasts: 'P730D' }, { name: '_gid' }),
  })
  expect(valueIn(again)).toMatchObject({ added: 1, seenAgain: 1 })
  const { observations, evidence } = await read()
  expect(observations[0]).toMatchObject({
    id: first?.id,
    decision: 'recorded',
    lasts: 'P730D',
    evidence: evidence[1]?.id,
  })
  expect(await states()).toEqual([
    ['_ga', 'recorded'],
    ['_gid', 'new'],
  ])
})

test('an observation becomes an identifier in the browser once, however often that is asked for', async () => {
  const { slug, editor, read, states } = await service()
  valueIn(
    await addEvidence(db, editor, slug, {
      ...about('a'),
      reading: reading({ lasts: 'P730D', party: 'first' }),
    }),
  )
  const [seen] = (await read()).observations
  const shown = { ids: [seen?.id ?? ''], version: 0 }
  const all = await Promise.all(
    Array.from({ length: 5 }, () =>
      recordObservations(db, editor, slug, shown, { plainName: 'Analytics' }, '2026-12-01'),
    ),
  )
  for (const added of all) valueIn(added)
  const { identifiers, holdings, systems, observations } = await read()
  expect(identifiers).toMatchObject([{ name: '_ga', plainName: 'Analytics', kind: 'cookie', party: 'first' }])
  expect(holdings).toMatchObject([{ stages: [{ measure: 'exactly', period: 'P730D', from: 'collected' }] }])
  expect(systems).toMatchObject([{ kind: 'browser' }])
  expect(observations).toMatchObject([{ decision: 'recorded', identifier: identifiers[0]?.id }])
  expect(await states()).toEqual([['_ga', 'recorded']])
})

test('who may not change the record adds no evidence, nor an identifier from it', async () => {
  const { slug, editor, viewer, stranger, read } = await service()
  for (const other of [viewer, stranger])
    expect(await addEvidence(db, other, slug, { ...about('a'), reading: reading({}) })).toMatchObject({
      ok: false,
    })
  expect((await read()).evidence).toEqual([])
  valueIn(await addEvidence(db, editor, slug, { ...about('a'), reading: reading({}) }))
  const [seen] = (await read()).observations
  expect(
    await recordObservations(db, viewer, slug, { ids: [seen?.id ?? ''], version: 0 }, {}, '2026-12-01'),
  ).toMatchObject({
    ok: false,
  })
  expect(
    await recordObservations(db, editor, slug, { ids: ['nothing'], version: 0 }, {}, '2026-12-01'),
  ).toMatchObject({
    ok: false,
  })
  expect((await read()).identifiers).toEqual([])
})

test('the operator adds evidence by the address of a service', async () => {
  const { slug, read } = await service()
  valueIn(await addEvidenceAsOperator(db, slug, { ...about('a'), reading: reading({}) }))
  expect((await read()).observations).toHaveLength(1)
  expect(await addEvidenceAsOperator(db, 'nowhere', { ...about('a'), reading: reading({}) })).toMatchObject({
    ok: false,
  })
})

test('of two people who decide at once, the second is told, and nothing of theirs is kept', async () => {
  const { slug, editor, read } = await service()
  valueIn(await addEvidence(db, editor, slug, { ...about('a'), reading: reading({}, { name: '_gid' }) }))
  const ids = (await read()).observations.map(({ id }) => id)
  const notOurs = { decision: 'not-ours', reason: 'Our proxy' } as const
  valueIn(await decideObservations(db, editor, slug, { ids: ids.slice(0, 1), version: 0 }, notOurs))
  const late = await recordObservations(db, editor, slug, { ids, version: 0 }, {}, '2026-12-01')
  expect(late).toEqual({ ok: false, refusal: { kind: 'conflict' } })
  expect((await read()).identifiers).toEqual([])
})

test('a decision about what newer evidence shows otherwise is looked at again', async () => {
  const { slug, editor, read } = await service()
  valueIn(await addEvidence(db, editor, slug, { ...about('a'), reading: reading({ lasts: 'session' }) }))
  const shown = { ids: (await read()).observations.map(({ id }) => id), version: 0 }
  valueIn(await addEvidence(db, editor, slug, { ...about('b'), reading: reading({ lasts: 'P730D' }) }))
  const late = await decideObservations(db, editor, slug, shown, { decision: 'not-ours', reason: 'No' })
  expect(late).toEqual({ ok: false, refusal: { kind: 'conflict' } })
})

test('evidence that shows more than a record can hold is refused whole, with what to do', async () => {
  const { slug, editor, read } = await service()
  const many = Array.from({ length: 501 }, (_, index) => ({ name: `c${'abcdefghij'[index % 10]}-${index}` }))
  const refused = await addEvidence(db, editor, slug, { ...about('a'), reading: reading(...many) })
  expect(refused).toMatchObject({
    refusal: { problems: [{ path: 'file', message: expect.stringMatching(/500.*shows 501 new ones/) }] },
  })
  expect((await read()).evidence).toEqual([])
})

test('evidence in which nothing is found is not mistaken for one that was there', async () => {
  const { slug, editor } = await service()
  const first = valueIn(await addEvidence(db, editor, slug, { ...about('a'), reading: reading() }))
  expect(first.isKnown).toBe(false)
  expect(await addEvidence(db, editor, slug, { ...about('a'), reading: reading() })).toMatchObject({
    value: { id: first.id, isKnown: true },
  })
})

test('an identifier is not removed while an observation says that it is this one', async () => {
  const { slug, editor, read } = await service()
  valueIn(await addEvidence(db, editor, slug, { ...about('a'), reading: reading({}) }))
  const ids = (await read()).observations.map(({ id }) => id)
  valueIn(await recordObservations(db, editor, slug, { ids, version: 0 }, {}, '2026-12-01'))
  const [identifier] = (await read()).identifiers
  const removed = await removeEntry(db, editor, serviceAt(slug), 'identifier', identifier?.id ?? '', {
    version: 0,
  })
  expect(removed).toMatchObject({ refusal: { by: [expect.stringContaining('_ga (example.gov.uk)')] } })
})
