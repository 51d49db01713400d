import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { connect } from '@/prisma/connect'
import type { Connection } from '@/prisma/connection'
import { applyMigrations } from '@/prisma/migrate'
import { notify } from '@/prisma/notify'
import { openPostgresql } from '@/prisma/postgresql'
import { startMailServer } from '../support/mail-server'
import { exampleOrganisation } from './example'

type Place = { DATABASE_URL: string; DATA_DIR: string }

/** A database of its own that processes can open one after another. */
async function place(): Promise<Place> {
  const server = inject('postgresqlUrl')
  const folder = mkdtempSync(join(tmpdir(), 'inventory-mail-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  if (!server) return { DATABASE_URL: '', DATA_DIR: folder }
  const name = `mail_${randomUUID().replaceAll('-', '')}`
  const maintenance = openPostgresql(server.replace('/?', '/postgres?'))
  await maintenance.db.$executeRawUnsafe(`create database ${name}`)
  await maintenance.close()
  return { DATABASE_URL: server.replace('/?', `/${name}?`), DATA_DIR: folder }
}

async function inDatabase<T>(at: Place, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connect(at)
  return work(connection).finally(connection.close)
}

/** Somebody who gets an email for each thing that happens. */
async function withViewer(): Promise<{ at: Place; personId: string; organisationId: string }> {
  const at = await place()
  const { viewer } = await inDatabase(at, async (connection) => {
    await applyMigrations(connection)
    return exampleOrganisation(connection.db)
  })
  return { at, personId: viewer.personId, organisationId: viewer.organisationId }
}

function run(script: string, env: Record<string, string>): ChildProcess {
  const whole = `const { connect } = await import('./prisma/connect.ts')
    const connection = await connect(process.env)
    ${script}`
  const child = spawn(process.execPath, ['cli/run.mjs', '-e', whole], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Tells somebody something, and is killed as soon as that is stored. */
const tellAndDie = `
  const { notify } = await import('./prisma/notify.ts')
  const { PERSON: person, ORGANISATION: organisationId } = process.env
  await connection.db.$transaction((tx) =>
    notify(tx, { kind: 'assigned', organisationId, to: [person], href: '/services' }))
  process.kill(process.pid, 'SIGKILL')`

const work = `
  const { mailChannel } = await import('./cli/start/mail/channel.ts')
  const { startMailWorker } = await import('./cli/start/mail/worker.ts')
  const channel = mailChannel(process.env)
  startMailWorker(connection.db, { channel, address: 'http://localhost:3000' })
  setInterval(() => undefined, 60_000)`

/** The same for some seconds, in which it looks for emails more than once. */
const workForAWhile = `${work}
  setTimeout(() => process.exit(), 5_000)`

async function mailServer(options?: { silent: boolean }) {
  const server = await startMailServer(undefined, options)
  onTestFinished(server.stop)
  return { ...server, settings: { MAIL_SMTP_URL: server.url, MAIL_FROM: 'from@inventory.example' } }
}

test('what was queued when the process was killed is sent by the next one, with the same Message-ID if it was cut off', async () => {
  const { at, personId, organisationId } = await withViewer()
  const teller = run(tellAndDie, { ...at, PERSON: personId, ORGANISATION: organisationId })
  expect(await once(teller, 'exit')).toEqual([null, 'SIGKILL'])

  const silent = await mailServer({ silent: true })
  const first = run(work, { ...at, ...silent.settings })
  await vi.waitUntil(() => silent.received.length > 0, { timeout: 120_000 })
  first.kill('SIGKILL')
  await once(first, 'exit')

  const talking = await mailServer()
  const second = run(work, { ...at, ...talking.settings })
  await vi.waitUntil(() => talking.received.length > 0, { timeout: 120_000 })
  const sent = [silent, talking].map(({ received }) => received.map(({ header }) => header('Message-ID')))
  expect(sent[1]).toEqual(sent[0])
  second.kill('SIGKILL')
  await once(second, 'exit')
}, 400_000)

test('a process without settings for emails leaves them to those that have some, each of which sends others', async () => {
  const { at, personId, organisationId } = await withViewer()
  const to = [personId]
  await inDatabase(at, async ({ db }) => {
    for (let news = 0; news < 10; news++)
      await db.$transaction((tx) => notify(tx, { kind: 'assigned', organisationId, to, href: '/services' }))
  })
  const states = () =>
    inDatabase(at, async ({ db }) =>
      (await db.mail.findMany()).map(({ state, attempts }) => ({ state, attempts })),
    )

  const unset = { ...at, MAIL_SMTP_URL: '', MAIL_FROM: '', NOTIFY_API_KEY: '' }
  await once(run(workForAWhile, unset), 'exit')
  expect(await states()).toEqual(Array(10).fill({ state: 'queued', attempts: 0 }))

  const server = await mailServer()
  const set = { ...at, ...server.settings }
  // The embedded database is one process's own.
  const processes = at.DATABASE_URL ? [unset, set, set].map((env) => run(work, env)) : [run(work, set)]
  await vi.waitUntil(() => server.received.length >= 10, { timeout: 120_000 })
  if (at.DATABASE_URL)
    await vi.waitUntil(async () => (await states()).every(({ state }) => state === 'sent'), {
      timeout: 30_000,
    })
  for (const one of processes) {
    one.kill('SIGTERM')
    await once(one, 'exit')
  }
  const ids = server.received.map(({ header }) => header('Message-ID'))
  expect([ids.length, new Set(ids).size]).toEqual([10, 10])
  if (at.DATABASE_URL) expect(await states()).toEqual(Array(10).fill({ state: 'sent', attempts: 1 }))
}, 400_000)
