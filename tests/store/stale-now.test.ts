import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { serviceAt } from '@/domain/record/place'
import { lastChanges } from '@/prisma/history/last-changes'
import { staleNow } from '@/prisma/publishing/stale-now'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { takeStep } from '@/prisma/review/take-step'
import { testDatabase } from '../support/test-database'
import { completeService, day, submitted } from './complete-service'
import { type Example, valueIn } from './example'

const { db } = await testDatabase()

const draftOf = async ({ editor, slug }: Example) => valueIn(await readRecord(db, editor, slug))

test('what is published is true until a fact changes; then the parts made of it are told, with who changed it', async () => {
  const example = await completeService(db)
  expect(await staleNow(db, (await draftOf(example)).record, day)).toBeUndefined()
  const at = await submitted(db, example)
  valueIn(
    await takeStep(
      db,
      example.officer,
      at,
      'assign',
      { reviewerId: example.officer.personId },
      day,
      writePage,
    ),
  )
  const dates = { publishOn: day, reviewOn: '2027-11-22' }
  valueIn(await takeStep(db, example.officer, at, 'approve', dates, day, writePage))
  expect((await staleNow(db, (await draftOf(example)).record, day))?.parts).toEqual([])

  const { versions } = await draftOf(example)
  const changes = { name: 'Visit somebody' }
  valueIn(await saveProfile(db, example.editor, serviceAt(at.slug), { version: versions.service, changes }))
  const found = await staleNow(db, (await draftOf(example)).record, day)
  if (!found) throw new Error('Nothing is published')
  expect(found.parts.length).toBeGreaterThan(0)
  for (const part of found.parts) expect(part.facts).toEqual(['service/name'])
  const changed = await lastChanges(db, found.serviceId, found.organisationId, found.submittedAt)
  expect(changed.get('service/name')?.by).toBe('editor')
})
