import { expect, test } from 'vitest'
import { organisation, serviceAt } from '@/domain/record/place'
import { addEntry, removeEntry, saveEntry } from '@/prisma/record/entries'
import { readOrganisation } from '@/prisma/record/organisation'
import { readRecord, sharedChoices } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

/** A shared supplier that runs a shared log. */
async function withSharedLog() {
  const example = await exampleOrganisation(db)
  const { officer } = example
  const party = valueIn(await addEntry(db, officer, organisation, 'party', { name: 'Supplier' }))
  const log = valueIn(await addEntry(db, officer, organisation, 'system', { name: 'Log', party }))
  return { ...example, party, log }
}

test('a service’s record holds all shared contacts, and of shared systems those that it uses with what they use', async () => {
  const { officer, editor, slug, party, log } = await withSharedLog()
  const contact = valueIn(await addEntry(db, officer, organisation, 'contact', { topic: 'dpo' }))
  const unused = valueIn(await addEntry(db, officer, organisation, 'system', { name: 'Unused' }))
  const own = valueIn(await addEntry(db, editor, serviceAt(slug), 'system', { name: 'Own' }))
  const read = async () => valueIn(await readRecord(db, editor, slug)).record
  expect((await read()).systems.map(({ id }) => id)).toEqual([own])
  expect((await read()).contacts).toEqual([{ id: contact, topic: 'dpo', shared: true }])

  const answers = { kind: 'ip-address', plainName: 'IP address' }
  const identifier = valueIn(await addEntry(db, editor, serviceAt(slug), 'identifier', answers))
  valueIn(await addEntry(db, editor, serviceAt(slug), 'holding', { identifier, system: log }))
  expect((await read()).systems.map(({ id }) => id)).toEqual([own, log])
  expect((await read()).parties).toEqual([{ id: party, name: 'Supplier', shared: true }])
  expect(await sharedChoices(db, editor, slug)).toEqual(
    expect.arrayContaining([
      { id: unused, kind: 'system', title: 'Unused' },
      { id: log, kind: 'system', title: 'Log' },
      { id: party, kind: 'party', title: 'Supplier' },
    ]),
  )
})

test('what is shared is not removed while something uses it, and the refusal says what', async () => {
  const { officer, editor, slug, party, log } = await withSharedLog()
  const remove = (kind: 'party' | 'system', id: string) =>
    removeEntry(db, officer, organisation, kind, id, { version: 0 })
  const answers = { kind: 'ip-address', plainName: 'IP address' }
  const identifier = valueIn(await addEntry(db, editor, serviceAt(slug), 'identifier', answers))
  const holding = valueIn(await addEntry(db, editor, serviceAt(slug), 'holding', { identifier, system: log }))
  expect(await remove('party', party)).toEqual({ ok: false, refusal: { kind: 'in-use', by: ['Log'] } })
  expect(await remove('system', log)).toEqual({
    ok: false,
    refusal: { kind: 'in-use', by: ['IP address: Holding (Visit someone)'] },
  })
  const own = valueIn(await addEntry(db, editor, serviceAt(slug), 'system', { name: 'Own' }))
  valueIn(
    await saveEntry(db, editor, serviceAt(slug), 'holding', holding, {
      version: 0,
      changes: { system: own },
    }),
  )
  expect(await remove('system', log)).toEqual({ ok: true, value: null })
  expect(await remove('party', party)).toEqual({ ok: true, value: null })
})

test('a joint controller is somebody shared, and stays while it is one', async () => {
  const { officer, editor, slug, party } = await withSharedLog()
  const own = valueIn(await addEntry(db, editor, serviceAt(slug), 'party', { name: 'Own' }))
  const save = (version: number, jointControllers?: string[]) =>
    saveProfile(db, officer, organisation, { version, changes: { jointControllers } })
  expect(await save(0, [own])).toMatchObject({ refusal: { problems: [{ path: 'jointControllers' }] } })
  expect(await save(0, [party])).toEqual({ ok: true, value: { version: 1 } })
  const other = valueIn(await addEntry(db, officer, organisation, 'party', { name: 'Other' }))
  valueIn(await save(1, [other]))
  expect(await removeEntry(db, officer, organisation, 'party', other, { version: 0 })).toMatchObject({
    refusal: { kind: 'in-use' },
  })
  const { record } = valueIn(await readRecord(db, editor, slug))
  expect(record.parties.map(({ id }) => id)).toContain(other)
})

test('a joint controller that is removed at the same time is either kept or not named', async () => {
  const { officer, organisationId } = await exampleOrganisation(db)
  for (let version = 0; version < 8; ) {
    const party = valueIn(await addEntry(db, officer, organisation, 'party', { name: 'Supplier' }))
    const [saved] = await Promise.all([
      saveProfile(db, officer, organisation, { version, changes: { jointControllers: [party] } }),
      removeEntry(db, officer, organisation, 'party', party, { version: 0 }),
    ])
    const there = await db.item.count({ where: { scope: organisationId, id: party } })
    expect(there).toBe(saved.ok ? 1 : 0)
    version += saved.ok ? 1 : 8
  }
})

test('officers and administrators keep what is shared; teams only read it', async () => {
  const { administrator, editor, log } = await withSharedLog()
  const save = { version: 0, changes: { name: 'Changed' } }
  const forbidden = { ok: false, refusal: { kind: 'forbidden' } }
  expect(await saveEntry(db, editor, organisation, 'system', log, save)).toEqual(forbidden)
  expect(await addEntry(db, editor, organisation, 'party', { name: 'New' })).toEqual(forbidden)
  expect(await removeEntry(db, editor, organisation, 'system', log, { version: 0 })).toEqual(forbidden)
  expect(await saveProfile(db, editor, organisation, save)).toEqual(forbidden)
  expect(await saveEntry(db, administrator, organisation, 'system', log, save)).toEqual({
    ok: true,
    value: { version: 1 },
  })
  const read = valueIn(await readOrganisation(db, editor))
  expect(read.record.systems).toMatchObject([{ id: log, name: 'Changed', shared: true }])
  expect(read.versions.entries[log]).toBe(1)
  const elsewhere = await exampleOrganisation(db)
  expect(await saveEntry(db, elsewhere.officer, organisation, 'system', log, save)).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

test('what cannot be shared, or refers to a service’s own, is refused', async () => {
  const { officer, editor, slug } = await exampleOrganisation(db)
  const own = valueIn(await addEntry(db, editor, serviceAt(slug), 'party', { name: 'Own' }))
  expect(await addEntry(db, officer, organisation, 'purpose', { name: 'Ours' })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
  expect(await addEntry(db, officer, organisation, 'system', { name: 'Log', party: own })).toMatchObject({
    refusal: { problems: [{ path: 'party' }] },
  })
})

test('an organisation may have the longest name that can be kept', async () => {
  const { officer } = await exampleOrganisation(db)
  const name = 'x'.repeat(200)
  valueIn(await saveProfile(db, officer, organisation, { version: 0, changes: { name } }))
  expect(valueIn(await readOrganisation(db, officer)).record.organisation.name).toBe(name)
})
