import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { writePage } from '@/components/published-page/write-page'
import { inCodes } from '@/domain/exchange/record-file/in-codes'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { completeRecord } from '@/domain/record/example-record'
import { schemaVersion } from '@/domain/record/schema-version'
import { asVersionZero, learnExampleStep } from '@/domain/record/upgrade/example-step'
import { questionsAt } from '@/domain/record/upgrade/questions'
import { frozenText } from '@/domain/review/frozen-record'
import { newId } from '@/prisma/database/new-id'
import type { Prisma } from '@/prisma/generated/client'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { readHistory } from '@/prisma/history/history'
import { renderedAgain } from '@/prisma/publishing/rendered-again'
import { exportRecord } from '@/prisma/record/record-file'
import { readRecord } from '@/prisma/record/records'
import { bringUpToDate } from '@/prisma/record/upgrade/bring-up-to-date'
import { recordsBehind } from '@/prisma/record/upgrade/stored-versions'
import { addComment } from '@/prisma/review/add-comment'
import { testDatabase } from '../support/test-database'
import { day } from './complete-service'
import { valueIn } from './example'
import { olderRows } from './older-rows'
import { take, workflow } from './workflow-history'

type OlderRecord = Record<'organisation' | 'service', Record<'id' | 'slug' | 'name', string>> &
  Record<string, { id: string; shared?: boolean }[]>

const connection = await testDatabase()
const { db } = connection
const key = 'the-key-of-this-installation'

let forget = () => {}
beforeAll(() => {
  forget = learnExampleStep()
})
afterAll(() => forget())

const all = await workflow(db)
await take(db, all, ['submit', 'assign', 'approve', 'rename', 'comment'])
const at = { slug: all.slug }
const about = (subject: string) => ({ id: newId(), about: subject, weight: 'advice', words: 'Which one?' })
const { record } = valueIn(await readRecord(db, all.editor, all.slug))
const [party] = record.parties
if (!party) throw new Error('The example has no party')
valueIn(await addComment(db, all.officer, at, about(`party/${party.id}/name`), day))
const [version] = await db.version.findMany()
const published = await db.publishedDocument.findMany({ orderBy: [{ document: 'asc' }, { format: 'asc' }] })

await olderRows(connection)

test('rows of an older version are read in today’s form before they are upgraded', async () => {
  expect(await recordsBehind(db)).toBe(2)
  expect(await db.comment.count({ where: { about: `company/${party.id}/title` } })).toBe(1)
  expect(valueIn(await readRecord(db, all.editor, all.slug)).record).toEqual(record)
})

test('they are upgraded once: the same record, raised versions, one event of each scope without an actor', async () => {
  const before = await db.item.findMany({ orderBy: [{ scope: 'asc' }, { id: 'asc' }] })
  const lines: string[] = []
  expect(await bringUpToDate(connection, (line) => lines.push(line))).toEqual({ applied: [], upgraded: 2 })
  expect(lines).toEqual([`Brought 2 of 2 records to version ${schemaVersion}`])
  expect(await bringUpToDate(connection)).toEqual({ applied: [], upgraded: 0 })
  expect(valueIn(await readRecord(db, all.editor, all.slug)).record).toEqual(record)
  const after = await db.item.findMany({ orderBy: [{ scope: 'asc' }, { id: 'asc' }] })
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  for (const [index, { kind, version }] of after.entries())
    expect(version).toBe((before[index]?.version ?? 0) + (kind === 'party' ? 1 : 0))
  expect(await db.item.count({ where: { kind: 'company' } })).toBe(0)
  const events = await db.auditEvent.findMany({ where: { type: 'record-upgraded' } })
  expect(events.map(({ actorId, serviceId }) => [actorId, serviceId === null])).toEqual([
    [null, false],
    [null, true],
  ])
})

test('what entries refer to is known as before', async () => {
  const [system] = record.systems.filter(({ party }) => party !== undefined)
  const references = await db.reference.findMany({ where: { fromId: system?.id ?? '', field: 'party' } })
  expect(references).toMatchObject([{ toId: system?.party }])
})

