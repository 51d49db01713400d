import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { may } from '@/domain/review/permissions'
import { visibleServices } from '@/domain/review/visibility'
import { containing, rowsOfPage } from '../database/rows-of-page'
import type { Prisma, PrismaClient } from '../generated/client'
import { refusePerson, refuseTo } from '../history/refusals'
import { notErased, type PersonAnswers, storedRoles } from './people'

export type ListedPerson = PersonAnswers & {
  id: string
  email: string
  version: number
  /** Whether they have signed in at least once. */
  hasSignedIn: boolean
}

const columns = {
  id: true,
  email: true,
  subject: true,
  _count: { select: { sessions: true } },
  ...storedRoles,
} as const

/**
 * The people of the actor's organisation, by name, 20 on a page; or those with some words in their name or address.
 * Those who have been erased are not among them. Refuses whoever does not manage people.
 */
export async function listPeople(
  db: PrismaClient,
  actor: Actor,
  { search, page }: { search?: string; page: number },
): Promise<Result<{ people: ListedPerson[]; total: number }>> {
  if (!may(actor, 'see people', actor)) return refuseTo(db, actor, 'see people')
  const wanted = search ? { OR: [{ name: containing(search) }, { email: containing(search) }] } : {}
  const where = { AND: [{ organisationId: actor.organisationId, ...notErased }, wanted] }
  const total = await db.person.count({ where })
  const rows = await db.person.findMany({
    where,
    select: columns,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...rowsOfPage(page),
  })
  return ok({ people: rows.map(listed), total })
}

/** One of them. Refuses whoever does not manage people, and who is not there, of another organisation or erased. */
export async function readPerson(db: PrismaClient, actor: Actor, id: string): Promise<Result<ListedPerson>> {
  if (!may(actor, 'see people', actor)) return refuseTo(db, actor, 'see people')
  const row = await db.person.findFirst({
    where: { id, organisationId: actor.organisationId, ...notErased },
    select: columns,
  })
  return row ? ok(listed(row)) : refusePerson(db, actor, 'see people', id)
}

function listed(row: Prisma.PersonGetPayload<{ select: typeof columns }>): ListedPerson {
  const { _count, deactivatedAt, subject, email, ...person } = row
  return {
    ...person,
    email: email ?? '',
    deactivated: deactivatedAt !== null,
    // Old sessions are deleted; what the sign-in service calls somebody stays.
    hasSignedIn: subject !== null || _count.sessions > 0,
  }
}

export type ReachedService = { slug: string; name: string; teamName: string; mayEdit: boolean }

/** The services that somebody reaches, by name, 20 on a page: the same rule as when they ask for them themselves. */
export async function servicesReachedBy(
  db: PrismaClient,
  actor: Actor,
  person: ListedPerson,
  page: number,
): Promise<Result<{ services: ReachedService[]; total: number }>> {
  if (!may(actor, 'see people', actor)) return refuseTo(db, actor, 'see people')
  if (person.deactivated) return ok({ services: [], total: 0 })
  const they = { ...person, personId: person.id, organisationId: actor.organisationId }
  const where = visibleServices(they)
  const total = await db.service.count({ where })
  const rows = await db.service.findMany({
    where,
    select: { slug: true, name: true, organisationId: true, teamId: true, team: { select: { name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...rowsOfPage(page),
  })
  const services = rows.map(({ slug, name, team, ...reach }) => ({
    slug,
    name,
    teamName: team.name,
    mayEdit: may(they, 'change record', reach),
  }))
  return ok({ services, total })
}
