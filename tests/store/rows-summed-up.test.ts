import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { testDatabase } from '../support/test-database'
import { completeService } from './complete-service'
import { problemsFound } from './tampering'

const connection = await testDatabase()

test('what was there before events held rows is summed up, and can be compared from then on', async () => {
  const { editor, slug } = await completeService(connection.db)
  const service = await connection.db.service.findUniqueOrThrow({ where: { slug } })
  const said = { about: 'service', words: 'How long?', authorId: editor.personId, salt: null }
  await connection.db.comment.create({ data: { id: 'c', serviceId: service.id, ...said } })
  const [key, added] = ['key', expect.stringContaining('was added by hand')]
  expect((await verifyAudit(connection.db, key)).problems).toContainEqual(added)
  const sql = await readFile('prisma/migrations/20261130170500_rows_in_the_history/migration.sql', 'utf8')
  await connection.asOwner(async ({ db }) => {
    for (const statement of sql.split(/;\n/).filter((one) => /^(UPDATE|INSERT) /m.test(one)))
      await db.$executeRawUnsafe(statement)
  })
  const verified = await verifyAudit(connection.db, key)
  expect(verified).toMatchObject({ problems: [] })
  expect(verified.summedUp).toBeGreaterThan(0)
  const changed = `update "Comment" set words = 'Fine'`
  expect(await problemsFound(connection, { key }, (tx) => tx.$executeRawUnsafe(changed))).toEqual([
    expect.stringMatching(/^Comment c: the text is not what event \d+ \(rows-kept\) set$/),
  ])
})
