import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { organisation, serviceAt } from '@/domain/record/place'
import { newId } from '@/prisma/database/new-id'
import { addEntries, addEntry, removeEntry, saveEntry } from '@/prisma/record/entries'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { listServices, teamsToFilterBy } from '@/prisma/record/services'
import { testDatabase } from '../support/test-database'
import { type Example, exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

afterEach(() => vi.restoreAllMocks())

/** How many queries the database is asked while something is done. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const asked = [vi.spyOn(pg.Client.prototype, 'query'), vi.spyOn(PGlite.prototype, 'query')]
  await work()
  const calls = asked.flatMap(({ mock }) => mock.calls as unknown[][])
  // Asked once by each connection that is opened, which several queries at once may need.
  const count = calls.filter(([query]) => !String(query).startsWith('SET TIME ZONE')).length
  vi.restoreAllMocks()
  return count
}

async function withServices(count: number): Promise<Example> {
  const example = await exampleOrganisation(db)
  const { organisationId, teamId } = example
  await db.service.createMany({
    data: Array.from({ length: count }, (_, index) => {
      const id = newId()
      return { id, organisationId, teamId, slug: id, name: `Service ${index}`, data: {} }
    }),
  })
  return example
}

async function withIdentifiers(count: number): Promise<Example> {
  const example = await exampleOrganisation(db)
  const entries = Array.from({ length: count }, (_, index) => ({
    kind: 'identifier' as const,
    answers: { kind: 'cookie', name: `cookie_${index}`, plainName: `Cookie ${index}` },
  }))
  valueIn(await addEntries(db, example.editor, serviceAt(example.slug), entries))
  return example
}

test('a list of 300 services asks the database as often as one of 3', async () => {
  const listed = async (example: Example) =>
    queriesOf(async () => {
      await listServices(db, example.officer, { search: 'service', page: 1 })
      await teamsToFilterBy(db, example.officer)
    })
  const few = await listed(await withServices(3))
  expect(few).toBeGreaterThan(0)
  expect(await listed(await withServices(300))).toBe(few)
})

test('a record of 50 identifiers asks the database as often as one of 5, and less when nothing has changed', async () => {
  const read = ({ editor, slug }: Example) => queriesOf(() => readRecord(db, editor, slug))
  const [few, many] = [await withIdentifiers(5), await withIdentifiers(50)]
  const first = await read(few)
  expect(await read(many)).toBe(first)
  const again = await read(many)
  expect(again).toBeLessThan(first)
  expect(await read(few)).toBe(again)
})

test('whoever reads a record sees every change, and the same record when nothing has changed', async () => {
  const { editor, officer, slug } = await exampleOrganisation(db)
  const read = async () => valueIn(await readRecord(db, editor, slug))
  const purposes = async () => (await read()).record.purposes.map(({ name }) => name)
  expect(await purposes()).toEqual([])
  const add = { kind: 'purpose' as const, id: 'visits', answers: { name: 'book' } }
  valueIn(await addEntries(db, editor, serviceAt(slug), [add]))
  expect(await purposes()).toEqual(['book'])
  const save = { version: 0, changes: { name: 'book a visit' } }
  valueIn(await saveEntry(db, editor, serviceAt(slug), 'purpose', 'visits', save))
  expect((await read()).versions.entries).toEqual({ visits: 1 })
  expect((await read()).record).toBe((await read()).record)
  valueIn(await removeEntry(db, editor, serviceAt(slug), 'purpose', 'visits', { version: 1 }))
  valueIn(await addEntries(db, editor, serviceAt(slug), [{ ...add, answers: { name: 'cancel' } }]))
  expect(await purposes()).toEqual(['cancel'])
  valueIn(await saveProfile(db, editor, serviceAt(slug), { version: 0, changes: { name: 'Visit' } }))
  expect((await read()).record.service.name).toBe('Visit')
  valueIn(await addEntry(db, officer, organisation, 'contact', { topic: 'privacy', name: 'Privacy team' }))
  expect((await read()).record.contacts).toMatchObject([{ name: 'Privacy team' }])
})

test('a record that others read too cannot be changed in place', async () => {
  const { editor, slug } = await withIdentifiers(1)
  const { record } = valueIn(await readRecord(db, editor, slug))
  expect(() => record.identifiers.pop()).toThrow(TypeError)
})

test('somebody without a team reads no record', async () => {
  const { stranger, slug } = await exampleOrganisation(db)
  const nobody = { ...stranger, memberships: [] }
  expect(await readRecord(db, nobody, slug)).toEqual({ ok: false, refusal: { kind: 'not-found' } })
})
