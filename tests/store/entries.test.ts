import { expect, test } from 'vitest'
import { serviceAt } from '@/domain/record/place'
import type { Actor } from '@/domain/review/actor'
import { newId } from '@/prisma/database/new-id'
import { addEntries, addEntry, removeEntry, saveEntry } from '@/prisma/record/entries'
import { readRecord } from '@/prisma/record/records'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const example = await exampleOrganisation(db)
const { slug, editor, viewer, officer, stranger } = example

const readAs = async (actor: Actor) => valueIn(await readRecord(db, actor, slug))
const addPurpose = async (name: string) =>
  valueIn(await addEntry(db, editor, serviceAt(slug), 'purpose', { name }))
const events = (id: string) =>
  db.auditEvent.findMany({ where: { data: { path: ['id'], equals: id } }, orderBy: { id: 'asc' } })

/** An identifier that is held in a system, and both of them. */
async function addHeldIdentifier() {
  const [identifier, system, holding] = [newId(), newId(), newId()]
  const added = await addEntries(db, editor, serviceAt(slug), [
    { kind: 'holding', id: holding, answers: { identifier, system, state: 'draft' } },
    { kind: 'identifier', id: identifier, answers: { kind: 'ip-address', plainName: 'IP address' } },
    { kind: 'system', id: system, answers: { name: 'Web server log' } },
  ])
  expect(added.ok).toBe(true)
  return { identifier, system, holding }
}

test('an entry that was added is in the record, in the order of adding, and in the history', async () => {
  const one = await addPurpose('keep the service secure')
  const two = await addPurpose('book visits')
  const { record, versions } = await readAs(viewer)
  expect(record.purposes.map(({ id }) => id).slice(-2)).toEqual([one, two])
  expect(versions.entries[one]).toBe(0)
  expect(await events(one)).toMatchObject([
    { type: 'entry-added', actorId: editor.personId, data: { after: { name: 'keep the service secure' } } },
  ])
})

test('of 20 people who save the same entry at once, one wins and 19 are told of the conflict', async () => {
  const id = await addPurpose('statistics')
  const saves = Array.from({ length: 20 }, (_, index) =>
    saveEntry(db, editor, serviceAt(slug), 'purpose', id, {
      version: 0,
      changes: { name: `statistics ${index}` },
    }),
  )
  const results = await Promise.all(saves)
  expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { version: 1 } }])
  expect(results.filter((result) => !result.ok && result.refusal.kind === 'conflict')).toHaveLength(19)
  expect((await events(id)).map(({ type }) => type)).toEqual(['entry-added', 'entry-changed'])
})

test('the second half of a double click succeeds and changes nothing', async () => {
  const id = await addPurpose('answer questions')
  const save = () =>
    saveEntry(db, editor, serviceAt(slug), 'purpose', id, { version: 0, changes: { category: 'support' } })
  const results = await Promise.all([save(), save(), save()])
  expect(results).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: { version: 1 } })))
  expect(await events(id)).toHaveLength(2)

  const again = { name: 'twice', category: 'support' }
  const chosen = newId()
  const adds = await Promise.all(
    [1, 2].map(() => addEntry(db, editor, serviceAt(slug), 'purpose', again, chosen)),
  )
  expect(adds).toEqual([
    { ok: true, value: chosen },
    { ok: true, value: chosen },
  ])
  expect(await events(chosen)).toHaveLength(1)
})

test('a save keeps the answers that it does not name, and takes away those that it names as undefined', async () => {
  const id = await addPurpose('keep records')
  const save = (version: number, changes: object) =>
    saveEntry(db, editor, serviceAt(slug), 'purpose', id, { version, changes: { ...changes } })
  await save(0, { category: 'records', description: 'For seven years' })
  await save(1, { description: undefined })
  const { record } = await readAs(editor)
  expect(record.purposes.find((purpose) => purpose.id === id)).toEqual({
    id,
    name: 'keep records',
    category: 'records',
  })
  expect((await events(id)).at(-1)?.data).toMatchObject({
    before: { description: 'For seven years' },
    after: {},
  })
})

test('answers that cannot be stored are refused, each with its field', async () => {
  const bad = { name: 'a\u0000b', category: 'nonsense', unknown: 1 }
  const added = await addEntry(db, editor, serviceAt(slug), 'purpose', bad)
  const paths =
    !added.ok && added.refusal.kind === 'problems' && added.refusal.problems.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['name', 'category', '']))
  const id = await addPurpose('change me')
  const saved = await saveEntry(db, editor, serviceAt(slug), 'purpose', id, {
    version: 0,
    changes: { name: undefined },
  })
  expect(saved).toMatchObject({ ok: false, refusal: { kind: 'problems', problems: [{ path: 'name' }] } })
})

