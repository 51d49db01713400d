import { dayInLondon } from '@/domain/day-in-london'
import { type MaterialChange, materialIn } from '@/domain/evidence/age'
import { auditEventSchema } from '@/domain/review/audit-event'
import type { PrismaClient } from '../generated/client'

/** Between when: the day on which the oldest evidence was recorded, and the moment that is looked at. */
type Span = { from: string; until: Date }

/** The most events that are looked through; evidence before so many changes is old for other reasons. */
const most = 2000

/**
 * The last change of a service, or of what its organisation shares, that evidence of before may not show. The caller has checked
 * that the history may be seen; `spokenOf` are the ids of the identifiers that were observed.
 */
export async function lastMaterialChange(
  db: PrismaClient,
  slug: string,
  spokenOf: ReadonlySet<string>,
  { from, until }: Span,
): Promise<MaterialChange | undefined> {
  const { id: serviceId, organisationId } = await db.service.findUniqueOrThrow({
    where: { slug },
    select: { id: true, organisationId: true },
  })
  const rows = await db.auditEvent.findMany({
    where: {
      at: { gte: new Date(`${from}T00:00:00Z`), lte: until },
      type: { in: ['service-changed', 'entry-added', 'entry-changed', 'entry-removed'] },
      OR: [{ serviceId }, { organisationId, serviceId: null }],
    },
    orderBy: { id: 'desc' },
    take: most,
    select: { at: true, data: true },
  })
  for (const { at, data } of rows) {
    const what = materialIn(auditEventSchema.parse(data), spokenOf)
    if (what) return { day: dayInLondon(at), what }
  }
  return undefined
}
