import { expect, test } from 'vitest'
import { newId } from '@/prisma/database/new-id'
import { erasePerson } from '@/prisma/people/erase-person'
import { listPeople, readPerson } from '@/prisma/people/listed-people'
import { changePerson, invitePerson } from '@/prisma/people/people'
import { actorOf, startSession } from '@/prisma/people/sessions'
import { createTeam, listTeams } from '@/prisma/people/teams'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

const invitation = (more = {}) => ({
  email: `Somebody.${newId()}@Example.org`,
  name: 'Somebody',
  officer: false,
  administrator: false,
  memberships: [],
  ...more,
})

test('an invited person is listed with their teams, by their address in small letters', async () => {
  const { administrator, teamId, organisationId } = await exampleOrganisation(db)
  const memberships = [{ teamId, role: 'editor' as const }]
  const asked = invitation({ memberships })
  const id = valueIn(await invitePerson(db, administrator, asked))
  const { people } = valueIn(await listPeople(db, administrator, { page: 1 }))
  expect(people.find((person) => person.id === id)).toEqual({
    ...asked,
    id,
    email: asked.email.toLowerCase(),
    deactivated: false,
    hasSignedIn: false,
    version: 0,
  })
  const { email: _, name: __, ...after } = asked
  expect(await db.auditEvent.findMany({ where: { type: 'person-invited', organisationId } })).toMatchObject([
    { actorId: administrator.personId, data: { personId: id, after } },
  ])
})

test('an address is invited once, also by two administrators at once', async () => {
  const [one, two] = [await exampleOrganisation(db), await exampleOrganisation(db)]
  const asked = invitation()
  const results = await Promise.all(
    [one, two].map(({ administrator }) => invitePerson(db, administrator, asked)),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({
    refusal: { kind: 'problems', problems: [{ path: 'email' }] },
  })
  expect(await invitePerson(db, one.administrator, invitation({ email: 'no address' }))).toMatchObject({
    refusal: { kind: 'problems', problems: [{ path: 'email' }] },
  })
})

test('only administrators manage people, and only with teams of their organisation', async () => {
  const { administrator, officer, editor } = await exampleOrganisation(db)
  const forbidden = { ok: false, refusal: { kind: 'forbidden' } }
  for (const actor of [officer, editor]) {
    expect(await listPeople(db, actor, { page: 1 })).toEqual(forbidden)
    expect(await readPerson(db, actor, actor.personId)).toEqual(forbidden)
    expect(await erasePerson(db, actor, actor.personId, 0)).toEqual(forbidden)
    expect(await invitePerson(db, actor, invitation())).toEqual(forbidden)
    expect(await createTeam(db, actor, { name: 'Mine' })).toEqual(forbidden)
    const change = { version: 0, changes: { administrator: true } }
    expect(await changePerson(db, actor, actor.personId, change)).toEqual(forbidden)
  }
  const elsewhere = await exampleOrganisation(db)
  const memberships = [{ teamId: elsewhere.teamId, role: 'editor' as const }]
  expect(await invitePerson(db, administrator, invitation({ memberships }))).toMatchObject({
    refusal: { kind: 'problems', problems: [{ path: 'memberships' }] },
  })
  const theirs = { version: 0, changes: { officer: true } }
  expect(await changePerson(db, administrator, elsewhere.editor.personId, theirs)).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

test('a change of roles and teams counts at once, is in the history, and conflicts with one on top of it', async () => {
  const { administrator, editor, teamId } = await exampleOrganisation(db)
  const session = await startSession(db, editor.personId)
  const change = (version: number, changes: object) =>
    changePerson(db, administrator, editor.personId, { version, changes: { ...changes } })
  const memberships = [{ teamId, role: 'viewer' }]
  expect(await change(0, { officer: true, memberships })).toEqual({ ok: true, value: { version: 1 } })
  expect(await actorOf(db, session, new Date())).toEqual({ ...editor, officer: true, memberships })
  expect(await change(0, { officer: true, memberships })).toEqual({ ok: true, value: { version: 1 } })
  expect(await change(0, { officer: false })).toMatchObject({ refusal: { kind: 'conflict' } })
  const events = await db.auditEvent.findMany({
    where: { type: 'person-changed', actorId: administrator.personId },
  })
  expect(events.map(({ data }) => data)).toEqual([
    {
      type: 'person-changed',
      personId: editor.personId,
      before: { officer: false, memberships: editor.memberships },
      after: { officer: true, memberships },
      rows: [
        { table: 'Person', id: editor.personId, set: { officer: true } },
        { table: 'Membership', id: `${editor.personId}/${teamId}`, set: { role: 'viewer' } },
      ],
    },
  ])
})

test('a deactivated person is signed out, and stays so when they are let in again', async () => {
  const { administrator, editor } = await exampleOrganisation(db)
  const session = await startSession(db, editor.personId)
  for (const [version, deactivated] of [true, false].entries()) {
    const change = { version, changes: { deactivated } }
    valueIn(await changePerson(db, administrator, editor.personId, change))
    expect(await actorOf(db, session, new Date())).toBeUndefined()
  }
  const again = await startSession(db, editor.personId)
  expect(await actorOf(db, again, new Date())).toEqual(editor)
})

test('an organisation keeps an administrator who can sign in, even when two remove each other', async () => {
  const { administrator, officer, organisationId } = await exampleOrganisation(db)
  for (const changes of [{ administrator: false }, { deactivated: true }])
    expect(
      await changePerson(db, administrator, administrator.personId, { version: 0, changes }),
    ).toMatchObject({ refusal: { kind: 'problems' } })
  const promotion = { version: 0, changes: { administrator: true } }
  valueIn(await changePerson(db, administrator, officer.personId, promotion))
  const second = { ...officer, administrator: true }
  const results = await Promise.all([
    changePerson(db, administrator, officer.personId, { version: 1, changes: { deactivated: true } }),
    changePerson(db, second, administrator.personId, { version: 0, changes: { administrator: false } }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const left = { organisationId, administrator: true, deactivatedAt: null }
  expect(await db.person.count({ where: left })).toBe(1)
})

test('a team is created once by its name', async () => {
  const { administrator } = await exampleOrganisation(db)
  const id = valueIn(await createTeam(db, administrator, { name: 'Appeals' }))
  expect(valueIn(await listTeams(db, administrator))).toContainEqual({
    ...{ id, name: 'Appeals', editors: 0, viewers: 0 },
  })
  for (const name of ['Appeals', ''])
    expect(await createTeam(db, administrator, { name })).toMatchObject({
      refusal: { kind: 'problems', problems: [{ path: 'name' }] },
    })
})
