import type { Severity } from '@/domain/record/severity'
import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { Authorship } from '@/domain/review/authorship'
import { type DeskList, deskStates } from '@/domain/review/desk'
import { factEvents } from '@/domain/review/last-changes'
import { may } from '@/domain/review/permissions'
import { reviewedStates, type State } from '@/domain/review/workflow'
import { pageSize, rowsOfPage } from '../database/rows-of-page'
import { Prisma, type PrismaClient, type Version } from '../generated/client'
import { refuseTo } from '../history/refusals'
import { asAuthorship } from './authorship'
import { type DeskQuery, ofServices } from './desk-filters'
import { countExpiring, type ExpiringException, listExpiring } from './expiring-exceptions'

/** A version as it lies on the desk. A name is null when there was nobody, or it was erased. */
export type DeskVersion = {
  slug: string
  number: number
  serviceName: string
  teamId: string
  teamName: string
  state: State
  authorship: Authorship
  /** The version before it that was decided on, when that was returned. */
  returnedNumber: number | null
  findings: Partial<Record<Severity, number>>
  submittedBy: string | null
  reviewer: string | null
  submittedAt: Date
  decidedAt: Date | null
  reviewOn: string | null
}

/** One list of the desk, and how much there is in each. */
export type Desk = {
  counts: Record<DeskList, number>
  versions: DeskVersion[]
  exceptions: ExpiringException[]
}

/**
 * The desk of an officer: the versions of all services of their organisation, what has waited longest first, 20 on a
 * page. Two queries, or three with exceptions. Refuses whoever is no officer.
 */
export async function readDesk(db: PrismaClient, actor: Actor, asked: DeskQuery): Promise<Result<Desk>> {
  if (!may(actor, 'see desk', actor)) return refuseTo(db, actor, 'see desk')
  const { list } = asked
  const [versionCounts, expiring, versions, exceptions] = await Promise.all([
    countVersions(db, actor, asked),
    countExpiring(db, actor, asked),
    list === 'expiring' ? [] : listVersions(db, actor, list, asked),
    list === 'expiring' ? listExpiring(db, actor, asked) : [],
  ])
  return ok({ counts: { ...versionCounts, expiring }, versions, exceptions })
}

/** How many rows a page of a list shows; few where the documents of each are compared with its record. */
export function rowsOf(list: DeskList): number {
  return list === 'changed' ? 5 : pageSize
}

type VersionList = Exclude<DeskList, 'expiring'>

const isLatest = Prisma.sql`not exists (
  select 1 from "Version" later
  where later."serviceId" = version."serviceId" and later.number > version.number)`
const states = Prisma.sql`version.state in (${Prisma.raw(deskStates.map((state) => `'${state}'`).join())})`

const changesFacts = Prisma.sql`event.type in (${Prisma.join(factEvents)})`

/** Whether a fact has changed since the version was submitted, of the service or of what its organisation shares. */
function isChanged({ organisationId }: Actor): Prisma.Sql {
  return Prisma.sql`(
    exists (select 1 from "AuditEvent" event
      where event."serviceId" = service.id and ${changesFacts} and event.at > version."submittedAt")
    or version."submittedAt" < (select max(event.at) from "AuditEvent" event
      where event."organisationId" = ${organisationId} and event."serviceId" is null and ${changesFacts}))`
}

/** What belongs in each list. A version that was returned does so until the team submits the next one. */
function belongs(actor: Actor, { today, state }: DeskQuery): Record<VersionList, Prisma.Sql> {
  return {
    waiting: Prisma.sql`version.state = 'submitted'`,
    mine: Prisma.sql`version.state = 'inReview' and version."reviewerId" = ${actor.personId}`,
    returned: Prisma.sql`version.state = 'changesRequested' and ${isLatest}`,
    overdue: Prisma.sql`version.state = 'published' and version."reviewOn" <= ${today}`,
    changed: Prisma.sql`version.state = 'published' and ${isChanged(actor)}`,
    all: Prisma.sql`${states} and (version.state <> 'changesRequested' or ${isLatest})
      and ${state ? Prisma.sql`version.state::text = ${state}` : Prisma.sql`true`}`,
  }
}

