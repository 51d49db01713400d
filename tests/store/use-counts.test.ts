import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { countUse } from '@/prisma/database/use-counts'
import { testDatabase } from '../support/test-database'

const { db } = await testDatabase()

test('uses are counted for each key by itself, and uses at once are all counted', async () => {
  const counts = await Promise.all(Array.from({ length: 20 }, () => countUse(db, 'a', 60)))
  expect(counts.map(({ count }) => count).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  )
  expect(await countUse(db, 'b', 60)).toEqual({ count: 1, secondsLeft: 60 })
})

test('after its window a count begins anew, and those of others whose window has ended are dropped', async () => {
  await countUse(db, 'forgotten', 0.5)
  expect((await countUse(db, 'back again', 0.5)).count).toBe(1)
  expect((await countUse(db, 'back again', 0.5)).count).toBe(2)
  await sleep(600)
  expect((await countUse(db, 'back again', 60)).count).toBe(1)
  expect(await db.useCount.findUnique({ where: { key: 'forgotten' } })).toBeNull()
})
