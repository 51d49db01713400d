import { expect, test } from 'vitest'
import { newId } from '@/prisma/database/new-id'
import { actorOf, bindPerson, endSession, startSession } from '@/prisma/people/sessions'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation } from './example'

const { db } = await testDatabase()
const { editor, organisationId } = await exampleOrganisation(db)

const minutesAfter = (start: Date, minutes: number) => new Date(start.getTime() + minutes * 60_000)

async function started() {
  const id = await startSession(db, editor.personId)
  const { createdAt } = await db.session.findUniqueOrThrow({ where: { id } })
  const at = (minutes: number) => actorOf(db, id, minutesAfter(createdAt, minutes))
  const seen = async () => (await db.session.findUniqueOrThrow({ where: { id } })).lastSeenAt
  /** Waits until a request is noted that came so many minutes after the first. */
  const noted = (minutes: number) => expect.poll(seen).toEqual(minutesAfter(createdAt, minutes))
  return { id, at, seen, noted }
}

async function invited(email = `${newId()}@example.org`) {
  const person = { id: newId(), organisationId, email, name: 'Invited' }
  await db.person.create({ data: person })
  return person
}

const identity = (email: string, more = {}) => ({
  ...{ issuer: 'https://issuer.example', subject: newId(), email, emailVerified: true },
  ...more,
})

test('a session tells who is signed in, as the database knows them now', async () => {
  const { at } = await started()
  expect(await at(1)).toEqual(editor)
  await db.person.update({ where: { id: editor.personId }, data: { officer: true } })
  expect(await at(1)).toEqual({ ...editor, officer: true })
  await db.person.update({ where: { id: editor.personId }, data: { officer: false } })
})

test('a session ends after two hours without a request', async () => {
  const idle = await started()
  expect(await idle.at(119)).toEqual(editor)
  expect(await idle.at(119 + 121)).toBeUndefined()
  const forgotten = await started()
  expect(await forgotten.at(121)).toBeUndefined()
})

test('a session ends twelve hours after it began, however busy', async () => {
  const busy = await started()
  for (let minutes = 0; minutes < 720; minutes += 100) {
    expect(await busy.at(minutes)).toEqual(editor)
    await busy.noted(minutes)
  }
  expect(await busy.at(719)).toEqual(editor)
  expect(await busy.at(721)).toBeUndefined()
})

test('a request is noted at most once a minute', async () => {
  const { at, seen, noted } = await started()
  const first = await seen()
  await at(0.5)
  expect(await seen()).toEqual(first)
  await at(2)
  await noted(2)
})

test('a session that was ended, or of somebody deactivated, is nobody’s; signing in and out is in the history', async () => {
  const { id, at } = await started()
  await endSession(db, id)
  await endSession(db, id)
  expect(await at(1)).toBeUndefined()
  const events = await db.auditEvent.findMany({
    where: { data: { path: ['sessionId'], equals: id } },
    orderBy: { id: 'asc' },
  })
  expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
    ['signed-in', editor.personId],
    ['signed-out', editor.personId],
  ])
  const person = await invited()
  const session = await startSession(db, person.id)
  await db.person.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } })
  expect(await actorOf(db, session, new Date())).toBeUndefined()
  expect(await actorOf(db, 'no such session', new Date())).toBeUndefined()
})

test('an invited person is found by their verified address once, and then by their subject alone', async () => {
  const { id, email } = await invited()
  const who = identity(email.toUpperCase())
  expect(await bindPerson(db, who)).toEqual({ ok: true, value: id })
  const moved = { ...who, email: 'moved@example.org', emailVerified: false }
  expect(await bindPerson(db, moved)).toEqual({ ok: true, value: id })
})

test('nobody else gets in: not invited, not verified, deactivated, or another subject with that address', async () => {
  const { id, email } = await invited()
  expect(await bindPerson(db, identity('nobody@example.org'))).toMatchObject({ ok: false })
  expect(await bindPerson(db, identity(email, { emailVerified: false }))).toMatchObject({ ok: false })
  const who = identity(email)
  expect(await bindPerson(db, who)).toEqual({ ok: true, value: id })
  expect(await bindPerson(db, identity(email))).toMatchObject({ ok: false })
  expect(await bindPerson(db, { ...who, issuer: 'https://other.example' })).toMatchObject({ ok: false })
  await db.person.update({ where: { id }, data: { deactivatedAt: new Date() } })
  expect(await bindPerson(db, who)).toEqual({ ok: false, refusal: { kind: 'forbidden' } })
  const gone = await invited()
  await db.person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } })
  expect(await bindPerson(db, identity(gone.email))).toMatchObject({ ok: false })
})

test('when several subjects claim one address at once, one of them gets it, each time it asks', async () => {
  const { id, email } = await invited()
  const claims = Array.from({ length: 5 }, () => identity(email))
  const results = await Promise.all([...claims, ...claims].map((who) => bindPerson(db, who)))
  expect(results.filter(({ ok }) => ok)).toEqual([
    { ok: true, value: id },
    { ok: true, value: id },
  ])
})

test('one subject that is invited at two addresses stays the first person', async () => {
  const [one, two] = [await invited(), await invited()]
  const who = identity(one.email)
  const results = await Promise.all([bindPerson(db, who), bindPerson(db, { ...who, email: two.email })])
  const bound = await db.person.findMany({ where: { subject: who.subject } })
  expect(bound).toHaveLength(1)
  for (const result of results) expect(result).toEqual({ ok: true, value: bound[0]?.id })
})
