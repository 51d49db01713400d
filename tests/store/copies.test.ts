import { expect, test } from 'vitest'
import { serviceAt } from '@/domain/record/place'
import { copyId } from '@/domain/record/resolved/copies'
import { mostCopies } from '@/domain/record/resolved/copy-problem'
import { resolved } from '@/domain/record/resolved/resolved'
import { newId } from '@/prisma/database/new-id'
import { addEntries, addEntry, removeEntry, saveEntry } from '@/prisma/record/entries'
import { readRecord } from '@/prisma/record/records'
import { noRow } from '@/prisma/record/shown'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const { slug, editor } = await exampleOrganisation(db)
const at = serviceAt(slug)
const record = async () => valueIn(await readRecord(db, editor, slug)).record

/** A category that a system holds, with one identifier: one copy follows from them. */
async function copyThatFollows() {
  const [category, identifier, system, another] = [newId(), newId(), newId(), newId()]
  valueIn(
    await addEntries(db, editor, at, [
      { kind: 'system', id: system, answers: { name: 'Bookings', form: 'encrypted' } },
      { kind: 'system', id: another, answers: { name: 'Log' } },
      { kind: 'category', id: category, answers: { name: 'your booking details', systems: [system] } },
      {
        kind: 'identifier',
        id: identifier,
        answers: { kind: 'contact-details', plainName: 'Email address', category },
      },
    ]),
  )
  return { category, identifier, system, another, id: copyId({ identifier, system }) }
}
const state = (id: string, changes: object, version = noRow) =>
  saveEntry(db, editor, at, 'holding', id, { version, changes: { ...changes } })

test('of several people who are the first to say something of a copy, one makes its row and the others are told', async () => {
  const { id, identifier, system } = await copyThatFollows()
  const results = await Promise.all(
    ['raw', 'hashed', 'truncated'].map((form) => state(id, { form, notes: `As ${form}` })),
  )
  expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { version: 0 } }])
  expect(results.filter((result) => !result.ok && result.refusal.kind === 'conflict')).toHaveLength(2)
  const rows = (await record()).holdings.filter((holding) => holding.identifier === identifier)
  expect(rows).toMatchObject([{ id, identifier, system }])
  const copies = resolved(await record()).record.holdings.filter((copy) => copy.identifier === identifier)
  expect(copies.map((copy) => copy.id)).toEqual([id])
})

test('saving nothing of a copy makes no row, and what is no copy is not found', async () => {
  const { id, identifier, another } = await copyThatFollows()
  expect(await state(id, { form: undefined, notes: undefined })).toEqual({
    ok: true,
    value: { version: noRow },
  })
  expect((await record()).holdings.filter((holding) => holding.identifier === identifier)).toEqual([])
  const elsewhere = copyId({ identifier, system: another })
  expect(await state(elsewhere, { form: 'raw' })).toEqual({ ok: false, refusal: { kind: 'not-found' } })
})

test('a save on top of a row that was removed is a conflict, and the copy follows again', async () => {
  const { id } = await copyThatFollows()
  valueIn(await state(id, { form: 'raw' }))
  valueIn(await removeEntry(db, editor, at, 'holding', id, { version: 0 }))
  expect(await state(id, { form: 'hashed' }, 0)).toEqual({ ok: false, refusal: { kind: 'conflict' } })
  const copy = resolved(await record()).record.holdings.find((one) => one.id === id)
  expect(copy?.form).toBe('encrypted')
})

test('that a copy is not here is said by its row', async () => {
  const { id, identifier } = await copyThatFollows()
  valueIn(await state(id, { notHere: true }))
  const { holdings } = resolved(await record()).record
  expect(holdings.filter((copy) => copy.identifier === identifier)).toEqual([])
})

const taken = { ok: false, refusal: { kind: 'problems', problems: [{ path: 'system' }] } }

