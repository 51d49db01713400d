import { Temporal } from 'temporal-polyfill'
import type { WritePage } from '@/domain/exchange/published/page'
import { writerVersion } from '@/domain/exchange/published/published-documents'
import { ok } from '@/domain/result'
import { steps } from '@/domain/review/workflow'
import { transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { publishVersion } from '../publishing/publish'
import type { Scope } from '../record/scope'
import { moveVersion, named } from './move-version'
import { tell, toOfficers, toTeamAndOfficers } from './tell'

/** Days before the day of review on which people are reminded; on the day itself it is overdue. */
const reminders = [0, 7, 30] as const

/**
 * Brings what was approved and not yet published, and would come out otherwise than what its officer saw, back to them. The value is
 * how many versions.
 */
export async function reopenChanged(db: PrismaClient): Promise<number> {
  const changed = await db.version.findMany({
    where: { state: 'approved', OR: [{ approvedWith: null }, { approvedWith: { not: writerVersion } }] },
    omit: { record: true },
    include: { service: { select: { slug: true, organisationId: true } } },
  })
  let reopened = 0
  for (const { service, ...version } of changed) {
    const scope = scopeOf(version.serviceId, service)
    const done = await transaction(db, async (tx) => {
      const event = { type: 'version-reopened', ...named(version) } as const
      const moved = await moveVersion(tx, version, steps.reopen.to, { event }, scope)
      const { reviewerId } = version
      const toReviewer = reviewerId ? async () => [reviewerId] : toOfficers
      return moved.ok ? tell(service, 'reopened', toReviewer)(tx, version, scope) : moved
    })
    if (done.ok) reopened++
  }
  return reopened
}

/**
 * Publishes what was approved for today (`YYYY-MM-DD`) or before, each version by itself. Several processes may do it
 * at once: only one of them moves a version. What would come out otherwise than what was approved waits for its officer. The value is how many were published.
 */
export async function publishDue(db: PrismaClient, today: string, writePage: WritePage): Promise<number> {
  const due = await db.version.findMany({
    where: { state: 'approved', publishOn: { lte: today }, approvedWith: writerVersion },
    omit: { record: true },
    include: { service: { select: { slug: true, organisationId: true } } },
  })
  let published = 0
  for (const { service, ...version } of due) {
    const done = await transaction(db, (tx) =>
      publishVersion(tx, version, scopeOf(version.serviceId, service), service.slug, today, writePage),
    )
    if (done.ok) published++
  }
  return published
}

/**
 * Reminds team and officers of published versions that are to be reviewed within 30 or 7 days, or are overdue: once for
 * each, however often it is called. The value is how many reminders were given.
 */
export async function remindOfReviews(db: PrismaClient, today: string): Promise<number> {
  const latest = Temporal.PlainDate.from(today).add({ days: 30 }).toString()
  const near = await db.version.findMany({
    where: { state: 'published', reviewOn: { lte: latest } },
    select: {
      ...{ id: true, number: true, serviceId: true, reviewOn: true, reminded: true },
      service: { select: { slug: true, organisationId: true } },
    },
  })
  let reminded = 0
  for (const { service, ...version } of near) {
    const left = Temporal.PlainDate.from(today)
      .until(version.reviewOn ?? today)
      .total('days')
    const reminder = `${version.reviewOn} ${reminders.find((days) => left <= days)}`
    if (version.reminded === reminder) continue
    const done = await transaction(db, async (tx) => {
      const where = { id: version.id, state: 'published' as const, reminded: version.reminded }
      const { count } = await tx.version.updateMany({ where, data: { reminded: reminder } })
      if (count === 0) return ok(false)
      await tell(service, 'reviewDue', toTeamAndOfficers)(tx, version, scopeOf(version.serviceId, service))
      return ok(true)
    })
    if (done.ok && done.value) reminded++
  }
  return reminded
}

function scopeOf(serviceId: string, { organisationId }: { organisationId: string }): Scope {
  return { id: serviceId, serviceId, organisationId }
}