test('a reference must lead to something of its kind in the service or its organisation', async () => {
  const { identifier, system, holding } = await addHeldIdentifier()
  const other = await exampleOrganisation(db)
  const elsewhere = valueIn(
    await addEntry(db, other.editor, serviceAt(other.slug), 'system', { name: 'Another log' }),
  )
  for (const wrong of [identifier, elsewhere, newId()]) {
    const added = await addEntry(db, editor, serviceAt(slug), 'holding', { identifier, system: wrong })
    expect(added).toMatchObject({ refusal: { kind: 'problems', problems: [{ path: 'system' }] } })
    const changes = { system: wrong }
    const saved = await saveEntry(db, editor, serviceAt(slug), 'holding', holding, { version: 0, changes })
    expect(saved).toMatchObject({ refusal: { kind: 'problems', problems: [{ path: 'system' }] } })
  }
  const { record, versions } = await readAs(editor)
  expect(record.holdings.find(({ id }) => id === holding)?.system).toBe(system)
  expect(versions.entries[holding]).toBe(0)
})

test('what something refers to is not removed; an identifier goes with its holdings', async () => {
  const { identifier, system, holding } = await addHeldIdentifier()
  const remove = (kind: 'system' | 'identifier', id: string) =>
    removeEntry(db, editor, serviceAt(slug), kind, id, { version: 0 })
  expect(await remove('system', system)).toEqual({
    ok: false,
    refusal: { kind: 'in-use', by: ['IP address: Holding (draft)'] },
  })
  const choice = valueIn(
    await addEntry(db, editor, serviceAt(slug), 'choice', { name: 'analytics', identifiers: [identifier] }),
  )
  expect(await remove('identifier', identifier)).toEqual({
    ok: false,
    refusal: { kind: 'in-use', by: ['analytics'] },
  })
  valueIn(
    await saveEntry(db, editor, serviceAt(slug), 'choice', choice, {
      version: 0,
      changes: { identifiers: undefined },
    }),
  )
  expect(await remove('identifier', identifier)).toEqual({ ok: true, value: null })
  expect((await events(holding)).at(-1)).toMatchObject({
    type: 'entry-removed',
    data: { before: { system } },
  })
  expect(await remove('system', system)).toEqual({ ok: true, value: null })
  const { record } = await readAs(editor)
  expect(JSON.stringify(record)).not.toContain(identifier)
  expect(await remove('system', system)).toMatchObject({ refusal: { kind: 'not-found' } })
})

test('a removal on top of somebody else’s save is a conflict', async () => {
  const id = await addPurpose('first')
  await saveEntry(db, editor, serviceAt(slug), 'purpose', id, { version: 0, changes: { name: 'second' } })
  expect(await removeEntry(db, editor, serviceAt(slug), 'purpose', id, { version: 0 })).toMatchObject({
    refusal: { kind: 'conflict' },
  })
})

test('a thing that is removed while somebody refers to it is either kept or not referred to', async () => {
  for (let round = 0; round < 5; round++) {
    const { identifier, system } = await addHeldIdentifier()
    const party = valueIn(await addEntry(db, editor, serviceAt(slug), 'party', { name: 'A supplier' }))
    await Promise.all([
      removeEntry(db, editor, serviceAt(slug), 'party', party, { version: 0 }),
      saveEntry(db, editor, serviceAt(slug), 'system', system, { version: 0, changes: { party } }),
      removeEntry(db, editor, serviceAt(slug), 'identifier', identifier, { version: 0 }),
      addEntry(db, editor, serviceAt(slug), 'holding', { identifier, system }),
    ])
    await readAs(editor)
  }
})

test('only editors of the team change its record, and another team’s is not even found', async () => {
  const id = await addPurpose('ours')
  const attempts = (actor: Actor) => [
    addEntry(db, actor, serviceAt(slug), 'purpose', { name: 'theirs' }),
    saveEntry(db, actor, serviceAt(slug), 'purpose', id, { version: 0, changes: { name: 'theirs' } }),
    removeEntry(db, actor, serviceAt(slug), 'purpose', id, { version: 0 }),
  ]
  for (const [actor, kind] of [
    [viewer, 'forbidden'],
    [officer, 'forbidden'],
    [stranger, 'not-found'],
  ] as const)
    for (const result of await Promise.all(attempts(actor)))
      expect(result).toEqual({ ok: false, refusal: { kind } })
  expect(await readRecord(db, stranger, slug)).toEqual({ ok: false, refusal: { kind: 'not-found' } })
  expect((await readAs(officer)).owner).toMatchObject({
    organisationId: example.organisationId,
    teamId: example.teamId,
  })
  expect(await events(id)).toHaveLength(1)
})

test('a record holds at most 500 of a kind, also when two people add at once', async () => {
  const { editor, slug } = await exampleOrganisation(db)
  const entries = (length: number) =>
    Array.from({ length }, (_, index) => ({
      kind: 'purpose' as const,
      answers: { name: `purpose ${index}` },
    }))
  valueIn(await addEntries(db, editor, serviceAt(slug), entries(499)))
  const results = await Promise.all(
    [1, 2].map(() => addEntry(db, editor, serviceAt(slug), 'purpose', { name: 'last' })),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(valueIn(await readRecord(db, editor, slug)).record.purposes).toHaveLength(500)
})