test('a place that was added is called by what it holds, and is recorded once', async () => {
  const { identifier, another } = await copyThatFollows()
  const add = (answers: object) =>
    addEntry(db, editor, at, 'holding', { identifier, system: another, ...answers })
  const id = valueIn(await add({ form: 'raw' }))
  expect(id).toBe(copyId({ identifier, system: another }))
  expect(await add({ form: 'raw' })).toEqual({ ok: true, value: id })
  expect(await add({ form: 'hashed' })).toMatchObject(taken)
  const drafts = valueIn(await add({ state: 'Drafts' }))
  expect(await add({ state: ' drafts', form: 'hashed' })).toMatchObject(taken)
  expect(await state(drafts, { state: undefined }, 0)).toMatchObject(taken)
})

test('a row does not leave a place where its category has it', async () => {
  const { id, another } = await copyThatFollows()
  valueIn(await state(id, { form: 'raw' }))
  expect(await state(id, { system: another }, 0)).toMatchObject({ refusal: { kind: 'problems' } })
})

test('a category goes once what it says is written into its identifiers and their copies, an event for each', async () => {
  const { category, identifier, system, id } = await copyThatFollows()
  const says = { version: 0, changes: { whyNeeded: 'To tell you', certainty: { moments: { is: 'none' } } } }
  valueIn(await saveEntry(db, editor, at, 'category', category, says))
  const way = { category, system, form: 'hashed', notes: 'Since May' }
  valueIn(await addEntry(db, editor, at, 'categoryHolding', way))
  const choice = valueIn(await addEntry(db, editor, at, 'choice', { name: 'emails', categories: [category] }))
  const before = resolved(await record()).record
  valueIn(await removeEntry(db, editor, at, 'category', category, { version: 1 }))
  const after = await record()
  expect(after.identifiers.find((one) => one.id === identifier)).toMatchObject({
    whyNeeded: 'To tell you',
    certainty: { moments: { is: 'none' } },
  })
  expect(after.holdings.find((one) => one.id === id)).toMatchObject({ identifier, system, form: 'hashed' })
  expect(after.choices.find((one) => one.id === choice)).toEqual({
    id: choice,
    name: 'emails',
    identifiers: [identifier],
  })
  expect(resolved(after).record.holdings.find((one) => one.id === id)).toEqual(
    before.holdings.find((one) => one.id === id),
  )
  const events = await db.auditEvent.findMany({
    where: { OR: [category, identifier, id, choice].map((one) => ({ data: { path: ['id'], equals: one } })) },
    orderBy: { id: 'asc' },
  })
  expect(
    events
      .slice(-4)
      .map(({ type }) => type)
      .sort(),
  ).toEqual(['entry-added', 'entry-changed', 'entry-changed', 'entry-removed'])
})

test('a record has no more copies than there may be, whatever brings them', async () => {
  const { slug, editor } = await exampleOrganisation(db)
  const place = serviceAt(slug)
  const systems = Array.from({ length: 101 }, () => newId())
  const [category, ...identifiers] = Array.from({ length: 21 }, () => newId())
  valueIn(
    await addEntries(db, editor, place, [
      ...systems.map((id, index) => ({ kind: 'system' as const, id, answers: { name: `System ${index}` } })),
      {
        kind: 'category',
        id: category as string,
        answers: { name: 'everything', systems: systems.slice(0, mostCopies / 20) },
      },
      ...identifiers.map((id, index) => ({
        kind: 'identifier' as const,
        id,
        answers: { kind: 'contact-details', plainName: `Address ${index}`, category },
      })),
    ]),
  )
  const refused = { refusal: { kind: 'problems', problems: [{ message: expect.stringContaining('2,000') }] } }
  const wider = { version: 0, changes: { systems } }
  expect(await saveEntry(db, editor, place, 'category', category as string, wider)).toMatchObject(refused)
  const more = { kind: 'contact-details', plainName: 'One more', category }
  expect(await addEntry(db, editor, place, 'identifier', more)).toMatchObject(refused)
  const { record } = valueIn(await readRecord(db, editor, slug))
  expect(resolved(record).record.holdings).toHaveLength(mostCopies)
})
