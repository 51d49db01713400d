import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { connect } from '@/prisma/database/connect'
import type { Connection } from '@/prisma/database/connection'
import { notify } from '@/prisma/mail/notify'
import { startMailServer } from '../support/mail-server'
import { databaseSettings } from '../support/test-database'
import { exampleOrganisation } from './example'

const settings = { DATABASE_URL: '', ...(await databaseSettings('migrated')) }

/** The embedded database is one process's own: the test opens it while no other process has it open. */
async function inDatabase<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connect(settings)
  return work(connection).finally(connection.close)
}

/** Somebody who gets an email for each thing that happens. */
const { viewer } = await inDatabase(({ db }) => exampleOrganisation(db))
const { personId, organisationId } = viewer

beforeEach(() => inDatabase(({ db }) => db.mail.deleteMany()))

function run(script: string, env: Record<string, string> = {}): ChildProcess {
  const whole = `const { connect } = await import('./prisma/database/connect.ts')
    const connection = await connect(process.env)
    ${script}`
  const child = spawn(process.execPath, ['cli/run.mjs', '-e', whole], {
    env: { ...process.env, ...settings, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Tells somebody something, and is killed as soon as that is stored. */
const tellAndDie = `
  const { notify } = await import('./prisma/mail/notify.ts')
  const { PERSON: person, ORGANISATION: organisationId } = process.env
  await connection.db.$transaction((tx) =>
    notify(tx, { kind: 'assigned', organisationId, to: [person], href: '/services' }))
  process.kill(process.pid, 'SIGKILL')`

const work = `
  const { mailChannel } = await import('./server/mail/channel.ts')
  const { startMailWorker } = await import('./server/mail/worker.ts')
  const channel = mailChannel(process.env)
  startMailWorker(connection.db, { channel, address: 'http://localhost:3000' }, { look: 50, renewal: 10_000 })
  setInterval(() => undefined, 60_000)`

/** The same for as long as it takes to look for emails ten times. */
const workForAWhile = `${work}
  setTimeout(() => process.exit(), 500)`

async function mailServer(options?: { silent: boolean }) {
  const server = await startMailServer(undefined, options)
  onTestFinished(server.stop)
  return { ...server, settings: { MAIL_SMTP_URL: server.url, MAIL_FROM: 'from@inventory.example' } }
}

test('what was queued when the process was killed is sent by the next one, with the same Message-ID if it was cut off', async () => {
  const teller = run(tellAndDie, { PERSON: personId, ORGANISATION: organisationId })
  expect(await once(teller, 'exit')).toEqual([null, 'SIGKILL'])

  const silent = await mailServer({ silent: true })
  const first = run(work, silent.settings)
  await vi.waitUntil(() => silent.received.length > 0, { timeout: 120_000 })
  first.kill('SIGKILL')
  await once(first, 'exit')
  // As if the claim of the one that was cut off had run out.
  await inDatabase(({ db }) => db.mail.updateMany({ data: { dueAt: new Date() } }))

  const talking = await mailServer()
  const second = run(work, talking.settings)
  await vi.waitUntil(() => talking.received.length > 0, { timeout: 120_000 })
  const sent = [silent, talking].map(({ received }) => received.map(({ header }) => header('Message-ID')))
  expect(sent[1]).toEqual(sent[0])
  second.kill('SIGKILL')
  await once(second, 'exit')
}, 400_000)

test('a process without settings for emails leaves them to those that have some, each of which sends others', async () => {
  const to = [personId]
  await inDatabase(async ({ db }) => {
    for (let news = 0; news < 10; news++)
      await db.$transaction((tx) => notify(tx, { kind: 'assigned', organisationId, to, href: '/services' }))
  })
  const states = () =>
    inDatabase(async ({ db }) =>
      (await db.mail.findMany()).map(({ state, attempts }) => ({ state, attempts })),
    )

  const unset = { MAIL_SMTP_URL: '', MAIL_FROM: '', NOTIFY_API_KEY: '' }
  await once(run(workForAWhile, unset), 'exit')
  expect(await states()).toEqual(Array(10).fill({ state: 'queued', attempts: 0 }))

  const server = await mailServer()
  const isShared = settings.DATABASE_URL !== ''
  const processes = Array.from({ length: isShared ? 2 : 1 }, () => run(work, server.settings))
  await vi.waitUntil(() => server.received.length >= 10, { timeout: 120_000 })
  if (isShared)
    await vi.waitUntil(async () => (await states()).every(({ state }) => state === 'sent'), {
      timeout: 30_000,
    })
  for (const one of processes) {
    one.kill('SIGTERM')
    await once(one, 'exit')
  }
  const ids = server.received.map(({ header }) => header('Message-ID'))
  expect([ids.length, new Set(ids).size]).toEqual([10, 10])
  if (isShared) expect(await states()).toEqual(Array(10).fill({ state: 'sent', attempts: 1 }))
}, 400_000)