test('comments are about what became of their fact, and the history verifies', async () => {
  const comments = await db.comment.findMany({ where: { about: { not: 'service' } } })
  expect(comments.map(({ about }) => about)).toEqual([`party/${party.id}/name`])
  expect((await verifyAudit(db, key)).problems).toEqual([])
})

test('the history says what happened in the words of then', async () => {
  const { events } = valueIn(await readHistory(db, all.editor, all.slug, 1))
  expect(events[0]?.event).toMatchObject({ type: 'record-upgraded', from: 0, to: schemaVersion })
})

test('rows of a service and of its organisation become what the record file of both becomes', async () => {
  const file = readFileSync('tests/facts/record-fixtures/version-0.yaml')
  const older = inCodes(parse(file.toString())) as OlderRecord
  const { id: organisationId, name, ...data } = older.organisation
  const team = { id: newId(), organisationId, name: 'Visits' }
  await db.organisation.create({ data: { id: organisationId, name, data, schemaVersion: 0 } })
  await db.team.create({ data: team })
  const { slug, name: title, ...answers } = older.service
  const serviceId = newId()
  const service = { id: serviceId, organisationId, teamId: team.id, slug, name: title, data: answers }
  await db.service.create({ data: { ...service, schemaVersion: 0 } })
  for (const [kind, { plural }] of Object.entries(questionsAt(0).kinds)) {
    const rows = (older[plural] ?? []).map(({ id, shared, ...answers }, position) => ({
      ...(shared ? { scope: organisationId } : { scope: serviceId, serviceId }),
      ...{ id, kind, organisationId, position, data: answers as Prisma.InputJsonObject },
    }))
    await db.item.createMany({ data: rows })
  }
  const upgraded = readRecordFile(file)
  expect(valueIn(await exportRecord(db, slug))).toEqual(upgraded.ok && upgraded.record)
  await bringUpToDate(connection)
  expect(valueIn(await exportRecord(db, slug))).toEqual(upgraded.ok && upgraded.record)
  const referred = await db.reference.findMany({
    where: { toId: 'counter-supplier' },
    orderBy: { fromId: 'asc' },
  })
  expect(referred.map(({ fromId, toScope }) => [fromId, toScope])).toEqual([
    ['counter', organisationId],
    ['visitor', organisationId],
  ])
})

test('what was frozen and published stays as it is, byte for byte', async () => {
  const [now] = await db.version.findMany()
  expect([now?.record, now?.hash]).toEqual([version?.record, version?.hash])
  const documents = await db.publishedDocument.findMany({ orderBy: [{ document: 'asc' }, { format: 'asc' }] })
  expect(documents).toEqual(published)
  expect((await renderedAgain(db, writePage)).problems).toEqual([])
})

test('a published version of an older form is never made again', async () => {
  const older = { ...asVersionZero(completeRecord) }
  expect(frozenText(older as never)).toContain('"schemaVersion":0')
  await connection.asOwner(({ db }) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`alter table "Version" disable trigger user`
      await tx.$executeRaw`update "Version" set "schemaVersion" = 0`
      await tx.$executeRaw`alter table "Version" enable trigger user`
    }),
  )
  expect(await renderedAgain(db, writePage)).toEqual({ same: 0, otherWriter: published.length, problems: [] })
})

test('rows of a newer version are refused in words, and so are those that no step leads on from', async () => {
  const { id } = await db.organisation.findFirstOrThrow()
  await db.organisation.update({ where: { id }, data: { schemaVersion: schemaVersion + 1 } })
  await expect(bringUpToDate(connection)).rejects.toThrow(
    new RegExp(`This is of version ${schemaVersion + 1} of the record`),
  )
  await db.organisation.update({ where: { id }, data: { schemaVersion: -1 } })
  await expect(bringUpToDate(connection)).rejects.toThrow(/No step leads on from version -1/)
  await db.organisation.update({ where: { id }, data: { schemaVersion } })
})
