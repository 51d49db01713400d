import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { mostAttempts } from '@/prisma/mail/mail-queue'
import { mailChannel } from '@/server/mail/channel'
import { startMailServer } from '../support/mail-server'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation } from './example'
import { address, mailing, often } from './mailing'

const connection = await testDatabase()
const { db } = connection
const { work, tell } = mailing(connection)

async function bySmtp(answer?: (address: string) => number | undefined) {
  const server = await startMailServer(answer)
  onTestFinished(server.stop)
  const channel = mailChannel({
    MAIL_SMTP_URL: server.url,
    MAIL_FROM: 'Privacy inventory <from@inventory.example>',
  })
  return { ...server, channel }
}

/** Lets what waits be tried now. */
const hurry = () => db.$executeRaw`update "Mail" set "dueAt" = now() where state = 'queued'`

describe('by SMTP', () => {
  test('an email says what happened and where to look, and nothing else of the record', async () => {
    const { channel, received } = await bySmtp()
    work(channel)
    const example = await exampleOrganisation(db)
    const { until } = await tell(example, 'viewer')
    const [mail] = await until('sent')
    const [message] = received
    expect(message?.to).toEqual([mail?.person.email])
    expect(message?.header('Message-ID')).toBe(`<${mail?.id}@inventory.example>`)
    expect(message?.header('Subject')).toBe('Version 3 of Visit someone has been approved')
    expect(message?.header('From')).toBe('Privacy inventory <from@inventory.example>')
    expect(message?.body).toContain(`${address}/notifications/${mail?.notifications[0]?.id}`)
    expect(message?.body).toContain(`${address}/account/emails`)
    expect(message?.body).not.toContain(example.slug)
  })

  test('of several workers one sends it, once', async () => {
    const { channel, received } = await bySmtp()
    for (let worker = 0; worker < 3; worker++) work(channel)
    const example = await exampleOrganisation(db)
    const all = await Promise.all(
      Array.from({ length: 4 }, () => tell(example, 'editor', 'viewer', 'officer')),
    )
    await Promise.all(all.map(({ until }) => until('sent')))
    const ids = received.map(({ header }) => header('Message-ID'))
    expect(ids).toHaveLength(12)
    expect(new Set(ids).size).toBe(12)
  })

  test('a mail server that is busy is asked again, with the same Message-ID', async () => {
    let times = 0
    const { channel, received } = await bySmtp(() => (times++ === 0 ? 451 : undefined))
    work(channel)
    const { mails, until } = await tell(await exampleOrganisation(db), 'viewer')
    await vi.waitUntil(async () => (await mails())[0]?.failure === 'busy', { timeout: 30_000 })
    await hurry()
    expect(await until('sent')).toMatchObject([{ attempts: 2, failure: null }])
    expect(received.map(({ header }) => header('Message-ID'))).toHaveLength(1)
  })

  test('an address that is refused fails at once, and the others are sent', async () => {
    const example = await exampleOrganisation(db)
    const { channel, received } = await bySmtp((to) => (to.startsWith('viewer@') ? 550 : undefined))
    work(channel)
    const refused = await tell(example, 'viewer')
    const other = await tell(example, 'officer')
    expect(await refused.until('failed')).toMatchObject([{ attempts: 1, failure: 'refused' }])
    await other.until('sent')
    expect(received).toHaveLength(1)
  })

  test('a server that is never reached is given up in the end', async () => {
    work(mailChannel({ MAIL_SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'from@inventory.example' }))
    const { mails, until } = await tell(await exampleOrganisation(db), 'viewer')
    await vi.waitUntil(async () => (await mails())[0]?.failure === 'unreachable', { timeout: 30_000 })
    expect(await mails()).toMatchObject([{ state: 'queued', attempts: 1 }])
    await db.mail.updateMany({ data: { attempts: mostAttempts - 1, dueAt: new Date() } })
    expect(await until('failed')).toMatchObject([{ attempts: mostAttempts, failure: 'unreachable' }])
  })
})

describe('when its turn comes', () => {
  test('a digest lists all of its day, in one email', async () => {
    const { channel, received } = await bySmtp()
    const example = await exampleOrganisation(db)
    await db.person.update({ where: { id: example.viewer.personId }, data: { mail: 'digest' } })
    const { until } = await tell(example, 'viewer')
    await tell(example, 'viewer')
    await hurry()
    work(channel)
    const [mail] = await until('sent')
    expect(received).toHaveLength(1)
    expect(received[0]?.header('Subject')).toMatch(
      /^What happened in the privacy inventory on \d+ \w+ 20\d\d$/,
    )
    expect(mail?.notifications).toHaveLength(2)
    for (const { id } of mail?.notifications ?? [])
      expect(received[0]?.body).toContain(`/notifications/${id}`)
  })

  test.each([
    ['wants no emails any more', { mail: 'none' as const }],
    ['cannot sign in any more', { deactivatedAt: new Date() }],
    ['may not see the service any more', { memberships: { deleteMany: {} } }],
  ])('who %s gets none', async (_, data) => {
    const { channel, received } = await bySmtp()
    const example = await exampleOrganisation(db)
    const { until } = await tell(example, 'viewer')
    await db.person.update({ where: { id: example.viewer.personId }, data })
    work(channel)
    await until('dropped')
    expect(received).toEqual([])
  })

  test('with neither way set, it is left alone, and sent by a process that has one', async () => {
    work(mailChannel({}))
    const { mails, until } = await tell(await exampleOrganisation(db), 'viewer')
    // Time for a worker to look ten times.
    await sleep(10 * often.look)
    expect(await mails()).toMatchObject([{ state: 'queued', attempts: 0 }])
    const { channel, received } = await bySmtp()
    work(channel)
    await until('sent')
    expect(received).toHaveLength(1)
  })

  test('what nobody could send for more than a week is not sent any more', async () => {
    const { mails, until } = await tell(await exampleOrganisation(db), 'viewer')
    await db.$executeRaw`update "Mail" set "dueAt" = now() - interval '8 days'`
    const recent = await tell(await exampleOrganisation(db), 'viewer')
    await db.$executeRaw`update "Mail" set "dueAt" = now() - interval '6 days' where "dueAt" > now() - interval '1 day'`
    const { channel, received } = await bySmtp()
    work(channel)
    await until('dropped')
    await recent.until('sent')
    expect(received.map(({ header }) => header('Message-ID'))).not.toContain((await mails())[0]?.id)
    expect(received).toHaveLength(1)
  })
})
