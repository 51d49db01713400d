import { expect, test } from 'vitest'
import { serviceAt } from '@/domain/record/place'
import { newId } from '@/prisma/database/new-id'
import { decideObservations } from '@/prisma/evidence/decide-observations'
import { lastMaterialChange } from '@/prisma/evidence/last-material-change'
import { addEntries } from '@/prisma/record/entries'
import { importRecord } from '@/prisma/record/record-file'
import { readRecord } from '@/prisma/record/records'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

/** A service with two things that were observed, and one identifier. */
async function observed() {
  const example = await exampleOrganisation(db)
  const { editor, slug } = example
  const seen = (name: string) => ({ evidence: 'scan', kind: 'cookie', name })
  valueIn(
    await addEntries(db, editor, serviceAt(slug), [
      { kind: 'evidence', id: 'scan', answers: { format: 'scan', addedOn: '2026-11-22' } },
      { kind: 'observation', id: 'first', answers: seen('first') },
      { kind: 'observation', id: 'second', answers: seen('second') },
      { kind: 'identifier', id: 'known', answers: { kind: 'cookie', plainName: 'Known' } },
    ]),
  )
  const read = async () => valueIn(await readRecord(db, editor, slug))
  const both = { ids: ['first', 'second'], version: 0 }
  return { ...example, read, both }
}

test('one decision about several is kept for each, and takes the place of the one before', async () => {
  const { editor, slug, both, read } = await observed()
  const reason = 'The proxy of our office'
  valueIn(await decideObservations(db, editor, slug, both, { decision: 'not-ours', reason }))
  const { record, versions } = await read()
  for (const entry of record.observations) expect(entry).toMatchObject({ decision: 'not-ours', reason })
  const first = { ids: ['first'], version: versions.entries.first ?? -1 }
  const again = { decision: 'recorded', identifier: 'known' } as const
  valueIn(await decideObservations(db, editor, slug, first, again))
  const [decided] = (await read()).record.observations
  expect(decided).toMatchObject(again)
  expect(decided).not.toHaveProperty('reason')
})

test('of several of which somebody has changed one since, none is decided about', async () => {
  const { editor, slug, both, read } = await observed()
  const decision = { decision: 'expected-to-go', goesOn: '2099-01-01' } as const
  valueIn(await decideObservations(db, editor, slug, { ...both, ids: ['first'] }, decision))
  const late = await decideObservations(db, editor, slug, both, { decision: 'not-ours', reason: 'No' })
  expect(late).toEqual({ ok: false, refusal: { kind: 'conflict' } })
  expect((await read()).record.observations[1]).not.toHaveProperty('decision')
})

test('what is not there, and whoever may not change the record, is refused', async () => {
  const { editor, viewer, stranger, slug, both } = await observed()
  const decision = { decision: 'not-ours', reason: 'No' } as const
  const kindOf = async (...[actor, ids, what]: [typeof editor, typeof both, object]) => {
    const result = await decideObservations(db, actor, slug, ids, what)
    return result.ok ? 'done' : result.refusal.kind
  }
  expect(await kindOf(editor, { ids: ['nothing'], version: 0 }, decision)).toBe('not-found')
  expect(await kindOf(editor, both, { decision: 'recorded', identifier: 'nothing' })).toBe('not-found')
  expect(await kindOf(viewer, both, decision)).toBe('forbidden')
  expect(await kindOf(stranger, both, decision)).toBe('not-found')
})

test('the last change after which evidence may miss something is found, and others are passed over', async () => {
  const { editor, slug, read } = await observed()
  const { record } = await read()
  const span = { from: '2026-01-01', until: new Date() }
  expect(await lastMaterialChange(db, record, new Set(['known']), span)).toBeUndefined()
  expect(await lastMaterialChange(db, record, new Set(), span)).toMatchObject({ what: '“Known”' })
  valueIn(
    await addEntries(db, editor, serviceAt(slug), [
      { kind: 'system', id: 'cdn', answers: { name: 'Edge cache', kind: 'cdn' } },
      { kind: 'purpose', id: 'run', answers: { name: 'Run it' } },
    ]),
  )
  const now = { from: '2026-01-01', until: new Date() }
  expect(await lastMaterialChange(db, record, new Set(['known']), now)).toMatchObject({
    what: '“Edge cache”',
  })
  expect(await lastMaterialChange(db, record, new Set(['known']), span)).toBeUndefined()
})

test('an import that adds something is a change, but not the one that made the service', async () => {
  const example = await exampleOrganisation(db)
  const { record } = valueIn(await readRecord(db, example.editor, example.slug))
  const made = { ...record, service: { ...record.service, slug: `${example.slug}-copy` } }
  const system = { id: newId(), name: 'Log', kind: 'web-server-log' } as const
  const last = () =>
    lastMaterialChange(db, made, new Set(), { from: '2026-01-01', until: new Date(Date.now() + 1000) })
  valueIn(await importRecord(db, { ...made, systems: [system] }, { teamId: example.teamId }))
  expect(await last()).toBeUndefined()
  valueIn(await importRecord(db, { ...made, systems: [system, { ...system, id: newId() }] }))
  expect(await last()).toMatchObject({ what: 'The record (by an import)' })
})

test('the same decision twice is one, also when the page was older', async () => {
  const { editor, slug, both, read } = await observed()
  const decision = { decision: 'not-ours', reason: 'No' } as const
  for (let time = 0; time < 2; time++) valueIn(await decideObservations(db, editor, slug, both, decision))
  expect((await read()).versions.entries.first).toBe(1)
})
