import type { ServiceRecord } from '@/domain/record/record'
import { type Stale, stale } from '@/domain/review/stale'
import { publicStates } from '@/domain/review/workflow'
import type { PrismaClient } from '../generated/client'
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
  const version = await db.version.findFirst({
    relationLoadStrategy: 'join',
    where: { service: { slug: draft.service.slug }, state: { in: [...publicStates] } },
    select: {
      ...{ id: true, number: true, submittedAt: true, publishedOn: true, serviceId: true },
      service: { select: { organisationId: true } },
    },
  })
  if (!version?.publishedOn) return undefined
  const published = await frozenRecord(db, version.id)
  const of = `${version.id} ${today}`
  const known = found.get(draft)
  const before = { record: published, date: version.publishedOn }
  const parts = known?.of === of ? known.parts : stale(before, { record: draft, date: today })
  found.set(draft, { of, parts })
  const { number, submittedAt, serviceId, service } = version
  return { serviceId, organisationId: service.organisationId, number, submittedAt, published, parts }
}
