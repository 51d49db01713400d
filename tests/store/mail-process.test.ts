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
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', whole], {
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
  await startMailWorker(connection, { channel, address: 'http://localhost:3000' })`

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
  await vi.waitUntil(() => silent.received.length > 0, { timeout: 50_000 })
  first.kill('SIGKILL')
  await once(first, 'exit')

  const talking = await mailServer()
  const second = run(work, { ...at, ...talking.settings })
  await vi.waitUntil(() => talking.received.length > 0, { timeout: 60_000 })
  const sent = [silent, talking].map(({ received }) => received.map(({ header }) => header('Message-ID')))
  expect(sent[1]).toEqual(sent[0])
  second.kill('SIGKILL')
  await once(second, 'exit')
}, 180_000)
