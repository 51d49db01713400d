import type { Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { Actor } from '@/domain/review/actor'
import { soonAfter } from '@/domain/review/desk'
import { rowsOfPage } from '../database/rows-of-page'
import { Prisma, type PrismaClient } from '../generated/client'
import { type DeskQuery, ofServices } from './desk-filters'

/** A recorded exception that has ended, or ends soon: `until` is its last day, `YYYY-MM-DD`. */
export type ExpiringException = {
  id: string
  slug: string
  serviceName: string
  teamName: string
  title: string
  approver: string | null
  until: string
}

/** How many exceptions of services of the officer's organisation have ended or end soon. */
export async function countExpiring(db: PrismaClient, actor: Actor, asked: DeskQuery): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count ${expiring(actor, asked)}`
  return row?.count ?? 0
}

/** Those exceptions, the first to end first, 20 on a page. */
export async function listExpiring(
  db: PrismaClient,
  actor: Actor,
  asked: DeskQuery,
): Promise<ExpiringException[]> {
  const { skip, take } = rowsOfPage(asked.page)
  const rows = await db.$queryRaw<(Omit<ExpiringException, 'title'> & { data: Values })[]>`
    select item.id, service.slug, service.name as "serviceName", team.name as "teamName", item.data,
      item.data->>'approver' as approver, item.data->>'until' as until
    ${expiring(actor, asked)}
    order by item.data->>'until', item.id
    limit ${take} offset ${skip}`
  return rows.map(({ data, ...row }) => ({ ...row, title: kindOf('exception').title(data) }))
}

function expiring(actor: Actor, asked: DeskQuery): Prisma.Sql {
  return Prisma.sql`
    from "Item" item
    join "Service" service on service.id = item."serviceId"
    join "Team" team on team.id = service."teamId"
    where ${ofServices(actor, asked)} and item."organisationId" = ${actor.organisationId}
      and item.kind = 'exception' and item.data->>'until' <= ${soonAfter(asked.today)}`
}
