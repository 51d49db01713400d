import type { Service as ServiceAnswers } from '@/domain/record/record'
import { schemaVersion } from '@/domain/record/schema-version'
import { type SectionId, sections } from '@/domain/record/sections'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { visibleServices } from '@/domain/review/visibility'
import { newId } from '../database/new-id'
import { containing, rowsOfPage } from '../database/rows-of-page'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { rowAdded } from '../history/guarded/row-change'
import { parseAnswers, serviceAnswers } from './answers'
import { inOrganisation, inService, type Scope } from './scope'
import { slugsOf } from './slugs-of'

export { pageSize } from '../database/rows-of-page'

export type ListedService = { slug: string; name: string; teamName: string; phase: ServiceAnswers['phase'] }

/** The services that the actor may see, by name, 20 on a page; of one team, or with some words in their name. */
export async function listServices(
  db: PrismaClient,
  actor: Actor,
  { search, teamId, page }: { search?: string; teamId?: string; page: number },
): Promise<{ services: ListedService[]; total: number }> {
  const where = {
    AND: [visibleServices(actor), teamId ? { teamId } : {}, search ? { name: containing(search) } : {}],
  }
  const total = await db.service.count({ where })
  const rows = await db.service.findMany({
    where,
    select: { slug: true, name: true, data: true, team: { select: { name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...rowsOfPage(page),
  })
  const services = rows.map(({ slug, name, data, team }) => ({
    slug,
    name,
    teamName: team.name,
    phase: (data as Pick<ServiceAnswers, 'phase'>).phase,
  }))
  return { services, total }
}

export type ListedTeam = { id: string; name: string }

/** The teams of the services that the actor may see. */
export async function teamsToFilterBy(db: PrismaClient, actor: Actor): Promise<ListedTeam[]> {
  const where = { services: { some: visibleServices(actor) } }
  return db.team.findMany({ where, select: { id: true, name: true }, orderBy: { name: 'asc' } })
}

/** The teams for which the actor may create a service. */
export async function teamsToCreateFor(db: PrismaClient, actor: Actor): Promise<ListedTeam[]> {
  const { organisationId, ...teams } = visibleServices(actor, 'create service')
  const where = { organisationId, id: teams.teamId }
  return db.team.findMany({ where, select: { id: true, name: true }, orderBy: { name: 'asc' } })
}

/**
 * A new service with nothing recorded yet, at an address made from its name, which is returned. Refuses a name that cannot be stored,
 * and a team for which the actor does not edit.
 */
export async function createService(
  db: PrismaClient,
  actor: Actor,
  { name, teamId }: { name: string; teamId: string },
): Promise<Result<string>> {
  const work = async (tx: Transaction, { organisationId }: Scope) => {
    const answers = parseAnswers(serviceAnswers, { name })
    if (!answers.ok) return answers
    if ((await tx.team.count({ where: { id: teamId, organisationId } })) === 0)
      return refuse({ kind: 'forbidden' })
    const { id, slug } = await insertService(tx, { organisationId, teamId, name })
    const event = { type: 'service-created', after: { slug, name, teamId } } as const
    const rows = [rowAdded('Service', { id, organisationId, teamId, slug })]
    await writeEvent(tx, { actor, organisationId, serviceId: id, event, rows })
    return ok(slug)
  }
  const target = { organisationId: actor.organisationId, teamId }
  return inOrganisation(db, actor, 'create service', work, target)
}

/** Takes the first address that is free; an address that another transaction is about to take is waited for. */
async function insertService(
  tx: Transaction,
  service: { organisationId: string; teamId: string; name: string },
): Promise<{ id: string; slug: string }> {
  for (const slug of slugsOf(service.name)) {
    const row = { id: newId(), slug, ...service, data: {}, schemaVersion }
    const { count } = await tx.service.createMany({ data: [row], skipDuplicates: true })
    if (count === 1) return row
  }
  throw new Error('There is always another address')
}

/** Keeps the answer to “Have you completed this section?”. Refuses a section that there is not. */
export async function completeSection(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  section: SectionId,
  completed: boolean,
): Promise<Result<null>> {
  if (!sections.some(({ id }) => id === section)) return refuse({ kind: 'not-found' })
  return inService(db, actor, 'change record', slug, async (tx, { id: serviceId, organisationId }) => {
    const row = { serviceId, section }
    const { count } = completed
      ? await tx.sectionCompletion.createMany({ data: [row], skipDuplicates: true })
      : await tx.sectionCompletion.deleteMany({ where: row })
    const type = completed ? 'section-completed' : 'section-reopened'
    if (count === 1) await writeEvent(tx, { actor, organisationId, serviceId, event: { type, section } })
    return ok(null)
  })
}
