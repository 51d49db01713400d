import type { ServiceRecord } from '@/domain/record/record'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { visibleServiceAt } from '@/domain/review/visibility'
import { reviewedStates, type Situation, type State, versionNumber } from '@/domain/review/workflow'
import { rowsOfPage } from '../database/rows-of-page'
import type { PrismaClient } from '../generated/client'
import { refuseInService } from '../history/refusals'
import { authorshipOf } from './authorship'
import { frozenRecord, signedRecord } from './frozen-records'
import type { At, VersionRow } from './move-version'
import { openComments } from './open-comments'

/** The names of the people of a version, by id; an id without one is of somebody whose name was erased. */
export type Names = ReadonlyMap<string, string>

/** The versions of a service, the newest first, 20 on a page, without their records. Refuses what the actor may not see. */
export async function listVersions(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  page: number,
): Promise<Result<{ versions: VersionRow[]; names: Names; total: number }>> {
  const service = await db.service.findFirst({
    where: visibleServiceAt(slug, actor, 'see version'),
    select: { id: true },
  })
  if (!service) return refuseInService(db, actor, 'see version', slug)
  const where = { serviceId: service.id }
  const total = await db.version.count({ where })
  const versions = await db.version.findMany({
    where,
    omit: { record: true },
    orderBy: { number: 'desc' },
    ...rowsOfPage(page),
  })
  return ok({ versions, names: await namesOf(db, versions), total })
}

/** A version with the record that it froze, step 7 of the DPIA in it, and what decides which steps may be taken. */
export type ReadVersion = {
  version: VersionRow
  record: ServiceRecord
  names: Names
  situation: Situation
}

/** A version of a service. Refuses what the actor may not see, and a number that there is not. */
export async function readVersion(
  db: PrismaClient,
  actor: Actor,
  { slug, number }: At,
): Promise<Result<ReadVersion>> {
  const service = await db.service.findFirst({
    where: visibleServiceAt(slug, actor, 'see version'),
    select: { id: true, teamId: true, organisationId: true },
  })
  if (!service) return refuseInService(db, actor, 'see version', slug)
  const { id: serviceId, ...owner } = service
  const version = await db.version.findUnique({
    where: { serviceId_number: { serviceId, number: versionNumber.parse(number) } },
    omit: { record: true },
  })
  if (!version) return refuse({ kind: 'not-found' })
  return ok({
    version,
    record: signedRecord(await frozenRecord(db, version.id), version),
    names: await namesOf(db, [version]),
    situation: {
      state: version.state,
      owner,
      authorship: await authorshipOf(db, owner.organisationId, version),
      comments: await openComments(db, serviceId),
      record: { gaps: 0, mustFix: 0 },
    },
  })
}

/** How many versions a service has: they are numbered from 1. None for those who may not see them. */
export function countVersions(db: PrismaClient, actor: Actor, slug: string): Promise<number> {
  return db.version.count({ where: { service: visibleServiceAt(slug, actor, 'see version') } })
}

/** A version that was decided on, with what it was decided about. */
export type Reviewed = { number: number; state: State; record: ServiceRecord }

/**
 * The version of a service that a privacy officer decided on last, approved or returned, before the one with a number; undefined
 * when none was, or for those who may not see it.
 */
export async function lastReviewed(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  before?: number,
): Promise<Reviewed | undefined> {
  const found = await db.version.findFirst({
    where: {
      service: visibleServiceAt(slug, actor, 'see version'),
      state: { in: [...reviewedStates] },
      ...(before && { number: { lt: before } }),
    },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, state: true },
  })
  if (!found) return undefined
  const { id, ...version } = found
  return { ...version, record: await frozenRecord(db, id) }
}

async function namesOf(db: PrismaClient, versions: readonly VersionRow[]): Promise<Names> {
  const ids = versions.flatMap(({ submittedById, reviewerId, decidedById, confirmedById, exceptionById }) =>
    [submittedById, reviewerId, decidedById, confirmedById, exceptionById].flatMap((id) => id ?? []),
  )
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}
