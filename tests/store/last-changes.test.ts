import { expect, test } from 'vitest'
import { organisation, serviceAt } from '@/domain/record/place'
import { lastChanges } from '@/prisma/history/last-changes'
import { addEntry, removeEntry, saveEntry } from '@/prisma/record/entries'
import { exportRecord, importRecord } from '@/prisma/record/record-file'
import { saveProfile } from '@/prisma/record/save-profile'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

async function fresh() {
  const example = await exampleOrganisation(db)
  const { slug, organisationId } = example
  const { id } = await db.service.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  return { ...example, since: (moment: Date) => lastChanges(db, id, organisationId, moment) }
}

const longAgo = new Date('2020-01-01')

test('each fact was changed last by whoever saved that answer last', async () => {
  const { slug, editor, officer, administrator, since } = await fresh()
  const id = valueIn(
    await addEntry(db, editor, serviceAt(slug), 'purpose', { name: 'book visits', category: 'service' }),
  )
  await saveEntry(db, { ...editor, personId: officer.personId }, serviceAt(slug), 'purpose', id, {
    version: 0,
    changes: { name: 'book a visit' },
  })
  await saveProfile(db, editor, serviceAt(slug), { version: 0, changes: { phase: 'live' } })
  await saveProfile(db, administrator, organisation, { version: 0, changes: { partOf: 'The Crown' } })
  const last = await since(longAgo)
  expect(last.get(`purpose/${id}/name`)).toMatchObject({ by: 'officer', at: expect.any(Date) })
  expect(last.get(`purpose/${id}/category`)).toMatchObject({ by: 'editor' })
  expect(last.get('service/phase')).toMatchObject({ by: 'editor' })
  expect(last.get('organisation/partOf')).toMatchObject({ by: 'administrator' })
  expect(last.get(`purpose/${id}/description`)).toBeUndefined()
  expect((await since(new Date(Date.now() + 60_000))).get('service/phase')).toBeUndefined()
})

test('whoever removed a thing changed all of its facts', async () => {
  const { slug, editor, since } = await fresh()
  const id = valueIn(
    await addEntry(db, editor, serviceAt(slug), 'purpose', { name: 'book visits', category: 'service' }),
  )
  valueIn(await removeEntry(db, editor, serviceAt(slug), 'purpose', id, { version: 0 }))
  expect((await since(longAgo)).get(`purpose/${id}/category`)).toMatchObject({ by: 'editor' })
})

test('what an import added was changed by who imported it, and what somebody changed by them', async () => {
  const { slug, editor, officer, since } = await fresh()
  const id = valueIn(await addEntry(db, editor, serviceAt(slug), 'purpose', { name: 'book visits' }))
  const record = valueIn(await exportRecord(db, slug))
  record.purposes.push({ id: 'statistics', name: 'count visits' })
  valueIn(await importRecord(db, record, { teamName: 'Visits', actorId: officer.personId }))
  const last = await since(longAgo)
  expect(last.get('purpose/statistics/name')).toMatchObject({ by: 'officer' })
  expect(last.get(`purpose/${id}/name`)).toMatchObject({ by: 'editor' })
})

test('what the operator did is by nobody, and what other services did does not count', async () => {
  const [here, elsewhere] = [await fresh(), await fresh()]
  valueIn(await addEntry(db, elsewhere.editor, serviceAt(elsewhere.slug), 'purpose', { name: 'elsewhere' }))
  const record = valueIn(await exportRecord(db, here.slug))
  record.service.summary = 'Books visits.'
  valueIn(await importRecord(db, record, { teamName: 'Visits' }))
  const last = await here.since(longAgo)
  expect(last.get('service/summary')).toEqual({ at: expect.any(Date), by: undefined })
  expect(
    (await lastChanges(db, 'no-such-service', here.organisationId, longAgo)).get('service/summary'),
  ).toBeUndefined()
})
