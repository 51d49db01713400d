import { expect, test } from 'vitest'
import { documents } from '@/domain/documents/documents'
import { toMarkdown } from '@/domain/exchange/writers/markdown'
import { formValuesOf, readAnswers } from '@/domain/record/form'
import { kindOf } from '@/domain/record/kinds'
import { serviceFields } from '@/domain/record/kinds/service'
import { serviceAt } from '@/domain/record/place'
import type { ServiceRecord } from '@/domain/record/record'
import { saveEntry } from '@/prisma/record/entries'
import { exportRecord, importRecord } from '@/prisma/record/record-file'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { readVersion } from '@/prisma/review/versions'
import { testDatabase } from '../support/test-database'
import { completeService, submitted } from './complete-service'
import { valueIn } from './example'

// What may not be typed or imported any more, as rows and versions from before hold it.
const { db } = await testDatabase()
const example = await completeService(db)
const { editor, slug } = example
const turned = 'Book \u202eyadot'
const passed = '2020-01-01'

const service = await db.service.findUniqueOrThrow({ where: { slug } })
const data = { ...(service.data as object), nextReview: passed }
await db.service.update({ where: { slug }, data: { name: turned, data } })
const purpose = await db.item.findFirstOrThrow({ where: { scope: service.id, kind: 'purpose' } })
const named = { ...(purpose.data as object), name: turned }
await db.item.update({ where: { scope_id: { scope: service.id, id: purpose.id } }, data: { data: named } })
const at = await submitted(db, example)

const stored = async () => valueIn(await readRecord(db, editor, slug)).record
const purposeIn = (record: ServiceRecord) =>
  record.purposes.find(({ id }) => id === purpose.id) as ServiceRecord['purposes'][number]

test('it is read, its versions open, and it is exported and imported again', async () => {
  const record = await stored()
  expect(record.service).toMatchObject({ name: turned, nextReview: passed })
  expect(purposeIn(record).name).toBe(turned)
  const version = valueIn(await readVersion(db, editor, at))
  expect(purposeIn(version.record).name).toBe(turned)
  const file = valueIn(await exportRecord(db, slug))
  expect(valueIn(await importRecord(db, file))).toMatchObject({ added: 0, changed: 0, removed: 0 })
})

test('documents show a mark where the character was', async () => {
  const notice = toMarkdown(documents.notice.compose(await stored(), '2026-11-30'))
  expect(notice).toContain('U+202E')
  expect(notice).not.toContain('\u202e')
})

test('another answer is changed beside it, and only what is typed anew is refused', async () => {
  const { fields, steps } = kindOf('purpose')
  const names = steps.find((step) => step.fields.includes('name'))?.fields ?? []
  const before = { stored: purposeIn(await stored()), today: '2026-11-30' }
  const form = formValuesOf(fields, before.stored)
  const other = names.find((name) => fields[name]?.input.type === 'longText') ?? ''
  const read = readAnswers(fields, names, { ...form, [other]: 'Other words' }, before)
  expect(read).toMatchObject({ ok: true, answers: { name: turned } })
  const { version } = await db.item.findFirstOrThrow({ where: { scope: service.id, id: purpose.id } })
  const changes = read.ok ? read.answers : {}
  expect((await saveEntry(db, editor, serviceAt(slug), 'purpose', purpose.id, { version, changes })).ok).toBe(
    true,
  )
  expect(readAnswers(fields, names, { ...form, name: `${turned} again` }, before)).toMatchObject({
    ok: false,
    problems: [{ path: 'name', message: expect.stringContaining('characters that cannot be seen') }],
  })
})

test('a review date that has passed stays, and no other such date is taken', async () => {
  const record = await stored()
  const before = { stored: record.service, today: '2026-11-30' }
  const readDay = (day: string) =>
    readAnswers(serviceFields, ['nextReview'], formValuesOf(serviceFields, { nextReview: day }), before)
  expect(readDay(passed)).toEqual({ ok: true, answers: { nextReview: passed } })
  expect(readDay('2026-11-30').ok).toBe(true)
  expect(readDay('2026-11-29')).toEqual({
    ok: false,
    problems: [{ path: 'nextReview', message: 'Next review must be today or in the future' }],
  })
  const { version } = await db.service.findUniqueOrThrow({ where: { slug } })
  expect(
    (await saveProfile(db, editor, serviceAt(slug), { version, changes: { nextReview: passed } })).ok,
  ).toBe(true)
})

test('a file that brings such a name for the first time is refused, with its place', async () => {
  const file = valueIn(await exportRecord(db, slug))
  const elsewhere = { ...file, service: { ...file.service, slug: `${slug}-again` } }
  const refused = await importRecord(db, elsewhere, { teamName: 'Another team' })
  const paths = !refused.ok && refused.refusal.kind === 'problems' ? refused.refusal.problems : []
  expect(paths.map(({ path }) => path)).toEqual(['service.name', 'purposes.0.name'])
})
