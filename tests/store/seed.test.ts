import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { sections } from '@/domain/record/sections'
import { exportRecord, importRecord } from '@/prisma/record/record-file'
import { demo } from '@/prisma/seed/demo/demo'
import { isEmpty, seedDemo } from '@/prisma/seed/seed'
import { testDatabase } from '../support/test-database'
import { valueIn } from './example'

const { db } = await testDatabase()

test('the demonstration fills an empty database once, also when two processes start at once', async () => {
  expect(await isEmpty(db)).toBe(true)
  const results = await Promise.all([seedDemo(db, writePage), seedDemo(db, writePage)])
  expect(results.toSorted()).toEqual([false, true])
  expect(await seedDemo(db, writePage)).toBe(false)
  expect(await isEmpty(db)).toBe(false)
  expect(await db.organisation.count()).toBe(demo.length)
  expect(await db.person.count()).toBe(demo.flatMap(({ people }) => people).length)
})

test('each record file of the demonstration comes out as it went in, and importing it again changes nothing', async () => {
  for (const { file, team } of demo.flatMap(({ services }) => services)) {
    const read = readRecordFile(await readFile(`prisma/seed/demo/${file}`))
    if (!read.ok) throw new Error(file)
    const { slug } = read.record.service
    expect(JSON.stringify(valueIn(await exportRecord(db, slug)))).toBe(JSON.stringify(read.record))
    const unchanged = { slug, added: 0, changed: 0, removed: 0 }
    expect(valueIn(await importRecord(db, read.record))).toEqual(unchanged)
    expect((await db.service.findUniqueOrThrow({ where: { slug } })).teamId).toBe(team)
  }
})

test('finished services of the demonstration have every section completed, the unfinished one none', async () => {
  const services = await db.service.findMany({ include: { completions: true } })
  const completed = Object.fromEntries(services.map(({ slug, completions }) => [slug, completions.length]))
  expect(completed).toMatchObject({
    'visit-someone-in-prison': sections.length,
    'request-a-court-transcript': 0,
  })
})

test('one service of the demonstration has a published notice', async () => {
  const versions = await db.version.findMany({ include: { service: true, documents: true } })
  expect(versions).toMatchObject([
    {
      number: 1,
      state: 'published',
      publishedOn: '2026-11-22',
      service: { slug: 'visit-someone-in-prison' },
    },
  ])
  expect(versions[0]?.documents.length).toBeGreaterThan(0)
})
