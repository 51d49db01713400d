import { encode } from 'next-auth/jwt'
import { writePage } from '@/components/published-page/write-page'
import type { ServiceRecord } from '@/domain/record/record'
import type { Actor } from '@/domain/review/actor'
import { newId } from '@/prisma/database/new-id'
import type { PrismaClient } from '@/prisma/generated/client'
import { startSession } from '@/prisma/people/sessions'
import { importRecord } from '@/prisma/record/record-file'
import { publishAs } from '@/prisma/seed/demo/publish-demo'
import { recordWith } from './records'

/** What the server under test is signed with, known to the bench so that it can sign people in. */
export const secret = 'known-to-everybody'

/** The address of the service whose pages are measured. */
export const service = '/services/bench'

/** The notice that is published of it. */
export const publicNotice = '/notices/bench'

/** One of the same organisation with 23 identifiers. */
export const smallService = '/services/bench-small'

/** The cookies of three people: an editor of the service, and the officers of two organisations. */
export type People = { editor: string; officerOfFew: string; officerOfMany: string }

/** Fills an empty database: a service with 100 identifiers and one with 23, and two organisations with 100 and 10,000 services. */
export async function fill(db: PrismaClient): Promise<People> {
  const record = await recordWith(100, 'bench')
  await store(db, record)
  await store(db, await recordWith(23, 'bench-small'))
  const { id: organisationId } = record.organisation
  const team = await db.team.findFirstOrThrow({ where: { organisationId } })
  const editor = await person(db, organisationId, { teamId: team.id })
  await publishAs(db, editor, await person(db, organisationId, { officer: true }), 'bench', writePage)
  const officerOf = async (services: number) =>
    signedIn(db, await person(db, await organisationWith(db, services), { officer: true }))
  return {
    editor: await signedIn(db, editor),
    officerOfFew: await officerOf(100),
    officerOfMany: await officerOf(10_000),
  }
}

async function store(db: PrismaClient, record: ServiceRecord): Promise<void> {
  const imported = await importRecord(db, record, { teamName: 'Team' })
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
}

/** An organisation with this many services in ten teams. Their names are of the length that names have. */
async function organisationWith(db: PrismaClient, services: number): Promise<string> {
  const organisationId = `organisation-of-${services}`
  await db.organisation.create({ data: { id: organisationId, name: 'Department', data: { brand: 'govuk' } } })
  const teams = Array.from({ length: 10 }, (_, index) => ({ id: newId(), name: `Team ${index}` }))
  await db.team.createMany({ data: teams.map((team) => ({ ...team, organisationId })) })
  await db.service.createMany({
    data: Array.from({ length: services }, (_, index) => ({
      id: newId(),
      slug: `${organisationId}-${index}`,
      organisationId,
      teamId: teams[index % 10]?.id ?? '',
      name: nameOf(index),
      data: { phase: 'live' },
    })),
  })
  return organisationId
}

const verbs = [
  'Apply for',
  'Book',
  'Check',
  'Renew',
  'Report',
  'Pay for',
  'Request',
  'Change',
  'Cancel',
  'View',
]
const things = ['a visit', 'a transcript', 'a licence', 'an appeal', 'a permit', 'a fine', 'a refund']

/** One in 25 of the names has the word that is searched for. */
function nameOf(index: number): string {
  const thing = index % 25 === 0 ? 'an allowance' : things[index % things.length]
  return `${verbs[index % verbs.length]} ${thing} in district ${index}`
}

async function person(
  db: PrismaClient,
  organisationId: string,
  { teamId, officer = false }: { teamId?: string; officer?: boolean },
): Promise<Actor> {
  const personId = newId()
  const memberships = teamId ? [{ teamId, role: 'editor' as const }] : []
  const who = { organisationId, name: 'Ada Example', officer }
  await db.person.create({ data: { id: personId, ...who, memberships: { create: memberships } } })
  return { personId, ...who, administrator: false, memberships }
}

async function signedIn(db: PrismaClient, { personId }: Actor): Promise<string> {
  const sessionId = await startSession(db, personId)
  return `session=${await encode({ token: { sessionId }, secret })}`
}
