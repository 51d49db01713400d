import { expect, test } from 'vitest'
import { catalogueEntry } from '@/domain/catalogue/catalogue'
import { confirmedWith } from '@/domain/record/confirmed-with'
import { gaps } from '@/domain/record/gaps/gaps'
import { serviceAt } from '@/domain/record/place'
import { addFromCatalogue } from '@/prisma/catalogue/add-from-catalogue'
import { confirmAnswers } from '@/prisma/record/confirm-answers'
import { addEntry, saveEntry } from '@/prisma/record/entries'
import { readRecord } from '@/prisma/record/records'
import { noRow } from '@/prisma/record/shown'
import { submitRecord } from '@/prisma/review/submit'
import { testDatabase } from '../support/test-database'
import { completeService, day, hashNow, submitted } from './complete-service'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const entry = catalogueEntry('google-analytics-4') ?? expect.fail('no Google Analytics in the catalogue')

/** A service to which something was added from the catalogue, and how its things are confirmed. */
async function fromCatalogue() {
  const example = await exampleOrganisation(db)
  const { slug, editor } = example
  valueIn(await addFromCatalogue(db, editor, slug, entry, [0], day))
  const read = async () => valueIn(await readRecord(db, editor, slug))
  const { record, versions } = await read()
  const [category] = record.categories
  const things = confirmedWith(record, 'category', category?.id ?? '').map(({ kind, id }) => ({
    ...{ kind, id },
    version: versions.entries[id] ?? noRow,
  }))
  return {
    ...example,
    at: serviceAt(slug),
    id: category?.id ?? '',
    identifier: record.identifiers[0]?.id ?? '',
    read,
    things,
  }
}

test('what the catalogue says is to be confirmed, but for what was picked; confirming it is one event for each thing', async () => {
  const { editor, at, id, read, things } = await fromCatalogue()
  const { categories, identifiers } = (await read()).record
  expect(categories[0]?.toConfirm).toMatchObject({
    pecrBasis: { by: 'catalogue', name: entry.name, on: day },
  })
  expect(Object.keys(identifiers[0]?.toConfirm ?? {})).toContain('description')
  expect(Object.keys(identifiers[0]?.toConfirm ?? {})).not.toContain('plainName')
  expect(things.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['category', 'identifier']))
  valueIn(await confirmAnswers(db, editor, at, things))
  valueIn(await confirmAnswers(db, editor, at, things))
  const { record } = await read()
  expect(confirmedWith(record, 'category', id)).toEqual([])
  const events = await db.auditEvent.count({
    where: { type: 'entry-changed', data: { path: ['id'], equals: id } },
  })
  expect(events).toBe(1)
})

test('nothing is confirmed when one of the things, or what else was shown, has changed', async () => {
  const { editor, at, id, read, things } = await fromCatalogue()
  const { record, versions } = await read()
  const system = record.systems[0]?.id ?? ''
  const shown = [{ kind: 'system', id: system, version: versions.entries[system] ?? noRow }]
  valueIn(await saveEntry(db, editor, at, 'system', system, { version: 0, changes: { places: ['GB'] } }))
  const conflict = { ok: false, refusal: { kind: 'conflict' } }
  expect(await confirmAnswers(db, editor, at, things, shown)).toEqual(conflict)
  const last = things.find(({ kind }) => kind === 'identifier')
  valueIn(
    await saveEntry(db, editor, at, 'identifier', last?.id ?? '', {
      version: 0,
      changes: { description: 'Mine' },
    }),
  )
  expect(await confirmAnswers(db, editor, at, things)).toEqual(conflict)
  expect(confirmedWith((await read()).record, 'category', id)).toHaveLength(things.length)
})

test('only who may change the record confirms it', async () => {
  const { viewer, officer, stranger, at, things } = await fromCatalogue()
  for (const [actor, kind] of [
    [viewer, 'forbidden'],
    [officer, 'forbidden'],
    [stranger, 'not-found'],
  ] as const)
    expect(await confirmAnswers(db, actor, at, things)).toEqual({ ok: false, refusal: { kind } })
})

test('a record with something to be confirmed is not submitted', async () => {
  const example = await completeService(db)
  const { slug, editor } = example
  const { record } = valueIn(await readRecord(db, editor, slug))
  const { id = '', plainName } = record.identifiers[0] ?? {}
  const toConfirm = { plainName: { by: 'template' as const, on: day } }
  const save = { version: 0, changes: { plainName, toConfirm } }
  valueIn(await saveEntry(db, editor, serviceAt(slug), 'identifier', id, save))
  const after = valueIn(await readRecord(db, editor, slug)).record
  expect(gaps(after, day)).toHaveLength(1)
  expect(await submitRecord(db, editor, slug, { hash: await hashNow(db, example), day })).toMatchObject({
    ok: false,
  })
  valueIn(await confirmAnswers(db, editor, serviceAt(slug), [{ kind: 'identifier', id, version: 1 }]))
  expect(await submitted(db, example)).toMatchObject({ number: 1 })
})

test('a save is a conflict when what it leaves answers to was changed, stated or removed since', async () => {
  const { editor, at, identifier: id } = await fromCatalogue()
  const category = valueIn(await addEntry(db, editor, at, 'category', { name: 'analytics data' }))
  const shown = [{ kind: 'category', id: category, version: 0 }]
  const save = (version: number, whyNeeded: string) =>
    saveEntry(db, editor, at, 'identifier', id, { version, changes: { whyNeeded }, shown })
  expect(await save(0, 'One')).toMatchObject({ ok: true })
  valueIn(await saveEntry(db, editor, at, 'category', category, { version: 0, changes: { complete: true } }))
  expect(await save(1, 'Two')).toEqual({ ok: false, refusal: { kind: 'conflict' } })
  const gone = [{ kind: 'categoryHolding', id: 'none-yet', version: noRow }]
  const changes = { whyNeeded: 'Three' }
  expect(
    await saveEntry(db, editor, at, 'identifier', id, { version: 1, changes, shown: gone }),
  ).toMatchObject({ ok: true })
})
