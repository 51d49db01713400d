import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaVersion } from '@/domain/record/schema-version'
import { countRows, tablesInOrder } from '@/prisma/backup/tables'
import { connect } from '@/prisma/database/connect'
import type { Connection } from '@/prisma/database/connection'
import { applyOnly } from '@/prisma/database/migrate'
import { migrationNames } from '@/prisma/database/migration-files'
import { sealAudit } from '@/prisma/history/audit-checkpoints'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { createTeam } from '@/prisma/people/teams'
import { inventory } from '../cli/terminal'
import { databaseSettings } from '../support/test-database'
import { take, workflow } from './workflow-history'

const folder = mkdtempSync(join(tmpdir(), 'inventory-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'all.backup')
const keys = {
  AUDIT_KEY: 'the-key-of-this-installation',
  NEXTAUTH_SECRET: 'x',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'y',
}

const from = await databaseSettings('migrated')
const env = { ...from, ...keys }

async function on<T>(
  settings: Record<string, string>,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(settings)
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}

/** All rows of all tables, as the database writes them. */
async function everything({ db }: Connection) {
  const all: Record<string, unknown> = {}
  for (const { name } of await tablesInOrder(db))
    all[name] = await db.$queryRawUnsafe(
      `select to_jsonb(stored)::text as row from "${name}" stored order by 1`,
    )
  return all
}

async function administrator({ db }: Connection) {
  const { id: personId, organisationId } = await db.person.findFirstOrThrow({
    where: { administrator: true },
  })
  return { personId, organisationId, name: '', officer: false, administrator: true, memberships: [] }
}

beforeAll(async () => {
  await on(env, async ({ db }) => {
    const all = await workflow(db)
    await take(db, all, [
      'submit',
      'assign',
      'sign',
      'comment',
      'answer',
      'approve',
      'signIn',
      'erase',
      'rename',
    ])
    await sealAudit(db, keys.AUDIT_KEY, new Date(), { first: true })
  })
})

describe('a backup', () => {
  test('is written for this user alone, once, and says how much it holds', async () => {
    const written = await inventory(`backup ${file}`, { env })
    expect(written).toEqual({
      code: 0,
      messages: [expect.stringMatching(/^Written: [\d,]+ rows of \d+ tables\.$/)],
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['all.backup'])
    expect(await inventory(`backup ${file}`, { env })).toEqual({
      code: 2,
      messages: [`${file}: There is such a file already.`],
    })
  })

  test('restored into an empty database it is the same database, row for row, and verifies', async () => {
    const to = { ...(await databaseSettings('new')), ...keys }
    const before = await on(env, everything)
    const restored = await inventory(`restore ${file}`, { env: to })
    expect(restored).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^[0-9a-f]{64}\n$/),
      messages: [expect.stringMatching(/^Restored: /), 'All is as it was, says audit verify.'],
    })
    await on(to, async (connection) => {
      expect(await everything(connection)).toEqual(before)
      // What is restored goes on being written, and its history goes on.
      expect(
        await createTeam(connection.db, await administrator(connection), { name: 'Another' }),
      ).toMatchObject({
        ok: true,
      })
      expect((await verifyAudit(connection.db, keys.AUDIT_KEY)).problems).toEqual([])
    })
  })
})

