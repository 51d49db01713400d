import { expect, test } from 'vitest'
import { actorOf, startSession } from '@/prisma/people/sessions'
import { readRecord } from '@/prisma/record/records'
import { listServices } from '@/prisma/record/services'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation } from './example'

const { db, kind } = await testDatabase()

test('PostgreSQL plans once what every request begins with, and a search by its words', async () => {
  const { editor, slug } = await exampleOrganisation(db)
  const sessionId = await startSession(db, editor.personId)
  for (const search of ['visit', 'prison', 'court']) {
    await actorOf(db, sessionId, new Date())
    await readRecord(db, editor, slug)
    await listServices(db, editor, { search, page: 1 })
  }
  const kept = await db.$queryRaw<{ statement: string; plans: number }[]>`
    select statement, (generic_plans + custom_plans)::int as plans from pg_prepared_statements order by statement`
  const begun = kept.map(({ statement, plans }) => [/ from "(Session|Service)"/.exec(statement)?.[1], plans])
  // The embedded database has one session, and its driver keeps no plans.
  const expected = [
    ['Service', 3],
    ['Session', 3],
  ]
  expect(begun).toEqual(kind === 'postgresql' ? expected : [])
})
