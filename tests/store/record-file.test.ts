import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { organisation, serviceAt } from '@/domain/record/place'
import { newId } from '@/prisma/database/new-id'
import { addEntry, saveEntry } from '@/prisma/record/entries'
import { importRecord } from '@/prisma/record/record-file'
import { readRecord } from '@/prisma/record/records'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'
import { type File, file, importable, parsed, recordFiles, teamName } from './record-files'

const { db } = await testDatabase()
const { importAll, exported } = recordFiles(db)

test('what was imported is exported as the same document, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(importable(), async (any) => {
      const record = parsed(any, newId())
      await importAll(record)
      expect(JSON.stringify(await exported(record.service.slug))).toBe(JSON.stringify(record))
    }),
    { numRuns: 25 },
  )
})

test('an import and a save at the same time leave the one or the other, and a record', async () => {
  const organisationId = newId()
  const record = parsed(file, organisationId)
  const { slug } = record.service
  const example = await exampleOrganisation(db)
  await importAll(record)
  const { teamId } = await db.service.findUniqueOrThrow({ where: { slug } })
  const editor = { ...example.editor, organisationId, memberships: [{ teamId, role: 'editor' as const }] }
  const next = (plainName: string) => ({ ...file, identifiers: [{ ...file.identifiers[0], plainName }] })
  for (let round = 0; round < 5; round++) {
    const before = valueIn(await readRecord(db, editor, slug))
    await Promise.all([
      importRecord(db, parsed(next(`Imported ${round}`), organisationId, slug)),
      saveEntry(db, editor, serviceAt(slug), 'identifier', 'ip', {
        version: before.versions.entries.ip ?? 0,
        changes: { plainName: `Saved ${round}` },
      }),
      saveEntry(db, editor, serviceAt(slug), 'holding', 'ip-in-log', {
        version: before.versions.entries['ip-in-log'] ?? 0,
        changes: { system: round % 2 ? 'log' : 'database' },
      }),
    ])
    const { record: after } = valueIn(await readRecord(db, editor, slug))
    expect([`Imported ${round}`, `Saved ${round}`]).toContain(after.identifiers[0]?.plainName)
    const holding = after.holdings.find(({ id }) => id === 'ip-in-log')
    const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })
    const mirrored = await db.reference.findMany({
      where: { fromId: 'ip-in-log', field: 'system', toId: holding?.system },
    })
    expect(
      mirrored.filter(({ toScope, fromScope }) => [toScope, fromScope].includes(serviceId)),
    ).toHaveLength(1)
  }
})

test('a file that cannot stand beside the other services of the organisation is refused with the place in it', async () => {
  const organisationId = newId()
  const record = parsed(file, organisationId)
  await importAll(record)
  const problemPaths = async (other: File, slug = newId(), organisation = organisationId) => {
    const result = await importRecord(db, parsed(other, organisation, slug), { teamName })
    return !result.ok && result.refusal.kind === 'problems' && result.refusal.problems.map(({ path }) => path)
  }
  expect(await problemPaths({ parties: [{ id: 'host', name: 'My host' }] })).toEqual(['parties.0.id'])
  const ours = { id: 'database', shared: true, name: 'Database' }
  expect(await problemPaths({ ...file, systems: [ours, file.systems[1]] })).toEqual(['systems.0.id'])
  expect(await problemPaths({}, record.service.slug, newId())).toEqual(['service.slug'])
  expect(await importRecord(db, parsed({}, organisationId))).toMatchObject({
    refusal: { problems: [{ path: 'team' }] },
  })
})

test('a refused file leaves nothing behind', async () => {
  const organisationId = newId()
  expect((await importRecord(db, parsed(file, organisationId))).ok).toBe(false)
  expect(await db.organisation.count({ where: { id: organisationId } })).toBe(0)
  expect(await db.auditEvent.count({ where: { organisationId } })).toBe(0)
})

test('a record of 500 identifiers is imported and read back whole', async () => {
  const organisationId = newId()
  const number = Array.from({ length: 500 }, (_, index) => index)
  const record = parsed(
    {
      ...file,
      identifiers: number.map((n) => ({ id: `i${n}`, kind: 'cookie', plainName: `Cookie ${n}` })),
      holdings: number.map((n) => ({ id: `h${n}`, identifier: `i${n}`, system: 'log' })),
    },
    organisationId,
  )
  await importAll(record)
  expect(await exported(record.service.slug)).toEqual(record)
})

test('a shared entry may not take the id of a service’s own', async () => {
  const record = parsed(file, newId())
  await importAll(record)
  const { administrator } = await exampleOrganisation(db)
  const keeper = { ...administrator, organisationId: record.organisation.id }
  expect(await addEntry(db, keeper, organisation, 'system', { name: 'Database' }, 'database')).toMatchObject({
    refusal: { problems: [{ path: 'id' }] },
  })
})

test.each(['x'.repeat(101), 'Visits \u202estisiv'])(
  'a team that an import makes has no name like %s',
  async (teamName) => {
    const organisationId = newId()
    const result = await importRecord(db, parsed(file, organisationId), { teamName })
    expect(result).toMatchObject({ refusal: { kind: 'problems', problems: [{ path: 'team' }] } })
    expect(await db.organisation.count({ where: { id: organisationId } })).toBe(0)
  },
)
