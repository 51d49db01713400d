import { expect, test } from 'vitest'
import { Observed, type Seen } from '@/domain/evidence/observe'
import type { Reading } from '@/domain/evidence/reading'
import { comparisonOf } from '@/domain/evidence/recorded'
import { addEvidence, addEvidenceAsOperator } from '@/prisma/evidence/add-evidence'
import { recordObservation } from '@/prisma/evidence/record-observation'
import { readRecord } from '@/prisma/records'
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
  valueIn(await recordObservation(db, editor, slug, first?.id ?? ''))
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
  const ids = await Promise.all(
    Array.from({ length: 5 }, () =>
      recordObservation(db, editor, slug, seen?.id ?? '', { plainName: 'Analytics' }),
    ),
  )
  expect(new Set(ids.map(valueIn)).size).toBe(1)
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
  expect(await recordObservation(db, viewer, slug, seen?.id ?? '')).toMatchObject({ ok: false })
  expect(await recordObservation(db, editor, slug, 'nothing')).toMatchObject({ ok: false })
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
