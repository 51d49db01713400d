import { expect, test } from 'vitest'
import { organisation } from '@/domain/record/place'
import type { Actor } from '@/domain/review/actor'
import { listRefusals } from '@/prisma/history/listed-refusals'
import { endSessions, readAccount } from '@/prisma/people/account'
import { actorOf, startSession } from '@/prisma/people/sessions'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { completeSection } from '@/prisma/record/services'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()
const ours = await exampleOrganisation(db)
const theirs = await exampleOrganisation(db)

const isSignedIn = async (session: string) => (await actorOf(db, session, new Date())) !== undefined
const signIn = ({ personId }: Actor, earlier?: string) => startSession(db, personId, earlier)
const notFound = { ok: false, refusal: { kind: 'not-found' } }
const forbidden = { ok: false, refusal: { kind: 'forbidden' } }

test('an account says who somebody is, what they may do, and where they are signed in', async () => {
  const session = await signIn(ours.viewer)
  const account = valueIn(await readAccount(db, ours.viewer, ours.viewer.personId))
  expect(account).toMatchObject({
    name: 'viewer',
    officer: false,
    memberships: [{ role: 'viewer', team: { name: 'Visits' } }],
  })
  expect(account.sessions.map(({ id }) => id)).toEqual([session])
})

test('everybody signs themselves out everywhere, and nobody else', async () => {
  const [one, two, another] = [
    await signIn(ours.editor),
    await signIn(ours.editor),
    await signIn(ours.viewer),
  ]
  expect(await endSessions(db, ours.editor, ours.viewer.personId)).toEqual(forbidden)
  expect(await readAccount(db, ours.editor, ours.viewer.personId)).toEqual(forbidden)
  expect(await isSignedIn(another)).toBe(true)
  valueIn(await endSessions(db, ours.editor, ours.editor.personId))
  expect([await isSignedIn(one), await isSignedIn(two), await isSignedIn(another)]).toEqual([
    false,
    false,
    true,
  ])
  const events = await db.auditEvent.findMany({ where: { type: 'sessions-ended' } })
  expect(events).toMatchObject([{ actorId: ours.editor.personId, data: { count: 2 } }])
})

test('an administrator signs out the people of their organisation, and finds no others', async () => {
  const session = await signIn(ours.officer)
  expect(await endSessions(db, theirs.administrator, ours.officer.personId)).toEqual(notFound)
  expect(await endSessions(db, theirs.administrator, 'nobody')).toEqual(notFound)
  expect(await isSignedIn(session)).toBe(true)
  valueIn(await endSessions(db, ours.administrator, ours.officer.personId))
  expect(await isSignedIn(session)).toBe(false)
})

test('signing in again ends the earlier session of the browser, whoever had it', async () => {
  const earlier = await signIn(ours.viewer)
  const elsewhere = await signIn(ours.viewer)
  const later = await signIn(ours.officer, earlier)
  expect(await isSignedIn(earlier)).toBe(false)
  expect([await isSignedIn(elsewhere), await isSignedIn(later)]).toEqual([true, true])
  expect(await isSignedIn(await signIn(ours.officer, 'no such session'))).toBe(true)
})

test('a refused change is kept, and an administrator sees it; a refused look is not', async () => {
  const { slug, viewer, administrator } = await exampleOrganisation(db)
  await completeSection(db, viewer, slug, 'people', true)
  await saveProfile(db, viewer, organisation, { version: 0, changes: {} })
  await readRecord(db, theirs.viewer, slug)
  const { refusals } = valueIn(await listRefusals(db, administrator, 1))
  expect(refusals).toMatchObject([
    { by: 'viewer', permission: 'change organisation' },
    { by: 'viewer', permission: 'change record', service: slug },
  ])
  expect(await listRefusals(db, viewer, 1)).toEqual(forbidden)
})

test('what was tried on another organisation is kept for neither', async () => {
  const [here, there] = [await exampleOrganisation(db), await exampleOrganisation(db)]
  expect(await completeSection(db, here.editor, there.slug, 'people', true)).toEqual(notFound)
  expect(await completeSection(db, here.editor, 'no-such-service', 'people', true)).toEqual(notFound)
  for (const { administrator } of [here, there])
    expect(valueIn(await listRefusals(db, administrator, 1)).total).toBe(0)
  const kept = await db.auditEvent.findMany({ where: { actorId: here.editor.personId, type: 'refused' } })
  expect(kept).toMatchObject([{ organisationId: null, data: { permission: 'change record' } }])
  expect(kept[0]?.data).not.toHaveProperty('service')
})
