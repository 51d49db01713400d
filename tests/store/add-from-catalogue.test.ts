import { expect, test } from 'vitest'
import { catalogueEntry } from '@/domain/catalogue/catalogue'
import { resolved } from '@/domain/record/resolved/resolved'
import { addFromCatalogue } from '@/prisma/catalogue/add-from-catalogue'
import { readRecord } from '@/prisma/record/records'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

const entry = catalogueEntry('google-analytics-4') ?? expect.fail('no Google Analytics in the catalogue')

async function service() {
  const { slug, editor, viewer, stranger } = await exampleOrganisation(db)
  const read = async () => valueIn(await readRecord(db, editor, slug)).record
  return { slug, editor, viewer, stranger, read }
}

test('what was chosen is added, with the system, the browser and the organisation behind it', async () => {
  const { slug, editor, read } = await service()
  expect((await addFromCatalogue(db, editor, slug, entry, [0], '2026-12-01')).ok).toBe(true)
  const { identifiers, systems, parties, holdings } = resolved(await read()).record
  expect(identifiers).toMatchObject([{ name: '_ga' }])
  expect(systems.map(({ kind }) => kind).sort()).toEqual(['analytics', 'browser'])
  expect(parties).toMatchObject([{ name: 'Google' }])
  expect(holdings).toHaveLength(2)
})

test('of twenty who add the same at once, one adds it and the others find it there', async () => {
  const { slug, editor, read } = await service()
  const all = entry.identifiers.map((_, index) => index)
  const results = await Promise.all(
    Array.from({ length: 20 }, () => addFromCatalogue(db, editor, slug, entry, all, '2026-12-01')),
  )
  expect(results.every(({ ok }) => ok)).toBe(true)
  const { identifiers, systems, parties, holdings } = await read()
  expect(identifiers).toHaveLength(entry.identifiers.length)
  expect(holdings).toHaveLength(entry.identifiers.flatMap((identifier) => identifier.holdings).length)
  expect([systems.length, parties.length]).toEqual([2, 1])
  const added = await db.auditEvent.count({
    where: { type: 'entry-added', data: { path: ['id'], equals: identifiers[0]?.id ?? '' } },
  })
  expect(added).toBe(1)
})

test('two who add different things at once share the browser, the system and the organisation', async () => {
  const { slug, editor, read } = await service()
  await Promise.all([0, 1].map((index) => addFromCatalogue(db, editor, slug, entry, [index], '2026-12-01')))
  const { identifiers, systems, parties } = await read()
  expect(identifiers.map(({ name }) => name).sort()).toEqual(['_ga', '_ga_*'])
  expect([systems.length, parties.length]).toEqual([2, 1])
})

test('who may not change the record adds nothing', async () => {
  const { slug, viewer, stranger, read } = await service()
  expect(await addFromCatalogue(db, viewer, slug, entry, [0], '2026-12-01')).toMatchObject({ ok: false })
  expect(await addFromCatalogue(db, stranger, slug, entry, [0], '2026-12-01')).toMatchObject({ ok: false })
  expect((await read()).identifiers).toEqual([])
})
