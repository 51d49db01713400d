import { describe, expect, test } from 'vitest'
import { ok, refuse } from '@/domain/result'
import { digestMoment } from '@/domain/review/mail'
import type { MailSetting } from '@/domain/review/notification'
import { transaction } from '@/prisma/database/transaction'
import { notify } from '@/prisma/mail/notify'
import { testDatabase } from '../support/test-database'
import { type Example, exampleOrganisation } from './example'

const { db } = await testDatabase()

/** An organisation, with the ways in which its people want to be told. */
async function withSettings(settings: Partial<Record<'editor' | 'viewer' | 'officer', MailSetting>>) {
  const example = await exampleOrganisation(db)
  for (const [who, mail] of Object.entries(settings))
    await db.person.update({ where: { id: example[who as 'editor'].personId }, data: { mail } })
  return example
}

const news = ({ organisationId, slug }: Example) => ({
  kind: 'submitted' as const,
  organisationId,
  href: `/services/${slug}`,
  versionNumber: 3,
})

const told = ({ organisationId }: Example) =>
  db.notification.findMany({ where: { person: { organisationId } }, include: { mail: true } })

/** The emails that wait for the people of an organisation. */
const queued = ({ organisationId }: Example) =>
  db.mail.findMany({ where: { person: { organisationId }, state: 'queued' } })

describe('in the transaction of a change', () => {
  test('everybody named is told once, without whoever did it', async () => {
    const example = await withSettings({})
    const { editor, viewer, officer } = example
    const to = [editor, viewer, officer, viewer].map(({ personId }) => personId)
    await db.$transaction((tx) => notify(tx, { ...news(example), to, actorId: editor.personId }))
    const rows = await told(example)
    expect(rows.map(({ personId }) => personId).toSorted()).toEqual(
      [viewer.personId, officer.personId].toSorted(),
    )
    expect(rows[0]).toMatchObject({
      kind: 'submitted',
      versionNumber: 3,
      readAt: null,
      mail: { state: 'queued' },
    })
    const due = await queued(example)
    expect(due.map(({ id }) => id).toSorted()).toEqual(rows.map(({ mailId }) => mailId).toSorted())
    for (const { dueAt } of due) expect(dueAt.getTime()).toBeLessThanOrEqual(Date.now())
  })

  test('a change that is undone leaves no notification and no email', async () => {
    const example = await withSettings({ viewer: 'digest' })
    const to = [example.viewer.personId, example.officer.personId]
    await transaction(db, async (tx) => {
      await notify(tx, { ...news(example), to })
      return refuse({ kind: 'conflict' })
    })
    expect(await told(example)).toEqual([])
    expect(await db.mail.count({ where: { personId: { in: to } } })).toBe(0)
  })

  test('who cannot sign in any more, or is of another organisation, is not told', async () => {
    const example = await withSettings({})
    const elsewhere = await withSettings({})
    await db.person.update({ where: { id: example.viewer.personId }, data: { deactivatedAt: new Date() } })
    const to = [example.viewer.personId, elsewhere.viewer.personId]
    await db.$transaction((tx) => notify(tx, { ...news(example), to }))
    expect([...(await told(example)), ...(await told(elsewhere))]).toEqual([])
  })
})

describe('by email', () => {
  test('who wants none is told in the application alone', async () => {
    const example = await withSettings({ viewer: 'none' })
    await db.$transaction((tx) => notify(tx, { ...news(example), to: [example.viewer.personId] }))
    expect(await told(example)).toMatchObject([{ mailId: null }])
    expect(await queued(example)).toEqual([])
  })

  test('who wants a digest gets one email for all of a day, the next morning', async () => {
    const example = await withSettings({ viewer: 'digest', officer: 'digest' })
    const to = [example.viewer.personId, example.officer.personId]
    await Promise.all(
      [to, to.toReversed(), to].map((some) =>
        transaction(db, async (tx) => ok(await notify(tx, { ...news(example), to: some }))),
      ),
    )
    const rows = await told(example)
    expect(rows).toHaveLength(6)
    expect(new Set(rows.map(({ mailId }) => mailId)).size).toBe(2)
    const digests = await queued(example)
    expect(digests).toHaveLength(2)
    for (const { dueAt, digestOf } of digests) expect(dueAt).toEqual(digestMoment(digestOf ?? ''))
  })
})
