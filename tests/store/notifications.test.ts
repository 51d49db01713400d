import { describe, expect, test } from 'vitest'
import type { Actor } from '@/domain/review/actor'
import { keepRetention } from '@/prisma/history/keep-retention'
import { listFailedMails, sendAgain } from '@/prisma/mail/failed-mails'
import { changeMailSetting, readMailSetting } from '@/prisma/mail/mail-setting'
import { listNotifications, markAllRead, openNotification } from '@/prisma/mail/notifications'
import { notify } from '@/prisma/mail/notify'
import { erasePerson } from '@/prisma/people/erase-person'
import { signedIn, startSession } from '@/prisma/people/sessions'
import { testDatabase } from '../support/test-database'
import { type Example, exampleOrganisation, valueIn } from './example'

const connection = await testDatabase()
const { db } = connection

async function tell({ organisationId, slug }: Example, to: Actor, times = 1) {
  const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })
  const news = { kind: 'returned', organisationId, serviceId, href: `/services/${slug}` } as const
  for (let time = 0; time < times; time++)
    await db.$transaction((tx) => notify(tx, { ...news, to: [to.personId] }))
}

const listOf = async (actor: Actor, page = 1) => valueIn(await listNotifications(db, actor, page))

/** What the header of the actor's pages says. */
async function unreadOf({ personId }: Actor): Promise<number | undefined> {
  return (await signedIn(db, { sessionId: await startSession(db, personId), now: new Date() }))?.unread
}

describe('the list of somebody', () => {
  test('is theirs alone, the newest first, a page at a time, with the name of the service', async () => {
    const example = await exampleOrganisation(db)
    await tell(example, example.viewer, 21)
    const { notifications, total } = await listOf(example.viewer)
    expect(total).toBe(21)
    expect(notifications).toHaveLength(20)
    expect(notifications[0]).toMatchObject({ kind: 'returned', service: 'Visit someone', isRead: false })
    const ids = notifications.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted().toReversed())
    expect((await listOf(example.viewer, 2)).notifications).toHaveLength(1)
    expect((await listOf(example.editor)).total).toBe(0)
  })

  test('does not name a service that they may not see any more', async () => {
    const example = await exampleOrganisation(db)
    await tell(example, example.viewer)
    const { notifications } = await listOf({ ...example.viewer, memberships: [] })
    expect(notifications).toMatchObject([{ kind: 'returned', service: undefined }])
  })

  test('counts what is unread until it is opened, or all is marked as read', async () => {
    const example = await exampleOrganisation(db)
    const { viewer, slug } = example
    await tell(example, viewer, 3)
    expect(await unreadOf(viewer)).toBe(3)
    const [first] = (await listOf(viewer)).notifications
    expect(await openNotification(db, viewer, first?.id ?? '')).toEqual({
      ok: true,
      value: `/services/${slug}`,
    })
    expect(await unreadOf(viewer)).toBe(2)
    const shownAt = new Date()
    await tell(example, viewer)
    valueIn(await markAllRead(db, viewer, shownAt))
    expect(await unreadOf(viewer)).toBe(1)
  })

  test('opens for nobody else', async () => {
    const example = await exampleOrganisation(db)
    await tell(example, example.viewer)
    const [first] = (await listOf(example.viewer)).notifications
    for (const actor of [example.editor, example.administrator])
      expect(await openNotification(db, actor, first?.id ?? '')).toMatchObject({
        refusal: { kind: 'not-found' },
      })
    expect(await unreadOf(example.viewer)).toBe(1)
  })
})

test('somebody chooses their emails, which the history knows', async () => {
  const { viewer, organisationId } = await exampleOrganisation(db)
  expect(await readMailSetting(db, viewer)).toBe('each')
  valueIn(await changeMailSetting(db, viewer, 'digest'))
  valueIn(await changeMailSetting(db, viewer, 'digest'))
  expect(await readMailSetting(db, viewer)).toBe('digest')
  const events = await db.auditEvent.findMany({ where: { organisationId, type: 'mail-setting-changed' } })
  expect(events).toMatchObject([{ actorId: viewer.personId, data: { before: 'each', after: 'digest' } }])
})

describe('emails that failed', () => {
  async function withFailed() {
    const example = await exampleOrganisation(db)
    await tell(example, example.viewer, 2)
    const where = { personId: example.viewer.personId }
    await db.mail.updateMany({ where, data: { state: 'failed', failure: 'refused', attempts: 1 } })
    const ids = (await db.mail.findMany({ where })).map(({ id }) => id)
    return { ...example, ids }
  }
  const queued = (ids: readonly string[]) =>
    db.mail.count({ where: { id: { in: [...ids] }, state: 'queued' } })

  test('are listed for administrators of the organisation, and for nobody else', async () => {
    const { administrator, officer, ids } = await withFailed()
    const { mails, total } = valueIn(await listFailedMails(db, administrator, 1))
    expect(total).toBe(2)
    expect(mails.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(mails[0]).toMatchObject({
      name: 'viewer',
      failure: 'refused',
      attempts: 1,
      subject: 'Visit someone has been returned for changes',
    })
    expect(await listFailedMails(db, officer, 1)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const elsewhere = await exampleOrganisation(db)
    expect(valueIn(await listFailedMails(db, elsewhere.administrator, 1)).total).toBe(0)
  })

  test('are queued again once, however often they are sent again at the same time', async () => {
    const { administrator, organisationId, ids } = await withFailed()
    await Promise.all([sendAgain(db, administrator, ids), sendAgain(db, administrator, ids)])
    expect(await queued(ids)).toBe(2)
    const again = await db.mail.findMany({ where: { id: { in: ids } } })
    for (const mail of again) expect(mail).toMatchObject({ attempts: 0, failure: null })
    const events = await db.auditEvent.findMany({ where: { organisationId, type: 'mails-sent-again' } })
    expect(events).toHaveLength(1)
  })

  test('are not sent again by anybody else', async () => {
    const { officer, ids } = await withFailed()
    expect(await sendAgain(db, officer, ids)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const elsewhere = await exampleOrganisation(db)
    expect(await sendAgain(db, elsewhere.administrator, ids)).toMatchObject({
      refusal: { kind: 'not-found' },
    })
    expect(await queued(ids)).toBe(0)
  })
})

test('what somebody was told goes with their name, and after half a year', async () => {
  const example = await exampleOrganisation(db)
  const { viewer, editor, administrator } = example
  await tell(example, viewer)
  await tell(example, editor)
  const left = async () => [
    await db.notification.count({ where: { person: { organisationId: example.organisationId } } }),
    await db.mail.count({ where: { person: { organisationId: example.organisationId } } }),
  ]
  await db.person.update({ where: { id: viewer.personId }, data: { deactivatedAt: new Date() } })
  valueIn(await erasePerson(db, administrator, viewer.personId, 0))
  expect(await left()).toEqual([1, 1])
  const inHalfAYear = new Date(Date.now() + 185 * 24 * 60 * 60_000)
  await keepRetention(connection, 'key', inHalfAYear)
  expect(await left()).toEqual([0, 0])
})
