import { expect, onTestFinished, test, vi } from 'vitest'
import { claim, claimMail, noteFailure, renewClaim } from '@/prisma/mail/mail-queue'
import { mailChannel } from '@/server/mail/channel'
import { intervals } from '@/server/mail/worker'
import { startMailServer } from '../support/mail-server'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation } from './example'
import { mailing } from './mailing'

const connection = await testDatabase()
const { db } = connection
const { work, tell } = mailing(connection)

/** Seconds until a claim on the only email runs out. */
async function secondsLeft(): Promise<number> {
  const [{ left } = { left: 0 }] = await db.$queryRaw<{ left: number }[]>`
    select extract(epoch from "dueAt" - now())::float8 as left from "Mail"`
  return left
}

test('an email is claimed by one process at a time, and by the next when that one says no more', async () => {
  const { mails } = await tell(await exampleOrganisation(db), 'viewer')
  const claims = await Promise.all(Array.from({ length: 5 }, () => claimMail(db)))
  const [first, ...others] = claims.filter((claim) => claim !== undefined)
  expect(others).toEqual([])
  if (!first) throw new Error('Nobody has claimed it')

  await db.$executeRaw`update "Mail" set "dueAt" = now()`
  const second = await claimMail(db)
  expect(second).toEqual({ ...first, attempts: 2 })
  const before = await mails()
  await renewClaim(db, first)
  await noteFailure(db, first, { failure: 'busy', final: true })
  expect(await mails()).toEqual(before)
})

test('an email that is sent slowly is not sent by another worker at once', async () => {
  const server = await startMailServer(undefined, { silent: true })
  const channel = mailChannel({ MAIL_SMTP_URL: server.url, MAIL_FROM: 'from@inventory.example' })
  for (let worker = 0; worker < 2; worker++) work(channel)
  // It stops before the workers, which would wait for its answer.
  onTestFinished(server.stop)
  await tell(await exampleOrganisation(db), 'viewer')
  await vi.waitUntil(() => server.received.length > 0, { timeout: 30_000 })
  // As if so much of the claim had passed: whoever sends it must say in time that it still does.
  await db.$executeRaw`update "Mail" set "dueAt" = now() + interval '12 seconds'`
  await vi.waitUntil(async () => (await secondsLeft()) > 12, { timeout: 30_000 })
  expect(server.received).toHaveLength(1)
  expect(await db.mail.findMany()).toMatchObject([{ attempts: 1, state: 'queued' }])
})

test('a worker that is late twice still keeps the email that it sends', () => {
  expect(2 * intervals.renewal).toBeLessThan(claim * 1000)
})
