import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { cache } from 'react'
import { gaps, laterGaps } from '@/domain/record/gaps/gaps'
import { titlesIn } from '@/domain/record/in-words'
import type { Place } from '@/domain/record/place'
import { showUnseen } from '@/domain/record/unseen'
import { ok, type Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { may, type Permission } from '@/domain/review/permissions'
import { database } from '@/prisma/database/client'
import { readOrganisation } from '@/prisma/record/organisation'
import { readRecord } from '@/prisma/record/records'
import { nothingSubmitted } from '@/prisma/review/review-state'
import { requireActor } from './actor'
import { oncePerRecord } from './once-per-record'
import type { RecordView } from './record-view'
import { today } from './today'

const gapsOn = oncePerRecord(gaps)
const laterGapsOn = oncePerRecord(laterGaps)

export function baseOf(place: Place): string {
  return place.kind === 'service' ? `/services/${place.slug}` : '/organisation'
}

/** A place with everything that its pages show. Refuses an actor who may not do this with it. */
export async function loadPlace(
  actor: Actor,
  place: Place,
  action: 'see' | 'create' | 'change' = 'see',
): Promise<Result<RecordView>> {
  return place.kind === 'service'
    ? loadService(actor, place.slug, `${action} record`)
    : loadOrganisation(actor, `${action} organisation`)
}

/** The service of a page, for whoever is signed in and may do this with it; for others not found, or refused. */
export const serviceOfPage = cache(
  async (slug: string, permission: Permission = 'see record'): Promise<RecordView> =>
    orRefused(await loadService(await requireActor(), slug, permission)),
)

/** The organisation of whoever is signed in. */
export const organisationOfPage = cache(
  async (): Promise<RecordView> =>
    orRefused(await loadOrganisation(await requireActor(), 'see organisation')),
)

/** What was asked for; or the page that says that it is refused, or not there. */
function orRefused<T>(result: Result<T>): T {
  if (result.ok) return result.value
  return result.refusal.kind === 'forbidden' ? forbidden() : notFound()
}

/** A service with everything that its pages show. Refuses an actor who may not do this with it. */
export async function loadService(
  actor: Actor,
  slug: string,
  permission: Permission,
): Promise<Result<RecordView>> {
  const read = await readRecord(await database(), actor, slug, permission)
  if (!read.ok) return read
  const { record, versions, completed, comments, review, owner } = read.value
  return ok({
    place: { kind: 'service', slug },
    base: baseOf({ kind: 'service', slug }),
    name: showUnseen(record.service.name),
    record,
    versions,
    may: (action) => may(actor, `${action} record`, owner),
    can: (permission) => may(actor, permission, owner),
    gaps: gapsOn(record, today()),
    later: laterGapsOn(record, today()),
    completed,
    comments,
    review,
    titleOf: titlesIn(record),
  })
}

async function loadOrganisation(actor: Actor, permission: Permission): Promise<Result<RecordView>> {
  const read = await readOrganisation(await database(), actor, permission)
  if (!read.ok) return read
  const { record, versions } = read.value
  return ok({
    place: { kind: 'organisation' },
    base: '/organisation',
    name: record.organisation.name,
    record,
    versions,
    may: (action) => may(actor, `${action} organisation`, actor),
    can: (permission) => may(actor, permission, actor),
    gaps: [],
    later: [],
    completed: [],
    comments: [],
    review: nothingSubmitted,
    titleOf: titlesIn(record),
  })
}
