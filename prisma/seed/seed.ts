import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dayInLondon } from '@/domain/day'
import type { WritePage } from '@/domain/exchange/published/page'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { gaps } from '@/domain/record/gaps/gaps'
import type { ServiceRecord } from '@/domain/record/record'
import { sections } from '@/domain/record/sections'
import { ok, type Result } from '@/domain/result'
import { type Transaction, transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent, writeEvents } from '../history/audit'
import { rowAdded, rowsAddedBy, saltedHash } from '../history/guarded/row-change'
import { importOrganisation } from '../record/import-owners'
import { importRecordWithin, longestImport } from '../record/record-file'
import { type DemoOrganisation, type DemoPerson, demo } from './demo/demo'
import { publishDemo } from './demo/publish-demo'

/** Every command and the server are started in the project's folder. */
const folder = join(process.cwd(), 'prisma/seed/demo')

/** Whether nobody has used the database yet. */
export async function isEmpty(db: Pick<PrismaClient, 'organisation'>): Promise<boolean> {
  return (await db.organisation.count()) === 0
}

/**
 * Fills an empty database with the demonstration: organisations, teams, people and records. False when it is not
 * empty, and then nothing changes. Throws when a file of the demonstration is broken.
 */
export async function seedDemo(db: PrismaClient, writePage: WritePage): Promise<boolean> {
  const seeded = await transaction(
    db,
    async (tx) => {
      if (!(await isEmpty(tx))) return ok(false)
      for (const organisation of demo) await storeOrganisation(tx, organisation)
      return ok(true)
    },
    { timeout: longestImport },
  )
  // A conflict means that another process is filling it.
  if (!seeded.ok || !seeded.value) return false
  for (const organisation of demo) await publishDemo(db, organisation, writePage)
  return true
}

async function storeOrganisation(
  tx: Transaction,
  { teams, people, services }: DemoOrganisation,
): Promise<void> {
  const records = await Promise.all(services.map(({ file }) => recordIn(file)))
  const [first] = records
  if (!first) return
  const { id: organisationId, events, rows } = await importOrganisation(tx, first.organisation)
  await writeEvents(
    tx,
    events.map((event) => ({ organisationId, event, rows: rowsAddedBy(event, rows) })),
  )
  await storeTeams(tx, organisationId, teams)
  for (const person of people) await storePerson(tx, organisationId, person)
  for (const [index, record] of records.entries()) {
    succeeded(await importRecordWithin(tx, record, { teamId: services[index]?.team }))
    await completeSections(tx, record)
  }
}

async function storeTeams(
  tx: Transaction,
  organisationId: string,
  teams: DemoOrganisation['teams'],
): Promise<void> {
  const rows = teams.map((team) => ({ ...team, organisationId }))
  await tx.team.createMany({ data: rows })
  await writeEvents(
    tx,
    rows.map(({ id, name, organisationId }) => ({
      organisationId,
      event: { type: 'team-created' as const, teamId: id, name },
      rows: [rowAdded('Team', { id, organisationId })],
    })),
  )
}

async function storePerson(
  tx: Transaction,
  organisationId: string,
  { memberships, ...person }: DemoPerson,
): Promise<void> {
  const { id, email } = person
  const salt = randomUUID()
  const [officer, administrator] = [person.officer === true, person.administrator === true]
  const roles = { organisationId, officer, administrator }
  const teams = memberships.map(({ team, role }) => ({ teamId: team, role }))
  await tx.person.create({ data: { ...person, ...roles, salt, memberships: { create: teams } } })
  await writeEvent(tx, {
    organisationId,
    event: { type: 'person-invited', personId: id, after: { officer, administrator, memberships: teams } },
    rows: [
      rowAdded('Person', { id, ...roles, email: saltedHash(salt, email) }),
      ...teams.map((team) => rowAdded('Membership', { personId: id, ...team })),
    ],
  })
}

/** The teams of the demonstration have called completed what a finished record has in each section. */
async function completeSections(tx: Transaction, record: ServiceRecord): Promise<void> {
  if (gaps(record, dayInLondon(new Date())).length > 0) return
  const { id: serviceId } = await tx.service.findUniqueOrThrow({ where: { slug: record.service.slug } })
  await tx.sectionCompletion.createMany({ data: sections.map(({ id }) => ({ serviceId, section: id })) })
}

async function recordIn(file: string): Promise<ServiceRecord> {
  const read = readRecordFile(await readFile(join(folder, file)))
  if (!read.ok) throw new Error(`${file} is no record: ${JSON.stringify(read.problems)}`)
  return read.record
}

function succeeded(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`The demonstration cannot be stored: ${JSON.stringify(result.refusal)}`)
}
