import { dayInLondon } from '@/domain/day'
import { type MaterialChange, material, materialIn } from '@/domain/evidence/age'
import type { ServiceRecord } from '@/domain/record/record'
import { namesEverOf } from '@/domain/record/upgrade/questions'
import { auditEventSchema } from '@/domain/review/audit-event'
import type { PrismaClient } from '../generated/client'

/** Between when: the day on which the oldest evidence was recorded, and the moment that is looked at. */
type Span = { from: string; until: Date }

/** The most events that are looked through; evidence before so many changes is old for other reasons. */
const most = 2000

/**
 * The last change of a service, or of what it uses of its organisation, that evidence of before may not show. The caller has
 * checked that the history may be seen; `spokenOf` are the ids of the identifiers that were observed.
 */
export async function lastMaterialChange(
  db: PrismaClient,
  { service, systems }: Pick<ServiceRecord, 'service' | 'systems'>,
  spokenOf: ReadonlySet<string>,
  { from, until }: Span,
): Promise<MaterialChange | undefined> {
  const { id: serviceId, organisationId } = await db.service.findUniqueOrThrow({
    where: { slug: service.slug },
    select: { id: true, organisationId: true },
  })
  const used = systems.map(({ id }) => ({ data: { path: ['id'], equals: id } }))
  const ofKind = namesEverOf(Object.keys(material)).map((kind) => ({
    data: { path: ['kind'], equals: kind },
  }))
  const rows = await db.auditEvent.findMany({
    where: {
      at: { gte: new Date(`${from}T00:00:00Z`), lte: until },
      AND: [
        { OR: [{ serviceId }, { organisationId, serviceId: null, OR: used }] },
        { OR: [{ type: { in: ['service-created', 'service-changed', 'record-imported'] } }, ...ofKind] },
      ],
    },
    orderBy: { id: 'desc' },
    take: most,
    select: { at: true, type: true, data: true },
  })
  for (const [index, { at, type, data }] of rows.entries()) {
    // The import that made the service changed nothing of it.
    if (type === 'record-imported' && rows[index + 1]?.type === 'service-created') continue
    const what = materialIn(auditEventSchema.parse(data), spokenOf)
    if (what) return { day: dayInLondon(at), what }
  }
  return undefined
}
