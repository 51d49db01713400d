import { expect, test } from 'vitest'
import { serviceAt } from '@/domain/record/place'
import { differences } from '@/domain/review/differences'
import { saveEntry } from '@/prisma/record/entries'
import { readRecord } from '@/prisma/record/records'
import { frozenRecord } from '@/prisma/review/frozen-records'
import { restoreVersion } from '@/prisma/review/restore'
import { testDatabase } from '../support/test-database'
import { completeService, hashNow, submitted } from './complete-service'
import { type Example, valueIn } from './example'

const { db } = await testDatabase()

async function recordNow({ editor, slug }: Example) {
  return valueIn(await readRecord(db, editor, slug))
}

async function changed(example: Example): Promise<void> {
  const { record, versions } = await recordNow(example)
  const identifier = record.identifiers[0]
  if (!identifier) throw new Error('The example has no identifier')
  const version = versions.entries[identifier.id] ?? 0
  const changes = { plainName: 'Another name' }
  valueIn(
    await saveEntry(db, example.editor, serviceAt(example.slug), 'identifier', identifier.id, {
      version,
      changes,
    }),
  )
}

test('a past version comes back as the draft, and the history says so', async () => {
  const example = await completeService(db)
  const at = await submitted(db, example)
  await changed(example)
  valueIn(await restoreVersion(db, example.editor, at, await hashNow(db, example)))
  const { id } = await db.version.findFirstOrThrow({ where: { service: { slug: at.slug } } })
  const { record } = await recordNow(example)
  expect(differences(await frozenRecord(db, id), record)).toEqual([])
  const where = { service: { slug: at.slug }, type: 'draft-restored' }
  expect(await db.auditEvent.count({ where })).toBe(1)
})

test('what somebody changed while the page was open is not lost', async () => {
  const example = await completeService(db)
  const at = await submitted(db, example)
  const hash = await hashNow(db, example)
  await changed(example)
  expect(await restoreVersion(db, example.editor, at, hash)).toMatchObject({ refusal: { kind: 'conflict' } })
  expect((await recordNow(example)).record.identifiers[0]?.plainName).toBe('Another name')
})

test('only those who edit the record change it back', async () => {
  const example = await completeService(db)
  const at = await submitted(db, example)
  const hash = await hashNow(db, example)
  for (const actor of [example.viewer, example.officer, example.administrator])
    expect(await restoreVersion(db, actor, at, hash)).toMatchObject({ refusal: { kind: 'forbidden' } })
})