// What follows is the same on either database, and the embedded one takes its time to open.
if (from.DATABASE_URL)
  describe('a backup', () => {
    test('is restored into nothing that holds anything, and changes nothing there', async () => {
      const before = await on(env, everything)
      expect(await inventory(`restore ${file}`, { env })).toMatchObject({
        code: 2,
        messages: [expect.stringContaining('The database is not empty'), 'Nothing was restored.'],
      })
      expect(await on(env, everything)).toEqual(before)
    })

    test('is restored with another key, and then says that no checkpoint is valid', async () => {
      const to = { ...(await databaseSettings('migrated')), ...keys, AUDIT_KEY: 'another-key' }
      expect(await inventory(`restore ${file}`, { env: to })).toMatchObject({
        code: 1,
        output: 'Checkpoint 1 was changed, or signed with another key\n',
      })
    })

    test.each([
      ['cut off', (text: string) => text.slice(0, -20), 'The file ends before the backup does'],
      [
        'with a row less',
        (text: string) => text.replace(/\n\["Team",.*\n/, '\n'),
        'The file has not as many rows as it says',
      ],
      ['that goes on', (text: string) => `${text}["Team",{}]\n`, 'The file goes on after its end'],
      ['of another program', () => '{"format":"other"}\n', 'The file is no backup of this inventory'],
      [
        'of a newer version',
        (text: string) => text.replace('"migrations":[', '"migrations":["29990101000000_x",'),
        'with migrations that this one lacks: 29990101000000_x',
      ],
      [
        'of newer records',
        (text: string) =>
          text.replace(`"schemaVersion":${schemaVersion}`, `"schemaVersion":${schemaVersion + 1}`),
        `This is of version ${schemaVersion + 1} of the record`,
      ],
      [
        'with a row that its table does not take',
        (text: string) => text.replace(/\["Team",\{.*\}\]/, '["Team",{"id":"x"}]'),
        'The rows of “Team” cannot be stored',
      ],
    ])('%s is refused, and the database stays empty', async (_, change, message) => {
      const to = { ...(await databaseSettings('migrated')), ...keys }
      const broken = join(folder, 'broken.backup')
      writeFileSync(broken, gzipSync(change(gunzipSync(readFileSync(file)).toString())))
      expect(await inventory(`restore ${broken}`, { env: to })).toMatchObject({
        code: 2,
        messages: [expect.stringContaining(message), 'Nothing was restored.'],
      })
      const rows = await on(to, async ({ db }) => countRows(db, await tablesInOrder(db)))
      expect(Object.values(rows).filter((count) => count > 0)).toEqual([])
    })

    test('of before the last migrations is brought up to date', async () => {
      const names = await migrationNames()
      const old = { ...(await databaseSettings('new')), ...keys }
      await on(old, async (connection) => {
        await applyOnly(connection, names.slice(0, names.indexOf('20261130202255_record_versions')))
        await connection.asOwner(
          ({ db }) =>
            db.$executeRaw`insert into "Organisation" (id, name, data) values ('ministry', 'Ministry', '{}')`,
        )
      })
      const before = join(folder, 'before.backup')
      expect(await inventory(`backup ${before}`, { env: old })).toMatchObject({ code: 0 })
      const to = { ...(await databaseSettings('new')), ...keys }
      expect(await inventory(`restore ${before}`, { env: to })).toMatchObject({
        output: 'Organisation ministry was added by hand: no event of the history made it\n',
      })
      await on(to, async ({ db }) => {
        expect(await db.organisation.findMany()).toMatchObject([{ id: 'ministry', schemaVersion }])
      })
    })

    test('that is no file, or not compressed, is refused', async () => {
      const plain = join(folder, 'plain')
      writeFileSync(plain, 'backup')
      expect(await inventory(`restore ${plain}`, { env })).toMatchObject({
        code: 2,
        messages: [`${plain}: The file is no backup, or damaged.`, 'Nothing was restored.'],
      })
      expect(await inventory(`restore ${folder}/none`, { env })).toMatchObject({ code: 2 })
      const empty = await databaseSettings('new')
      expect(await inventory(`backup ${folder}/empty`, { env: empty })).toMatchObject({
        code: 2,
        messages: [`${folder}/empty: The database is empty.`],
      })
      expect(existsSync(`${folder}/empty`)).toBe(false)
    })
  })

test('a backup that is made while others write is of one moment', async () => {
  const running = join(folder, 'running.backup')
  await on(env, async (open) => {
    const actor = await administrator(open)
    let isWriting = true
    const writing = (async () => {
      for (let n = 0; isWriting; n++) {
        await createTeam(open.db, actor, { name: `Team ${n}` })
        // The embedded database answers without ever letting the sockets of this process have their turn.
        await setImmediate()
      }
    })()
    // Of an embedded database this asks the process that has it open: this one.
    const written = await inventory(`backup ${running}`, { env })
    isWriting = false
    await writing
    expect(written).toMatchObject({ code: 0 })
  })
  if (!from.DATABASE_URL) return
  const to = { ...(await databaseSettings('new')), ...keys }
  expect(await inventory(`restore ${running}`, { env: to })).toMatchObject({ code: 0 })
})