/** Since when a version waits for what its list is about. */
const since: Record<VersionList, Prisma.Sql> = {
  waiting: Prisma.sql`version."submittedAt"`,
  mine: Prisma.sql`version."submittedAt"`,
  returned: Prisma.sql`version."decidedAt"`,
  overdue: Prisma.sql`version."reviewOn"`,
  changed: Prisma.sql`version."publishedAt"`,
  all: Prisma.sql`version."submittedAt"`,
}

/** Who has confirmed what a version shows of what its organisation shares. */
const confirmations = Prisma.sql`(
  select coalesce(json_agg(json_build_object(
    'hash', one.hash, 'personId', one."personId", 'at', floor(extract(epoch from one.at) * 1000))), '[]')
  from "SharedConfirmation" one where one."organisationId" = service."organisationId"
    and one.hash in (select jsonb_array_elements(version."sharedChanges")->>'hash'))`

/** The number of the version before one that was decided on, if it was returned: then this one was submitted again. */
const returnedNumber = Prisma.sql`(
  select case earlier.state when 'changesRequested' then earlier.number end from "Version" earlier
  where earlier."serviceId" = version."serviceId" and earlier.number < version.number
    and earlier.state in (${Prisma.raw(reviewedStates.map((state) => `'${state}'`).join())})
  order by earlier.number desc limit 1)`

function wanted(actor: Actor, asked: DeskQuery): Prisma.Sql {
  const { severity } = asked
  return severity
    ? Prisma.sql`${ofServices(actor, asked)} and (version.findings->>${severity}::text)::int > 0`
    : ofServices(actor, asked)
}

async function countVersions(
  db: PrismaClient,
  actor: Actor,
  asked: DeskQuery,
): Promise<Record<VersionList, number>> {
  const columns = Object.entries(belongs(actor, asked)).map(
    ([list, condition]) => Prisma.sql`count(*) filter (where ${condition})::int as ${Prisma.raw(list)}`,
  )
  const [counts] = await db.$queryRaw<Record<VersionList, number>[]>`
    select ${Prisma.join(columns)}
    from "Version" version join "Service" service on service.id = version."serviceId"
    where ${wanted(actor, asked)}`
  return counts ?? { waiting: 0, mine: 0, returned: 0, overdue: 0, changed: 0, all: 0 }
}

type DeskRow = Omit<DeskVersion, 'authorship'> &
  Pick<Version, 'authorIds' | 'authorsUnknown' | 'sharedChanges' | 'exceptionById'> & {
    confirmations: { hash: string; personId: string; at: number }[]
  }

async function listVersions(
  db: PrismaClient,
  actor: Actor,
  list: VersionList,
  asked: DeskQuery,
): Promise<DeskVersion[]> {
  const { skip, take } = rowsOfPage(asked.page, rowsOf(list))
  const rows = await db.$queryRaw<DeskRow[]>`
    select service.slug, version.number, service.name as "serviceName", service."teamId",
      team.name as "teamName", version.state, version.findings,
      version."authorIds", version."authorsUnknown", version."sharedChanges", version."exceptionById",
      ${confirmations} as confirmations, ${returnedNumber} as "returnedNumber",
      submitter.name as "submittedBy", reviewer.name as reviewer,
      version."submittedAt", version."decidedAt", version."reviewOn"
    from "Version" version
    join "Service" service on service.id = version."serviceId"
    join "Team" team on team.id = service."teamId"
    left join "Person" submitter on submitter.id = version."submittedById"
    left join "Person" reviewer on reviewer.id = version."reviewerId"
    where ${wanted(actor, asked)} and ${belongs(actor, asked)[list]}
    order by ${since[list]}, version.id
    limit ${take} offset ${skip}`
  return rows.map(
    ({ authorIds, authorsUnknown, sharedChanges, exceptionById, confirmations, ...version }) => ({
      ...version,
      authorship: asAuthorship(
        { authorIds, authorsUnknown, sharedChanges, exceptionById },
        confirmations.map((one) => ({ ...one, at: new Date(one.at) })),
      ),
    }),
  )
}
