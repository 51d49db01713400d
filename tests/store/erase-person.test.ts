import { expect, test } from 'vitest'
import { serviceAt } from '@/domain/record/place'
import { newId } from '@/prisma/database/new-id'
import { readHistory } from '@/prisma/history/history'
import { erasePerson } from '@/prisma/people/erase-person'
import { listPeople, readPerson } from '@/prisma/people/listed-people'
import { changePerson, invitePerson } from '@/prisma/people/people'
import { bindPerson, startSession } from '@/prisma/people/sessions'
import { addEntry } from '@/prisma/record/entries'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

/** Ada was invited, bound to the issuer, renamed, and changed a record. */
async function withAda() {
  const example = await exampleOrganisation(db)
  const { administrator, teamId, slug, organisationId } = example
  const email = `${newId()}@lovelace.example`
  const identity = {
    issuer: 'https://issuer.example',
    subject: `subject-${email}`,
    email,
    emailVerified: true,
  }
  const memberships = [{ teamId, role: 'editor' as const }]
  const invitation = { name: 'Ada Lovelace', email, officer: false, administrator: false, memberships }
  const id = valueIn(await invitePerson(db, administrator, invitation))
  valueIn(await bindPerson(db, identity))
  await startSession(db, id)
  const change = (version: number, changes: object) =>
    changePerson(db, administrator, id, { version, changes: { ...changes } })
  valueIn(await change(0, { name: 'Ada King', officer: true }))
  const actor = { ...example.editor, personId: id }
  valueIn(
    await addEntry(db, actor, serviceAt(slug), 'identifier', { kind: 'ip-address', plainName: 'IP address' }),
  )
  return {
    ...example,
    id,
    identity,
    change,
    events: () => db.auditEvent.findMany({ where: { organisationId } }),
  }
}

test('a name is erased for good once its person is deactivated, and what they did stays under their id', async () => {
  const { administrator, editor, id, slug, change, events } = await withAda()
  expect(await erasePerson(db, administrator, id, 1)).toMatchObject({
    refusal: { kind: 'problems', problems: [{ message: 'Deactivate this person first' }] },
  })
  valueIn(await change(1, { deactivated: true }))
  expect(await erasePerson(db, administrator, id, 1)).toMatchObject({ refusal: { kind: 'conflict' } })
  valueIn(await erasePerson(db, administrator, id, 2))

  const left = await db.person.findUniqueOrThrow({
    where: { id },
    include: { memberships: true, sessions: true },
  })
  expect(left).toMatchObject({ email: null, issuer: null, subject: null, officer: false })
  expect({ ...left, invitedAt: 0 }).toMatchObject({ memberships: [], sessions: [] })
  const everything = JSON.stringify([left, await events()])
  for (const trace of ['Ada', 'lovelace', 'subject-']) expect(everything).not.toContain(trace)
  expect(valueIn(await readHistory(db, editor, slug, 1)).events).toMatchObject([
    { event: { type: 'entry-added' }, by: 'a person who has left' },
  ])
  expect((await events()).filter(({ actorId }) => actorId === id).length).toBeGreaterThan(0)
})

test('who has been erased is not listed, not changed and not found, and their address can be invited anew', async () => {
  const { administrator, id, identity, change } = await withAda()
  valueIn(await change(1, { deactivated: true }))
  valueIn(await erasePerson(db, administrator, id, 2))
  expect(valueIn(await listPeople(db, administrator, { search: 'left', page: 1 })).total).toBe(0)
  expect(await readPerson(db, administrator, id)).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await change(3, { deactivated: false })).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await erasePerson(db, administrator, id, 3)).toMatchObject({ refusal: { kind: 'not-found' } })
  const again = { name: 'Ada', email: identity.email, officer: false, administrator: false, memberships: [] }
  const other = valueIn(await invitePerson(db, administrator, again))
  expect(await bindPerson(db, identity)).toEqual({ ok: true, value: other })
})

test('somebody of another organisation is not found', async () => {
  const { id, change } = await withAda()
  valueIn(await change(1, { deactivated: true }))
  const elsewhere = await exampleOrganisation(db)
  expect(await erasePerson(db, elsewhere.administrator, id, 2)).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

test('no event holds a name or an address of those who use the inventory, whatever happens to them', async () => {
  const { events } = await withAda()
  const all = await events()
  expect(new Set(all.map(({ type }) => type))).toEqual(
    new Set(['person-invited', 'person-recognised', 'signed-in', 'person-changed', 'entry-added']),
  )
  // In capitals: the ids of events are hexadecimal, and some of them contain “ada”.
  expect(JSON.stringify(all)).not.toMatch(/Ada|Lovelace|King|@/)
})
