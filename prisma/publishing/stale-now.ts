import { dayInLondon } from '@/domain/day'
import type { ServiceRecord } from '@/domain/record/record'
import { type Stale, stale } from '@/domain/review/stale'
import { publicStates } from '@/domain/review/workflow'
import { ask } from '../database/ask'
import { Prisma, type PrismaClient } from '../generated/client'
import { frozenRecord } from '../review/frozen-records'

/** What is no longer true of the version that the public reads. */
export type StaleNow = {
  serviceId: string
  organisationId: string
  number: number
  submittedAt: Date
  published: ServiceRecord
  parts: Stale[]
}

type PublicVersion = {
  id: string
  number: number
  submittedAt: Date
  publishedAt: Date
  serviceId: string
  organisationId: string
}

/** What was found last for each draft: to compose the documents of both sides takes far longer than all else. */
const found = new WeakMap<ServiceRecord, { of: string; parts: Stale[] }>()

/**
 * The parts of the published documents of a service that its record, as it is now, makes untrue on a day
 * (`YYYY-MM-DD`); undefined when nothing is published.
 */
export async function staleNow(
  db: PrismaClient,
  draft: ServiceRecord,
  today: string,
): Promise<StaleNow | undefined> {
  const [version] = await ask<PublicVersion>(
    db,
    Prisma.sql`
    select version.id, version.number, version."submittedAt", version."publishedAt",
      service.id as "serviceId", service."organisationId"
    from "Version" version join "Service" service on service.id = version."serviceId"
    where service.slug = ${draft.service.slug} and version.state::text = any(${[...publicStates]}::text[])
      and version."publishedAt" is not null`,
  )
  if (!version) return undefined
  const published = await frozenRecord(db, version.id)
  const of = `${version.id} ${today}`
  const known = found.get(draft)
  const date = dayInLondon(version.publishedAt)
  const parts =
    known?.of === of ? known.parts : stale({ record: published, date }, { record: draft, date: today })
  found.set(draft, { of, parts })
  const { number, submittedAt, serviceId, organisationId } = version
  return { serviceId, organisationId, number, submittedAt, published, parts }
}
