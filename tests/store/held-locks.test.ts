import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serviceAt } from '@/domain/record/place'
import { pendingMigrations } from '@/prisma/database/pending-migrations'
import { applicationLimits } from '@/prisma/database/postgresql-limits'
import { unavailability } from '@/prisma/database/unavailability'
import { signedIn, startSession } from '@/prisma/people/sessions'
import { findPublished } from '@/prisma/publishing/files'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

// Half as long as it is in use, which is still long enough to read everything many times.
const connection = await testDatabase({ limits: { ...applicationLimits, lock_timeout: 1_500 } })
const { db } = connection
const server = inject('postgresqlUrl')

/** More than a process has connections for writing. */
const many = 15

/** What another session holds: one that somebody opened by hand and left, or a process that stands still. */
const held = {
  'rows that are saved': 'select 1 from "Service", "Session" for update',
  'the lock of the history': `select pg_advisory_xact_lock(hashtextextended('AuditLink', 0))`,
}

/** A service with somebody who is signed in to it, what they may do, and what the pages of their requests are made from. */
async function example() {
  const { editor, slug } = await exampleOrganisation(db)
  const sessionId = await startSession(db, editor.personId)
  const read = async () => {
    // Their last request was minutes ago: this one is to be noted.
    const now = new Date(Date.now() + 5 * 60_000)
    const { record, versions } = valueIn(await readRecord(db, editor, slug))
    return {
      summary: record.service.summary,
      version: versions.service,
      events: await db.auditEvent.count(),
      actor: (await signedIn(db, { sessionId, now }))?.actor,
      notice: await findPublished(db, { slug, page: 'notice', format: 'html' }),
      pending: await pendingMigrations(connection),
    }
  }
  const { version } = await read()
  const save = (summary: string) =>
    saveProfile(db, editor, serviceAt(slug), { version, changes: { summary } })
  return { read, save }
}

// The embedded database has one session: nobody else can hold anything.
describe.runIf(server)('while another session holds', () => {
  let holder: pg.Client

  beforeAll(async () => {
    const [{ name } = { name: '' }] = await db.$queryRaw<{ name: string }[]>`
      select current_database()::text as name`
    holder = new pg.Client(server?.replace('/?', `/${name}?`))
    await holder.connect()
  })
  afterAll(() => holder.end())

  for (const [what, lock] of Object.entries(held))
    test(`${what}, everything is read, and whoever saves is told that others save, with nothing stored`, async () => {
      const { read, save } = await example()
      const before = await read()
      await holder.query(`begin; ${lock}`)
      let waiting = many
      const saves = Array.from({ length: many }, (_, index) =>
        save(`Words ${index}`)
          .then(() => 'stored', unavailability)
          .finally(() => waiting--),
      )
      expect(await Promise.all(Array.from({ length: many }, read))).toEqual(Array(many).fill(before))
      expect(waiting).toBeGreaterThan(0)
      expect(await Promise.all(saves)).toEqual(Array(many).fill('busy'))
      expect(await read()).toEqual(before)
      await holder.query('rollback')
      valueIn(await save('Words'))
      expect(await read()).toMatchObject({ summary: 'Words', events: before.events + 1 })
    })
})
